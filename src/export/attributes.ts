import type { Platform } from '../domain.ts';
import { isSet, type AmbitProfile, type AmbitTie } from '../import/ambit-json/ambit-file.type.ts';
import { EGO_ID, type ExportedPerson } from './exported-network.type.ts';
import { profileAddress } from './profile-address.ts';
import { joinValues } from './value-list.ts';

/** An attribute of a node or an edge, a column of a table; the readers of graphs know each by this name. */
export interface Attribute<T> {
  readonly name: string;
  readonly type: 'string' | 'double' | 'integer' | 'boolean';
  /** Undefined: not known, and not written. */
  of(item: T): string | undefined;
}

/** Platforms with an attribute of their own for the address of the first account there. */
const PLATFORM_ATTRIBUTES: readonly (readonly [string, Platform])[] = [
  ['linkedin', 'LINKEDIN'],
  ['facebook', 'FACEBOOK'],
  ['twitter', 'TWITTER'],
  ['viadeo', 'VIADEO'],
  ['xing', 'XING'],
  ['mastodon', 'MASTODON'],
  ['bluesky', 'BLUESKY'],
  ['googlePlus', 'GOOGLE_PLUS'],
];

/** What is said of a person, but the name; the current position only. */
export const PERSON_ATTRIBUTES: readonly Attribute<ExportedPerson>[] = [
  text('uid', (person) => person.uid),
  text('givenName', (person) => person.given),
  text('familyName', (person) => person.family),
  flag('ego', (person) => person.id === EGO_ID),
  flag('contact', (person) => person.isContact),
  text('email', (person) => joinValues(person.emails)),
  text('phone', (person) => joinValues(person.phones)),
  ...PLATFORM_ATTRIBUTES.map(([name, platform]) =>
    text(name, (person: ExportedPerson) => addresses(person, platform)[0]),
  ),
  text('profile', (person) => joinAddresses(otherAddresses(person))),
  text('organization', (person) => current(person)?.organization),
  text('title', (person) => current(person)?.title),
  text('sector', (person) => current(person)?.sector),
  text('occupation', (person) => current(person)?.occupation),
  { name: 'seniority', type: 'integer', of: (person) => numeral(current(person)?.seniority) },
  // Which of the three above were read from words: no more than a guess, here as in the network.
  text('classified', (person) => joinValues(current(person)?.classified)),
  text('expertise', (person) => joinValues(person.expertise?.map(({ name }) => name))),
  text('country', (person) => person.place?.country),
  text('region', (person) => person.place?.region),
  text('locality', (person) => person.place?.locality),
  text('tags', (person) => joinValues(person.tags)),
];

/** What is said of a tie. A weight is there only where the owner declared a strength: an estimate would come back as a statement. */
export const TIE_ATTRIBUTES: readonly Attribute<AmbitTie>[] = [
  { name: 'strength', type: 'double', of: (tie) => numeral(tie.strength) },
  {
    name: 'weight',
    type: 'double',
    of: (tie) => (isSet(tie.strength) && tie.strength > 0 ? numeral(tie.strength) : undefined),
  },
  text('since', (tie) => tie.since),
  text('until', (tie) => tie.until),
  text('lastContact', (tie) => tie.lastContact),
  text('kinds', (tie) => joinValues(tie.kinds)),
  text('platforms', (tie) => joinValues(tie.platforms)),
  flag('private', (tie) => tie.private === true),
];

function text<T>(name: string, value: (item: T) => string | null | undefined): Attribute<T> {
  return { name, type: 'string', of: (item) => value(item) || undefined };
}

function flag<T>(name: string, value: (item: T) => boolean): Attribute<T> {
  return { name, type: 'boolean', of: (item) => (value(item) ? 'true' : undefined) };
}

function numeral(value: number | null | undefined): string | undefined {
  return isSet(value) && Number.isFinite(value) ? String(value) : undefined;
}

function current(person: ExportedPerson) {
  return person.positions?.find(({ primary }) => primary === true) ?? person.positions?.find(({ to }) => !isSet(to));
}

function addresses(person: ExportedPerson, platform: Platform): string[] {
  return addressesOf((person.profiles ?? []).filter((profile) => profile.platform === platform));
}

/** Those of platforms without an attribute, and second accounts. */
function otherAddresses(person: ExportedPerson): string[] {
  const named = PLATFORM_ATTRIBUTES.map(([, platform]) => platform);
  const elsewhere = (person.profiles ?? []).filter(({ platform }) => !named.includes(platform));
  return [...named.flatMap((platform) => addresses(person, platform).slice(1)), ...addressesOf(elsewhere)];
}

function addressesOf(profiles: readonly AmbitProfile[]): string[] {
  return profiles.map(profileAddress).filter((address) => address !== undefined);
}

/** Addresses hold commas and semicolons, and no blanks. */
function joinAddresses(values: readonly string[]): string | undefined {
  return values.length === 0 ? undefined : values.join(' ');
}
