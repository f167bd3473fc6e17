import type { GoalTemplate } from '../goal-template.type.ts';
import { deciders, insiders, knowing, nearby, peers, upToSeven, within } from './criteria.ts';
import { PLACE_QUESTION, question, SECTOR_SUGGESTIONS } from './questions.ts';

/**
 * Looking for a job. The help asked for is INFORMATION: to hear of an opening and to be told whom to write to costs the
 * other little, and for that weak ties do well (Granovetter 1973, The Strength of Weak Ties; Rajkumar et al. 2022, A Causal
 * Test of the Strength of Weak Ties, where job changes came through moderately weak ones).
 */
export const JOB_SEARCH: GoalTemplate = {
  id: 'job-search',
  kind: 'JOB_SEARCH',
  help: 'INFORMATION',
  name: { en: 'Find a job', fr: 'Trouver un emploi' },
  questions: [
    question(
      'occupation',
      'OCCUPATION',
      { en: 'Which job are you looking for?', fr: 'Quel métier cherchez-vous ?' },
      {
        suggestions: {
          en: ['marketing manager', 'software developer', 'HR director'],
          fr: ['responsable marketing', 'développeur', 'DRH'],
        },
      },
    ),
    question(
      'sector',
      'SECTOR',
      { en: 'In which sector? Two at most', fr: 'Dans quel secteur ? Deux au plus' },
      { most: 2, suggestions: SECTOR_SUGGESTIONS },
    ),
    question(
      'employers',
      'ORGANIZATION',
      { en: 'Which employers do you have in mind? Two at most', fr: 'Quels employeurs visez-vous ? Deux au plus' },
      { optional: true, most: 2, suggestions: { en: ['Capgemini'], fr: ['Capgemini'] } },
    ),
    PLACE_QUESTION,
  ],
  title: ({ occupation = [] }, lang) =>
    `${{ en: 'Find a job', fr: 'Trouver un emploi' }[lang]} (${occupation[0]?.name ?? ''})`,
  requirements({ occupation = [], sector: sectors = [], employers = [], place = [] }, lang) {
    const job = occupation[0];
    const only = sectors.length === 1 ? sectors[0] : undefined;
    const needed = [
      ...sectors.map((sector) =>
        deciders(sector, { en: `Decision makers in ${sector.name}`, fr: `Décideurs dans ${sector.name}` }, lang),
      ),
      ...(job === undefined
        ? []
        : [
            peers(
              job,
              { en: `People who do this job: ${job.name}`, fr: `Personnes qui exercent ce métier : ${job.name}` }[lang],
              { sector: only, weight: 2, capacity: 5 },
            ),
          ]),
      {
        label: { en: 'People at recruitment firms', fr: 'Personnes des cabinets de recrutement' }[lang],
        weight: 2,
        capacity: 3,
        criteria: [within('78.1')],
      },
      ...employers.map((employer) => insiders(employer, lang)),
      ...place.map((where) => nearby(where, lang)),
    ];
    const others = [
      knowing(
        'human resources',
        { en: 'People in human resources', fr: 'Spécialistes des ressources humaines' }[lang],
        2,
        2,
      ),
    ];
    return upToSeven(needed, others);
  },
};
