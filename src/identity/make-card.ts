import { PLATFORMS, type Platform } from '../domain.ts';
import type { RecordContent } from '../person/person-projection.type.ts';
import { normalizeText, organizationKey } from '../taxonomy/normalize.ts';
import { emailKey } from './email-key.ts';
import type { IdentityCard } from './identity-card.type.ts';
import { isIdentifier } from './identity-keys.ts';
import { parseName, type ParsedName } from './parse-name.ts';
import { phoneKey } from './phone-key.ts';

/** Where one has an account of one's own; address books list others. */
export const SOCIAL_NETWORKS: ReadonlySet<Platform> = new Set(
  PLATFORMS.filter((platform) => !['GOOGLE_CONTACTS', 'OUTLOOK', 'APPLE', 'OTHER'].includes(platform)),
);

/** One record of a person, as far as it tells who the person is. */
export interface RecordOfPerson {
  readonly platform: Platform;
  /** The import it came in first; null: by hand. */
  readonly importId: string | null;
  readonly format: string;
  readonly origin: 'FILE' | 'NETWORK' | 'EDIT';
  readonly content: Partial<RecordContent>;
  readonly uids?: readonly string[];
  /** Which of the lists of its format it is of, where these are of many sources. */
  readonly list?: string;
}

/** Words that only firms have in their name. */
const FIRM = /\b(gmbh|ag|sarl|sas|sasu|eurl|ltd|llc|inc|plc|corp|bv|nv|oy|ab|srl|spa|kg|ohg|gbr|& co)\b\.?$/i;

/**
 * @param country of the owner, for telephone numbers without a country's code
 * @param neighbours persons tied to this one, the ego left out
 */
export function makeCard(
  personId: string,
  records: readonly RecordOfPerson[],
  { country, neighbours = [] }: { readonly country?: string; readonly neighbours?: readonly string[] } = {},
): IdentityCard {
  const contents = records.map(({ content }) => content);
  const positions = contents.flatMap((content) => content.positions ?? []);
  const places = contents.flatMap((content) => (content.place ? [content.place] : []));
  const postal = contents.flatMap((content) => content.addresses ?? []);
  const names = contents.flatMap((content) => (content.name === undefined ? [] : [content.name]));
  return {
    personId,
    names: distinctNames(names.map(parseName)),
    emails: distinct(
      contents.flatMap(({ emails }) => emails ?? []).flatMap((text) => emailKey(text) ?? []),
      ({ address }) => address,
    ),
    phones: distinct(
      contents.flatMap(({ phones }) => phones ?? []).flatMap((text) => phoneKey(text, country) ?? []),
      ({ number }) => number,
    ),
    accounts: accountsOf(contents),
    listedBy: listedBy(records),
    sources: [
      ...new Set(
        records
          .filter(({ origin }) => origin !== 'EDIT')
          .map(({ format, platform, list }) =>
            list === undefined ? `${format}:${platform}` : `${format}:${platform}:${list}`,
          ),
      ),
    ],
    organizations: texts(
      positions.map(({ organization }) => organization),
      organizationKey,
    ),
    titles: texts(
      positions.map(({ title }) => title),
      normalizeText,
    ),
    localities: texts(
      [...places.map(({ locality }) => locality), ...postal.map(({ locality }) => locality)],
      normalizeText,
    ),
    countries: texts(
      places.map((place) => place.country),
      (text) => text,
    ),
    addresses: texts(
      postal.map(({ street }) => street),
      normalizeText,
    ),
    postcodes: texts(
      postal.map(({ postcode }) => postcode),
      normalizeText,
    ),
    birthDates: texts(
      contents.map(({ birthDate }) => birthDate),
      (text) => text,
    ),
    neighbours,
    isOrganization: names.length > 0 && names.every(({ full }) => FIRM.test(full.trim())),
    uids: [...new Set(records.flatMap(({ uids }) => uids ?? []))].filter((uid) =>
      isIdentifier(uid.replace(/^uid:/, '')),
    ),
  };
}

function accountsOf(contents: readonly Partial<RecordContent>[]): ReadonlyMap<Platform, ReadonlySet<string>> {
  const accounts = new Map<Platform, Set<string>>();
  for (const { platform, accountId, handle } of contents.flatMap(({ profiles }) => profiles ?? [])) {
    if (!SOCIAL_NETWORKS.has(platform)) continue;
    const ids = accounts.get(platform) ?? new Set<string>();
    if (accountId) ids.add(`#${accountId}`);
    if (handle) ids.add(handle.toLowerCase());
    accounts.set(platform, ids);
  }
  return accounts;
}

function listedBy(records: readonly RecordOfPerson[]): ReadonlyMap<Platform, ReadonlySet<string>> {
  const listed = new Map<Platform, Set<string>>();
  for (const { platform, importId, origin } of records) {
    if (origin !== 'FILE' || importId === null || !SOCIAL_NETWORKS.has(platform)) continue;
    listed.set(platform, (listed.get(platform) ?? new Set()).add(importId));
  }
  return listed;
}

function distinctNames(names: readonly ParsedName[]): readonly ParsedName[] {
  const named = names.filter(({ given, family }) => given !== '' || family !== '');
  return distinct(named, (name) => JSON.stringify(name));
}

function distinct<T>(values: readonly T[], keyOf: (value: T) => string): readonly T[] {
  return [...new Map(values.map((value) => [keyOf(value), value])).values()];
}

function texts(values: readonly (string | undefined)[], keyOf: (text: string) => string): readonly string[] {
  return [...new Set(values.flatMap((value) => (value === undefined ? [] : [keyOf(value)])))].filter(
    (text) => text !== '',
  );
}
