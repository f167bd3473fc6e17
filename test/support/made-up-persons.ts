import type { Platform } from '../../src/domain.ts';
import type { IdentityCard } from '../../src/identity/identity-card.type.ts';
import { makeCard } from '../../src/identity/make-card.ts';
import type { RecordContent } from '../../src/person/person-projection.type.ts';
import { randomSource, type RandomSource } from './reference/random-source.ts';

/** One row of one made-up export, and who it is of. */
export interface MadeUpRow {
  readonly id: string;
  readonly truth: number;
  readonly platform: Platform;
  readonly content: Partial<RecordContent>;
}

interface MadeUpPerson {
  readonly given: string;
  readonly family: string;
  readonly maiden?: string;
  readonly partner?: number;
  readonly company: string;
  readonly title: string;
  readonly town: string;
  readonly email: string;
  readonly workEmail: string;
  readonly phone: string;
}

const GIVEN =
  `Marie Jean Pierre Sophie Robert William Elizabeth Katherine Nicolas Thomas Julie Claire François Éléonore Zoé
  Jean-Pierre Anne-Laure Mohamed Søren Jürgen Siobhán José María Giulia Alexandre Michael Jennifer David Sarah Christopher
  Margaret Patrick Véronique Thibault Aïcha Wei Sergei Olga Piotr Agnieszka Ingrid Lars Ana João Yuki Priya Rahul Fatima Omar
  Charlotte Hugo Emma Louis Camille Antoine Guillaume Philippe Nathalie Isabelle Laurent Sylvie Andrew Daniel James John`
    .trim()
    .split(/\s+/);
const COMMON = `Martin Bernard Dubois Smith Johnson Garcia Nguyen Müller Petit Durand Moreau Brown Jones Li Wang Silva`
  .trim()
  .split(/\s+/);
const SYLLABLES =
  `bra ver ton quil ash mar low fen wick tide grove hol den cal thor pen rose stan ley ber nau cour tel lan gui
  del mont fau bour kos zy ski ov enko sen berg strom vik tana mura oka for adi ben amar`
    .trim()
    .split(/\s+/);
const FORMS: Readonly<Record<string, readonly string[]>> = {
  Robert: ['Bob', 'Rob'],
  William: ['Bill', 'Will'],
  Elizabeth: ['Liz', 'Beth'],
  Katherine: ['Kate', 'Kathy'],
  Nicolas: ['Nico'],
  Thomas: ['Tom'],
  Michael: ['Mike'],
  Jennifer: ['Jen'],
  Christopher: ['Chris'],
  Margaret: ['Peggy', 'Maggie'],
  Alexandre: ['Alex'],
  Andrew: ['Andy'],
  Daniel: ['Dan'],
  James: ['Jim'],
  'Jean-Pierre': ['JP', 'Jean Pierre'],
  Guillaume: ['Guill', 'Will'],
};
const CYRILLIC: Readonly<Record<string, string>> = { Sergei: 'Сергей', Olga: 'Ольга' };
const TITLES = [
  'Engineer',
  'Sales Manager',
  'Consultant',
  'Head of Finance',
  'Teacher',
  'Data Analyst',
  'Founder',
  'Nurse',
];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const ascii = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase();

/** Seeded persons: one in ten a namesake of another, some of them at one firm; couples; maiden names. */
export function madeUpPersons(count: number, random: RandomSource): readonly MadeUpPerson[] {
  const companies = Array.from({ length: Math.max(20, count / 8) }, () =>
    [capital(random.pick(SYLLABLES) + random.pick(SYLLABLES)), random.pick(['Labs', 'Group', 'Conseil', 'Systems', ''])]
      .join(' ')
      .trim(),
  );
  const towns = Array.from({ length: 60 }, () => capital(random.pick(SYLLABLES) + random.pick(SYLLABLES)));
  const persons: MadeUpPerson[] = [];
  for (let index = 0; index < count; index += 1) {
    const twin = index > 10 && random.chance(0.1) ? persons[random.integer(0, index - 1)] : undefined;
    const spouse = twin === undefined && index > 10 && random.chance(0.06) ? index - 1 : undefined;
    const family =
      twin?.family ??
      (spouse === undefined
        ? random.chance(0.3)
          ? random.pick(COMMON)
          : capital(Array.from({ length: random.integer(2, 3) }, () => random.pick(SYLLABLES)).join(''))
        : (persons[spouse] as MadeUpPerson).family);
    const given = twin?.given ?? random.pick(GIVEN);
    const company = twin !== undefined && random.chance(0.02) ? twin.company : random.pick(companies);
    const shared = spouse !== undefined && random.chance(0.5) ? (persons[spouse] as MadeUpPerson) : undefined;
    persons.push({
      given,
      family,
      ...(random.chance(0.05) ? { maiden: capital(random.pick(SYLLABLES) + random.pick(SYLLABLES)) } : {}),
      ...(spouse === undefined ? {} : { partner: spouse }),
      company,
      title: random.pick(TITLES),
      town: shared?.town ?? random.pick(towns),
      email: shared?.email ?? `${ascii(given)}.${ascii(family)}${index}@gmail.com`,
      workEmail: `${ascii(given).charAt(0)}${ascii(family)}${index}@${ascii(company)}.example.org`,
      phone: shared?.phone ?? `+336${String(10_000_000 + index * 7).padStart(8, '0')}`,
    });
  }
  return persons;
}

/** The name as somebody writes it: short, without accents, with a maiden name, an initial, in capitals, a slip of the key. */
function written(person: MadeUpPerson, random: RandomSource, isSplit: boolean): RecordContent['name'] {
  let { given, family } = person;
  const choice = random.next();
  if (choice < 0.12) given = random.pick(FORMS[given] ?? [given]);
  else if (choice < 0.2)
    [given, family] = [given, family].map((text) => text.normalize('NFD').replace(/\p{M}/gu, '')) as [string, string];
  else if (choice < 0.24) given = `${given} ${random.pick(['A.', 'B.', 'M.'])}`;
  else if (choice < 0.27) family = family.toUpperCase();
  else if (choice < 0.3 && family.length > 5) family = family.slice(0, 3) + family.slice(4);
  else if (choice < 0.32) given = CYRILLIC[given] ?? given;
  if (person.maiden !== undefined && random.chance(0.4))
    family = random.chance(0.5) ? person.maiden : `${person.maiden}-${family}`;
  const decoration = random.chance(0.05) ? random.pick([', PhD', ' 🚀', ' (she/her)']) : '';
  const full = `${given} ${family}${decoration}`;
  return isSplit ? { full, given, family: `${family}${decoration}` } : { full };
}

/** Three exports of one network of persons: LinkedIn with employers, Facebook with names only, an address book. */
export function madeUpExports(
  seed: number,
  sizes: { readonly LINKEDIN: number; readonly FACEBOOK: number; readonly APPLE: number },
): readonly MadeUpRow[] {
  const random = randomSource(seed);
  const everybody = madeUpPersons(Math.round(sizes.LINKEDIN * 1.3), random);
  const numbers = everybody.map((_, index) => index);
  const rows: MadeUpRow[] = [];
  const take = (
    platform: keyof typeof sizes,
    contentOf: (person: MadeUpPerson, truth: number) => Partial<RecordContent>,
  ): void => {
    for (const truth of random.sample(numbers, sizes[platform])) {
      const person = everybody[truth] as MadeUpPerson;
      rows.push({ id: `${platform}-${truth}`, truth, platform, content: contentOf(person, truth) });
    }
  };
  take('LINKEDIN', (person, truth) => ({
    name: written(person, random, true),
    profiles: [{ platform: 'LINKEDIN', handle: `${ascii(person.given)}-${ascii(person.family)}-${truth}` }],
    positions: [{ organization: person.company, title: person.title }],
    ...(random.chance(0.03) ? { emails: [person.email] } : {}),
  }));
  take('FACEBOOK', (person) => {
    const name = written(person, random, false);
    return { name, profiles: [{ platform: 'FACEBOOK', displayName: name.full }] };
  });
  take('APPLE', (person) => ({
    name: written(person, random, true),
    ...(random.chance(0.5) ? { emails: [random.chance(0.5) ? person.email : person.workEmail] } : {}),
    ...(random.chance(0.6) ? { phones: [person.phone] } : {}),
    ...(random.chance(0.4) ? { positions: [{ organization: person.company }] } : {}),
    ...(random.chance(0.2) ? { place: { country: 'FR', locality: person.town } } : {}),
  }));
  return rows;
}

/** The rows as the resolution sees them before anybody is merged: each a person. */
export function cardsOf(rows: readonly MadeUpRow[]): readonly IdentityCard[] {
  return rows.map(({ id, platform, content }) =>
    makeCard(id, [{ platform, importId: platform, format: platform, origin: 'FILE', content }], { country: 'FR' }),
  );
}
