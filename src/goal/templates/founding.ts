import type { Lang } from '../../domain.ts';
import type { GoalTemplate, RequirementDraft, Words } from '../goal-template.type.ts';
import { deciders, holders, knowing, lawAndAccounts, nearby, soft, upToSeven, within } from './criteria.ts';
import { PLACE_QUESTION, question, SECTOR_SUGGESTIONS } from './questions.ts';

interface Skill {
  /** Of ISCO-08; of a function: the expertise instead. */
  readonly occupation?: string;
  readonly expertise?: string;
  readonly choice: Words;
  readonly label: Words;
}

const SKILLS: Readonly<Record<string, Skill>> = {
  software: {
    occupation: '251',
    choice: { en: 'building software', fr: 'le développement logiciel' },
    label: { en: 'People who build software', fr: 'Personnes qui développent des logiciels' },
  },
  sales: {
    occupation: '1221',
    choice: { en: 'sales and marketing', fr: 'la vente et le marketing' },
    label: { en: 'Heads of sales and marketing', fr: 'Responsables de la vente et du marketing' },
  },
  finance: {
    expertise: 'corporate finance',
    choice: { en: 'finance', fr: 'la finance' },
    label: { en: 'Somebody who knows corporate finance', fr: 'Quelqu’un qui connaît la finance d’entreprise' },
  },
  product: {
    expertise: 'product management',
    choice: { en: 'product management', fr: 'la gestion de produit' },
    label: { en: 'Somebody who knows product management', fr: 'Quelqu’un qui connaît la gestion de produit' },
  },
  industry: {
    occupation: '214',
    choice: { en: 'engineering and production', fr: 'l’ingénierie et la production' },
    label: { en: 'Engineers', fr: 'Ingénieurs' },
  },
  people: {
    expertise: 'human resources',
    choice: { en: 'hiring and people', fr: 'le recrutement et les équipes' },
    label: { en: 'Somebody who knows human resources', fr: 'Quelqu’un qui connaît les ressources humaines' },
  },
};

function skilled(value: string, lang: Lang): readonly RequirementDraft[] {
  const skill = SKILLS[value];
  if (skill?.expertise !== undefined) return [knowing(skill.expertise, skill.label[lang], 2, 2)];
  return skill?.occupation === undefined
    ? []
    : [holders(skill.occupation, skill.label[lang], { weight: 2, capacity: 2 })];
}

/**
 * Founding a company. ORDINARY help: partly advice, for which weak ties do, partly somebody's time and name, which takes
 * stronger ones (Granovetter 1973; Hansen 1999, The Search-Transfer Problem), so the middle is taken.
 */
export const FOUNDING: GoalTemplate = {
  id: 'founding',
  kind: 'COMPANY_FOUNDING',
  help: 'ORDINARY',
  name: { en: 'Found a company', fr: 'Créer une entreprise' },
  questions: [
    question(
      'sector',
      'SECTOR',
      { en: 'What sector will the company be in?', fr: 'Dans quel secteur sera l’entreprise ?' },
      { optional: true, suggestions: SECTOR_SUGGESTIONS },
    ),
    question(
      'customers',
      'SECTOR',
      { en: 'In which sector are its first customers?', fr: 'Dans quel secteur sont ses premiers clients ?' },
      { optional: true, suggestions: SECTOR_SUGGESTIONS },
    ),
    question(
      'skills',
      'CHOICE',
      {
        en: 'Which skills do you miss most? Two at most',
        fr: 'Quelles compétences vous manquent le plus ? Deux au plus',
      },
      {
        optional: true,
        most: 2,
        defaults: ['software', 'sales'],
        choices: Object.entries(SKILLS).map(([value, { choice }]) => ({ value, label: choice })),
      },
    ),
    PLACE_QUESTION,
  ],
  title: ({ sector = [] }, lang) => {
    const title = { en: 'Found a company', fr: 'Créer une entreprise' }[lang];
    return sector[0] === undefined ? title : `${title} ${{ en: 'in', fr: 'dans' }[lang]} ${sector[0].name}`;
  },
  requirements({ sector = [], customers = [], skills = [], place = [] }, lang) {
    const needed: RequirementDraft[] = [
      holders('1120', { en: 'Founders and heads of companies', fr: 'Fondateurs et chefs d’entreprise' }[lang], {
        sector: sector[0],
        weight: 3,
        capacity: 3,
      }),
      ...customers.map((market) =>
        deciders(
          market,
          {
            en: `First customers: decision makers in ${market.name}`,
            fr: `Premiers clients : décideurs dans ${market.name}`,
          },
          lang,
        ),
      ),
      ...skills.flatMap(({ value }) => skilled(value, lang)),
      lawAndAccounts(lang),
      {
        label: { en: 'Bankers and investors', fr: 'Banquiers et investisseurs' }[lang],
        weight: 2,
        capacity: 2,
        criteria: [within('64.1'), soft('SENIORITY', '3')],
      },
      ...place.map((where) => nearby(where, lang)),
    ];
    const others: RequirementDraft[] = [
      {
        label: { en: 'People in public administration', fr: 'Interlocuteurs dans l’administration publique' }[lang],
        weight: 1,
        capacity: 1,
        criteria: [within('84.1'), soft('SENIORITY', '3')],
      },
    ];
    return upToSeven(needed, others);
  },
};
