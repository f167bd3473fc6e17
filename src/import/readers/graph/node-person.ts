import type { Platform } from '../../../domain.ts';
import { CLASSIFIED } from '../../ambit-json/ambit-file.type.ts';
import type { PersonRecord, PlaceRecord, PositionRecord, ProfileRecord } from '../../canonical-record.type.ts';
import type { ImportProblem } from '../../reader.type.ts';
import { isIscoCode, isNaceCode } from '../codes.ts';
import { countryCode } from '../country.ts';
import { MAX_FIELD_CHARS, problem } from '../problems.ts';
import { profileOfUrl } from '../profile-url.ts';
import { attributeList } from './attribute-list.ts';
import type { GraphNode } from './graph-item.type.ts';

/** Attributes that hold the address of a profile, with the platform they name where they name one. */
const URL_ATTRIBUTES = [
  'url',
  'profile',
  'profileurl',
  'link',
  'linkedin',
  'facebook',
  'twitter',
  'x',
  'viadeo',
  'xing',
  'mastodon',
  'bluesky',
  'googleplus',
];

/** Attributes that hold a bare handle of one platform (`twitter="annp"`). */
const HANDLE_PLATFORMS: Readonly<Record<string, Platform>> = {
  facebook: 'FACEBOOK',
  twitter: 'TWITTER',
  x: 'TWITTER',
  viadeo: 'VIADEO',
  xing: 'XING',
  mastodon: 'MASTODON',
  bluesky: 'BLUESKY',
};

/** The person a node states, by the usual names of attributes; a node without a label is called by its id. */
export function personOf(node: GraphNode): { readonly record: PersonRecord; readonly problems: ImportProblem[] } {
  const { row, id } = node;
  const problems: ImportProblem[] = [];
  const warn = (code: string, message: string, field: string): void => {
    problems.push(problem('WARNING', row, code, message, field));
  };
  const first = (...names: string[]): string | undefined => {
    for (const name of names) {
      const value = node.attributes.get(name);
      if (value === undefined) continue;
      if (value.length <= MAX_FIELD_CHARS) return value;
      warn('FIELD_TOO_LONG', `The value has more than ${MAX_FIELD_CHARS} characters and was left out.`, name);
    }
    return undefined;
  };
  const coded = (name: string, isCode: (text: string) => boolean, what: string): string | undefined => {
    const value = first(name);
    if (value === undefined || isCode(value)) return value;
    warn('BAD_CODE', `The value is no code of ${what}; it was left out.`, name);
    return undefined;
  };

  const given = first('givenname', 'firstname', 'given');
  const family = first('familyname', 'lastname', 'surname', 'family');
  const composed = [given, family].filter((part) => part !== undefined).join(' ');
  const full = first('label', 'name', 'fullname', 'displayname') ?? (composed || id.slice(0, MAX_FIELD_CHARS));
  const uid = first('uid');
  const emails = attributeList(first('email', 'emails', 'mail'), /[\s,;|]+/).filter((address) => address.includes('@'));
  const phones = attributeList(first('phone', 'phones', 'telephone'), /[,;|]/);
  const tags = attributeList(first('tags', 'tag'), /[,;|]/);
  const expertise = attributeList(first('expertise', 'skills'), /[,;|]/).map((name) => ({ name }));
  const place = placeOf(first('country'), first('region'), first('locality', 'city', 'town'));
  const organization = first('organization', 'organisation', 'company', 'employer');
  const title = first('title', 'jobtitle', 'position');
  const sector = coded('sector', isNaceCode, 'NACE Rev. 2');
  const occupation = coded('occupation', isIscoCode, 'ISCO-08');
  const seniority = coded('seniority', (text) => /^[1-5]$/.test(text), 'seniority, 1 to 5');
  const position = {
    ...(organization === undefined ? {} : { organization }),
    ...(title === undefined ? {} : { title }),
    ...(sector === undefined ? {} : { sector }),
    ...(occupation === undefined ? {} : { occupation }),
    ...(seniority === undefined ? {} : { seniority: Number(seniority) }),
    ...classifiedOf(first('classified')),
    primary: true,
  };
  const profiles = profilesOf(first);
  const record: PersonRecord = {
    kind: 'PERSON',
    row,
    externalId: id,
    name: { full, ...(given === undefined ? {} : { given }), ...(family === undefined ? {} : { family }) },
    ...(emails.length === 0 ? {} : { emails }),
    ...(phones.length === 0 ? {} : { phones }),
    ...(uid === undefined ? {} : { uid }),
    ...(profiles.length === 0 ? {} : { profiles }),
    ...(!('organization' in position || 'title' in position || 'sector' in position || 'occupation' in position)
      ? {}
      : { positions: [position] }),
    ...(expertise.length === 0 ? {} : { expertise }),
    ...(place === undefined ? {} : { place }),
    ...(tags.length === 0 ? {} : { tags }),
  };
  return { record, problems };
}

function profilesOf(first: (...names: string[]) => string | undefined): ProfileRecord[] {
  const profiles: ProfileRecord[] = [];
  for (const name of URL_ATTRIBUTES) {
    const platform = HANDLE_PLATFORMS[name];
    for (const value of attributeList(first(name), /\s+/)) {
      const profile = profileOfUrl(value);
      if (profile !== undefined) profiles.push(profile);
      else if (platform !== undefined && /^@?[\w.@-]+$/.test(value)) {
        profiles.push({ platform, handle: value.replace(/^@/, '') });
      }
    }
  }
  const handle = first('handle');
  if (handle !== undefined && profiles.length === 0) profiles.push({ platform: 'OTHER', handle });
  return profiles.filter(
    (profile, at) =>
      profiles.findIndex((other) => other.platform === profile.platform && other.url === profile.url) === at,
  );
}

/** What an export of Ambit's own says was read from words rather than stated. */
function classifiedOf(text: string | undefined): Pick<PositionRecord, 'classified'> {
  const classified = CLASSIFIED.filter((field) => attributeList(text, /[,;|]/).includes(field));
  return classified.length === 0 ? {} : { classified };
}

function placeOf(named?: string, region?: string, locality?: string): PlaceRecord | undefined {
  const country = named === undefined ? undefined : countryCode(named);
  if (country === undefined) return undefined;
  return { country, ...(region === undefined ? {} : { region }), ...(locality === undefined ? {} : { locality }) };
}
