import type { Lang } from '../../domain.ts';
import type { GoalTemplate, RequirementDraft, UnderstoodAnswers, Words } from '../goal-template.type.ts';
import { holders, insiders, knowing, lawAndAccounts, nearby, soft, upToSeven, within } from './criteria.ts';
import { PLACE_QUESTION, question, SECTOR_SUGGESTIONS } from './questions.ts';

const STAGES: Readonly<Record<string, Words>> = {
  seed: { en: 'a first round (seed)', fr: 'un premier tour (amorçage)' },
  growth: { en: 'a later round (series A and after)', fr: 'un tour suivant (série A et après)' },
  loan: { en: 'a bank loan', fr: 'un prêt bancaire' },
};

/**
 * Raising money. COSTLY help: who lends money or vouches for somebody who asks for it risks something of their own, and
 * that is asked of strong ties (Hansen 1999, The Search-Transfer Problem). A hundred connections who were met once do
 * little here, and the score says so.
 */
export const FUNDRAISING: GoalTemplate = {
  id: 'fundraising',
  kind: 'FUNDRAISING',
  help: 'COSTLY',
  name: { en: 'Raise money', fr: 'Trouver un financement' },
  questions: [
    question(
      'stage',
      'CHOICE',
      { en: 'What are you looking for?', fr: 'Que cherchez-vous ?' },
      {
        optional: true,
        defaults: ['seed'],
        choices: Object.entries(STAGES).map(([value, label]) => ({ value, label })),
      },
    ),
    question(
      'sector',
      'SECTOR',
      { en: 'In which sector is the company?', fr: 'Dans quel secteur est l’entreprise ?' },
      { optional: true, suggestions: SECTOR_SUGGESTIONS },
    ),
    question(
      'amount',
      'TEXT',
      { en: 'How much, roughly? Only for the title', fr: 'Combien, à peu près ? Pour le titre seulement' },
      { optional: true, suggestions: { en: ['€500k'], fr: ['500 k€'] } },
    ),
    question(
      'investors',
      'ORGANIZATION',
      {
        en: 'Which funds or banks do you have in mind? Two at most',
        fr: 'À quels fonds ou banques pensez-vous ? Deux au plus',
      },
      { optional: true, most: 2, suggestions: { en: ['Bpifrance'], fr: ['Bpifrance'] } },
    ),
    PLACE_QUESTION,
  ],
  title: ({ stage = [], amount = [] }, lang) => {
    const what = stage[0]?.name ?? STAGES['seed']?.[lang] ?? '';
    const title = { en: `Raise money: ${what}`, fr: `Trouver un financement : ${what}` }[lang];
    return amount[0] === undefined ? title : `${title}, ${amount[0].name}`;
  },
  requirements(answers, lang) {
    const { investors = [], place = [] } = answers;
    const needed = [
      ...moneyGivers(answers, lang),
      ...investors.map((fund) => insiders(fund, lang)),
      ...place.map((where) => nearby(where, lang)),
    ];
    return upToSeven(needed, helpers(answers, lang));
  },
};

function moneyGivers({ stage = [], sector = [] }: UnderstoodAnswers, lang: Lang): readonly RequirementDraft[] {
  const loan = stage[0]?.value === 'loan';
  const bankers = {
    label: { en: 'Bankers', fr: 'Banquiers' }[lang],
    weight: 4,
    capacity: 3,
    criteria: [within('64.1'), soft('SENIORITY', '3')],
  };
  const funds = {
    label: { en: 'Investors and bankers who decide', fr: 'Investisseurs et banquiers qui décident' }[lang],
    weight: 4,
    capacity: 4,
    criteria: [within('64.1'), soft('SENIORITY', '4')],
  };
  return [
    loan ? bankers : funds,
    holders('1120', { en: 'Founders and heads of companies', fr: 'Fondateurs et chefs d’entreprise' }[lang], {
      sector: sector[0],
      weight: 2,
      capacity: 3,
    }),
  ];
}

function helpers({ stage = [] }: UnderstoodAnswers, lang: Lang): readonly RequirementDraft[] {
  const lawyers = lawAndAccounts(lang);
  const venture = knowing(
    'venture finance',
    { en: 'Somebody who knows venture finance', fr: 'Quelqu’un qui connaît le capital-risque' }[lang],
    2,
    2,
  );
  const publicMoney = {
    label: { en: 'People in public administration', fr: 'Interlocuteurs dans l’administration publique' }[lang],
    weight: 1,
    capacity: 1,
    criteria: [within('84.1'), soft('SENIORITY', '3')],
  };
  const finance = knowing(
    'corporate finance',
    { en: 'Somebody who knows corporate finance', fr: 'Quelqu’un qui connaît la finance d’entreprise' }[lang],
    1,
    1,
  );
  return stage[0]?.value === 'loan' ? [lawyers, finance, publicMoney] : [lawyers, venture, finance, publicMoney];
}
