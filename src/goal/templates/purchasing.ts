import type { GoalTemplate, RequirementDraft } from '../goal-template.type.ts';
import { deciders, gated, insiders, knowing, nearby, peers, soft, upToSeven, within } from './criteria.ts';
import { PLACE_QUESTION, question, SECTOR_SUGGESTIONS } from './questions.ts';

/**
 * Choosing a supplier. The help asked for is INFORMATION: what it costs, what it is worth, whom to avoid. That is told to
 * weak ties as well (Granovetter 1973), and telling it costs little (Hansen 1999).
 */
export const PURCHASING: GoalTemplate = {
  id: 'purchasing',
  kind: 'PURCHASING',
  help: 'INFORMATION',
  name: { en: 'Choose a supplier', fr: 'Choisir un fournisseur' },
  questions: [
    question(
      'suppliers',
      'SECTOR',
      { en: 'In which sector are the suppliers?', fr: 'Dans quel secteur sont les fournisseurs ?' },
      { suggestions: SECTOR_SUGGESTIONS },
    ),
    question(
      'users',
      'OCCUPATION',
      { en: 'What is the job of those who use such a thing?', fr: 'Quel est le métier de ceux qui s’en servent ?' },
      { optional: true, suggestions: { en: ['head of IT', 'accountant'], fr: ['DSI', 'comptable'] } },
    ),
    question(
      'sector',
      'SECTOR',
      { en: 'In which sector are you yourself?', fr: 'Dans quel secteur êtes-vous vous-même ?' },
      { optional: true, suggestions: SECTOR_SUGGESTIONS },
    ),
    question(
      'shortlist',
      'ORGANIZATION',
      { en: 'Which suppliers do you have in mind? Two at most', fr: 'À quels fournisseurs pensez-vous ? Deux au plus' },
      { optional: true, most: 2 },
    ),
    PLACE_QUESTION,
  ],
  title: ({ suppliers = [] }, lang) =>
    `${{ en: 'Choose a supplier in', fr: 'Choisir un fournisseur dans' }[lang]} ${suppliers[0]?.name ?? ''}`,
  requirements({ suppliers = [], users = [], sector = [], shortlist = [], place = [] }, lang) {
    const own = sector[0];
    const needed: RequirementDraft[] = [
      ...suppliers.map((supplier) => ({
        label: { en: `Suppliers: people in ${supplier.name}`, fr: `Fournisseurs : personnes dans ${supplier.name}` }[
          lang
        ],
        weight: 3,
        capacity: 4,
        criteria: [...gated('SECTOR', supplier.value, 2), soft('SENIORITY', '3')],
      })),
      ...users.map((job) =>
        peers(job, { en: `Those who use it: ${job.name}`, fr: `Ceux qui s’en servent : ${job.name}` }[lang], {
          sector: own,
          weight: 3,
          capacity: 3,
        }),
      ),
      ...shortlist.map((supplier) => insiders(supplier, lang)),
      ...place.map((where) => nearby(where, lang)),
    ];
    const others: RequirementDraft[] = [
      knowing('procurement', { en: 'Buyers', fr: 'Acheteurs' }[lang], 2, 2),
      {
        label: { en: 'A lawyer for the contract', fr: 'Un juriste pour le contrat' }[lang],
        weight: 1,
        capacity: 1,
        criteria: [{ dimension: 'OCCUPATION', value: '261', hard: true, weight: 1 }, within('69.1')],
      },
      {
        label: { en: 'Independent advice: consulting firms', fr: 'Un avis indépendant : cabinets de conseil' }[lang],
        weight: 1,
        capacity: 2,
        criteria: [within('70.2')],
      },
      ...(own === undefined
        ? []
        : [deciders(own, { en: `Peers in ${own.name}`, fr: `Pairs dans ${own.name}` }, lang, 2)]),
    ];
    return upToSeven(needed, others);
  },
};
