import type { Lang, Platform } from '../domain.ts';
import type { PersonRow } from '../person/person.service.ts';
import type { DuplicateRow } from './identity.service.ts';
import type { Veto } from './score-pair.ts';

/** What a merge would bring, counted. */
export interface MergeConsequences {
  readonly name: string;
  readonly emails: number;
  readonly phones: number;
  readonly platforms: readonly Platform[];
  readonly positions: number;
  readonly joinedTies: number;
  readonly areTied: boolean;
}

interface DuplicateWords {
  readonly whole: (consequences: MergeConsequences) => string;
  readonly ties: (count: number) => string;
  readonly selfTie: string;
  readonly veto: Readonly<Record<Veto, string>>;
  readonly oneKind: string;
  readonly unsure: string;
}

const LIST = { en: new Intl.ListFormat('en'), fr: new Intl.ListFormat('fr') } as const;

const NAMES: Readonly<Partial<Record<Platform, string>>> = {
  LINKEDIN: 'LinkedIn',
  FACEBOOK: 'Facebook',
  VIADEO: 'Viadeo',
  GOOGLE_PLUS: 'Google+',
  TWITTER: 'Twitter',
  XING: 'Xing',
  MASTODON: 'Mastodon',
  BLUESKY: 'Bluesky',
  GOOGLE_CONTACTS: 'Google Contacts',
  OUTLOOK: 'Outlook',
  APPLE: 'Apple',
};

const platformName = (platform: Platform): string => NAMES[platform] ?? platform;

const en = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
const fr = (count: number, one: string, many = `${one}s`): string => `${count} ${count < 2 ? one : many}`;

const WORDS: Readonly<Record<Lang, DuplicateWords>> = {
  en: {
    whole: ({ name, emails, phones, platforms, positions }) =>
      `${name} would have ${LIST.en.format([
        en(emails, 'e-mail address', 'e-mail addresses'),
        en(phones, 'telephone number'),
        en(positions, 'position'),
        platforms.length === 0 ? 'no profile' : `profiles on ${LIST.en.format(platforms.map(platformName))}`,
      ])}.`,
    ties: (count) => `${en(count, 'tie')} that both have would become ${count === 1 ? 'one' : 'one each'}.`,
    selfTie: 'The tie between the two would be dropped.',
    veto: {
      TWO_ACCOUNTS: 'They have two accounts on one network; few people do.',
      NAMES_CONTRADICT: 'Their given names differ: people who live or work together share addresses.',
      BIRTH_DATES: 'Their dates of birth differ.',
      GENERATIONS: 'One is the elder, the other the younger of the same name.',
      ORGANIZATION: 'One of them is an organization.',
    },
    oneKind: 'Only their names say so, and a name alone is not enough to merge without asking.',
    unsure: 'It is likely but not certain, or somebody else fits nearly as well.',
  },
  fr: {
    whole: ({ name, emails, phones, platforms, positions }) =>
      `${name} aurait ${LIST.fr.format([
        fr(emails, 'adresse e-mail', 'adresses e-mail'),
        fr(phones, 'numéro de téléphone', 'numéros de téléphone'),
        fr(positions, 'poste'),
        platforms.length === 0 ? 'aucun profil' : `des profils sur ${LIST.fr.format(platforms.map(platformName))}`,
      ])}.`,
    ties: (count) =>
      count < 2
        ? `${count} lien qu’ils ont tous deux n’en ferait qu’un.`
        : `${count} liens qu’ils ont tous deux seraient réunis deux à deux.`,
    selfTie: 'Le lien entre les deux disparaîtrait.',
    veto: {
      TWO_ACCOUNTS: 'Ils ont deux comptes sur un même réseau, ce qui est rare.',
      NAMES_CONTRADICT: 'Leurs prénoms diffèrent : des proches ou des collègues partagent des adresses.',
      BIRTH_DATES: 'Leurs dates de naissance diffèrent.',
      GENERATIONS: 'L’un est l’aîné, l’autre le cadet du même nom.',
      ORGANIZATION: 'L’un des deux est une organisation.',
    },
    oneKind: 'Seuls leurs noms le disent, et un nom ne suffit pas pour fusionner sans demander.',
    unsure: 'C’est probable mais pas certain, ou quelqu’un d’autre convient presque autant.',
  },
};

/** What the one person would have, and what would become of ties. */
export function consequencesInWords(row: DuplicateRow, persons: readonly PersonRow[], lang: Lang): string[] {
  const words = WORDS[lang];
  const count = (values: readonly string[]): number => new Set(values.map((value) => value.toLowerCase())).size;
  const whole = words.whole({
    name: persons[0]?.name ?? '?',
    emails: count(persons.flatMap(({ emails }) => emails)),
    phones: count(persons.flatMap(({ phones }) => phones.map((phone) => phone.replace(/[^\d+]/g, '')))),
    platforms: [
      ...new Set(persons.flatMap(({ profiles }) => profiles.map(({ platform }) => platform as Platform))),
    ].sort(),
    positions: count(
      persons.flatMap(({ positions }) =>
        positions.map(({ title, organizationName, from }) => [title, organizationName, from].join('|')),
      ),
    ),
    joinedTies: row.tiesOfBoth,
    areTied: row.areTied,
  });
  return [whole, ...(row.tiesOfBoth > 0 ? [words.ties(row.tiesOfBoth)] : []), ...(row.areTied ? [words.selfTie] : [])];
}

/** Why the two were not made one without asking. */
export function reasonInWords(row: DuplicateRow, kinds: ReadonlySet<string>, lang: Lang): string {
  const words = WORDS[lang];
  const [veto] = row.vetoes as Veto[];
  if (veto !== undefined) return words.veto[veto];
  return kinds.size < 2 ? words.oneKind : words.unsure;
}
