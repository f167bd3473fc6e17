import type { PersonRecord, PlaceRecord, PositionRecord, ProfileRecord } from '../../canonical-record.type.ts';
import type { Platform } from '../../../domain.ts';
import { countryCode } from '../country.ts';
import { isObject, textAt } from '../json/whole-json.ts';
import { MAX_FIELD_CHARS } from '../problems.ts';
import { profileOfUrl } from '../profile-url.ts';
import { PLATFORM_NAMES } from '../platform-names.ts';

type Json = Readonly<Record<string, unknown>>;

export type JsContent = Omit<PersonRecord, 'kind' | 'row' | 'externalId' | 'name'> & {
  readonly name?: PersonRecord['name'];
};

/** What a JSContact card (RFC 9553) says of a person, the preferred of each kind first; the name may be missing. */
export function jsContent(card: Json): JsContent {
  const emails = texts(card['emails'], 'address').filter((address) => address.includes('@'));
  const phones = texts(card['phones'], 'number').map((number) => number.replace(/^tel:/i, ''));
  const uid = short(card['uid']);
  const name = nameOf(card, emails);
  const positions = positionsOf(card);
  const place = placeOf(card);
  const profiles = profilesOf(card);
  const tags = isObject(card['keywords']) ? Object.keys(card['keywords']).filter((word) => word.trim() !== '') : [];
  return {
    ...(name === undefined ? {} : { name }),
    ...(emails.length === 0 ? {} : { emails }),
    ...(phones.length === 0 ? {} : { phones }),
    ...(uid === undefined ? {} : { uid }),
    ...(profiles.length === 0 ? {} : { profiles }),
    ...(positions.length === 0 ? {} : { positions }),
    ...(place === undefined ? {} : { place }),
    ...(tags.length === 0 ? {} : { tags }),
    tie: phones.some((number) => /\d/.test(number)) ? { withPhone: true } : {},
  };
}

/** `name.full`, else its components in the order they have, else a nickname, else an e-mail address. */
function nameOf(card: Json, emails: readonly string[]): PersonRecord['name'] | undefined {
  const name = isObject(card['name']) ? card['name'] : {};
  const components = (Array.isArray(name['components']) ? name['components'] : []).filter(isObject);
  const part = (...kinds: string[]): string | undefined => {
    const words = components.filter(({ kind }) => kinds.includes(String(kind))).map(({ value }) => short(value));
    return words.filter((word) => word !== undefined).join(' ') || undefined;
  };
  const composed = part('title', 'given', 'given2', 'middle', 'surname', 'surname2', 'generation', 'credential');
  const full = short(name['full']) ?? composed ?? texts(card['nicknames'], 'name')[0] ?? emails[0];
  if (full === undefined) return undefined;
  const given = part('given');
  const family = part('surname');
  return { full, ...(given === undefined ? {} : { given }), ...(family === undefined ? {} : { family }) };
}

/** A title names its organization by key; a title without one belongs to the only organization there is. */
function positionsOf(card: Json): PositionRecord[] {
  const organizations = new Map(
    entries(card['organizations']).map(([key, value]) => [key, short(value['name'])] as const),
  );
  const titles = entries(card['titles']).filter(([, title]) => title['kind'] !== 'role');
  const used = new Set<string>();
  const positions: PositionRecord[] = [];
  for (const [, title] of titles) {
    const key = typeof title['organizationId'] === 'string' ? title['organizationId'] : [...organizations.keys()][0];
    const organization = key === undefined ? undefined : organizations.get(key);
    const name = short(title['name']);
    if (name === undefined) continue;
    if (key !== undefined) used.add(key);
    positions.push({ ...(organization === undefined ? {} : { organization }), title: name });
  }
  for (const [key, organization] of organizations) {
    if (organization !== undefined && !used.has(key)) positions.push({ organization });
  }
  return positions.map((position, index) => (index === 0 ? { ...position, primary: true } : position));
}

function placeOf(card: Json): PlaceRecord | undefined {
  for (const [, address] of entries(card['addresses'])) {
    const components = (Array.isArray(address['components']) ? address['components'] : []).filter(isObject);
    const part = (kind: string): string | undefined =>
      short(components.find((component) => component['kind'] === kind)?.['value']) ?? short(address[kind]);
    const country = countryCode(short(address['countryCode']) ?? '') ?? countryCode(part('country') ?? '');
    if (country === undefined) continue;
    const region = part('region');
    const locality = part('locality');
    return { country, ...(region === undefined ? {} : { region }), ...(locality === undefined ? {} : { locality }) };
  }
  return undefined;
}

function profilesOf(card: Json): ProfileRecord[] {
  const services = entries(card['onlineServices']).map(([, service]): ProfileRecord | undefined => {
    const address = short(service['uri']);
    const fromUrl = address === undefined ? undefined : profileOfUrl(address);
    const platform: Platform | undefined =
      fromUrl?.platform ?? PLATFORM_NAMES[(short(service['service']) ?? '').toLowerCase()];
    const handle = fromUrl?.handle ?? short(service['user'])?.replace(/^@/, '');
    if (platform === undefined || (fromUrl === undefined && handle === undefined)) return undefined;
    return { ...fromUrl, platform, ...(handle === undefined ? {} : { handle }) };
  });
  const links = texts(card['links'], 'uri').map((uri) => profileOfUrl(uri));
  const seen = new Set<string>();
  return [...services, ...links].filter((profile): profile is ProfileRecord => {
    const key =
      profile && `${profile.platform} ${profile.accountId ?? profile.handle?.toLowerCase() ?? profile.url ?? ''}`;
    return key !== undefined && !seen.has(key) && seen.add(key) !== undefined;
  });
}

/** The objects of an id-to-object map, the preferred first (`pref` 1 is the most). */
function entries(map: unknown): readonly (readonly [string, Json])[] {
  if (!isObject(map)) return [];
  const preference = (value: Json): number => (typeof value['pref'] === 'number' ? value['pref'] : 101);
  return Object.entries(map)
    .filter((entry): entry is [string, Json] => isObject(entry[1]))
    .sort(([, a], [, b]) => preference(a) - preference(b));
}

function texts(map: unknown, key: string): string[] {
  const values = entries(map).map(([, value]) => short(textAt(value, key)));
  return [...new Set(values.filter((value) => value !== undefined))];
}

function short(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > MAX_FIELD_CHARS) return undefined;
  const text = value.replace(/\s+/g, ' ').trim();
  return text === '' ? undefined : text;
}
