import type { GoalTemplate, RequirementDraft } from '../goal-template.type.ts';
import { deciders, holders, insiders, knowing, nearby, peers, upToSeven, within } from './criteria.ts';
import { PLACE_QUESTION, question, SECTOR_SUGGESTIONS } from './questions.ts';

/**
 * Selling. ORDINARY help: to recommend a supplier costs more than a piece of news, for the one who recommends answers for
 * it, and less than money or weeks of work (Hansen 1999, The Search-Transfer Problem; Granovetter 1973).
 */
export const SALES: GoalTemplate = {
  id: 'sales',
  kind: 'SALES',
  help: 'ORDINARY',
  name: { en: 'Find customers', fr: 'Trouver des clients' },
  questions: [
    question(
      'customers',
      'SECTOR',
      {
        en: 'In which sector are your customers? Two at most',
        fr: 'Dans quel secteur sont vos clients ? Deux au plus',
      },
      { most: 2, suggestions: SECTOR_SUGGESTIONS },
    ),
    question(
      'decider',
      'OCCUPATION',
      { en: 'What is the job of the one who decides to buy?', fr: 'Quel est le métier de qui décide d’acheter ?' },
      {
        optional: true,
        suggestions: { en: ['head of IT', 'HR director', 'plant manager'], fr: ['DSI', 'DRH', 'directeur d’usine'] },
      },
    ),
    question(
      'accounts',
      'ORGANIZATION',
      {
        en: 'Which companies do you want as customers? Two at most',
        fr: 'Quelles entreprises voulez-vous pour clientes ? Deux au plus',
      },
      { optional: true, most: 2 },
    ),
    PLACE_QUESTION,
  ],
  title: ({ customers = [] }, lang) =>
    ({ en: 'Find customers in ', fr: 'Trouver des clients dans ' })[lang] +
    customers.map(({ name }) => name).join({ en: ' and ', fr: ' et ' }[lang]),
  requirements({ customers = [], decider = [], accounts = [], place = [] }, lang) {
    const first = customers[0];
    const needed: RequirementDraft[] = [
      ...customers.map((market) =>
        deciders(market, { en: `Decision makers in ${market.name}`, fr: `Décideurs dans ${market.name}` }, lang, 3, 4),
      ),
      ...decider.map((job) =>
        peers(job, { en: `Those who decide: ${job.name}`, fr: `Ceux qui décident : ${job.name}` }[lang], {
          sector: first,
          weight: 3,
          capacity: 3,
        }),
      ),
      ...accounts.map((account) => insiders(account, lang)),
      ...place.map((where) => nearby(where, lang)),
    ];
    const others: RequirementDraft[] = [
      knowing('procurement', { en: 'Buyers', fr: 'Acheteurs' }[lang], 2, 2),
      {
        label: { en: 'People at consulting firms', fr: 'Personnes des cabinets de conseil' }[lang],
        weight: 1,
        capacity: 3,
        criteria: [within('70.2')],
      },
      holders('1221', { en: 'Heads of sales and marketing', fr: 'Responsables de la vente et du marketing' }[lang], {
        sector: first,
        weight: 1,
        capacity: 3,
      }),
      knowing('journalism', { en: 'Somebody of the press', fr: 'Quelqu’un de la presse' }[lang], 1, 1),
    ];
    return upToSeven(needed, others);
  },
};
