import type { EgoRecord, NameRecord, PlaceRecord, ProfileRecord } from '../../canonical-record.type.ts';
import type { ImportFile, Reader, ReaderEvent } from '../../reader.type.ts';
import { countryCode } from '../country.ts';
import { findTableHeader, openTable, type TableShape } from '../named-columns.ts';
import { problemEvent, recordEvent } from '../problems.ts';
import { profileOfUrl } from '../profile-url.ts';

type ProfileField = 'given' | 'family' | 'maiden' | 'headline' | 'location' | 'twitter' | 'websites';

/** Address, birth date, summary and messengers are not among the columns: nothing here needs them. */
const PROFILE_TABLE: TableShape<ProfileField> = {
  title: 'LinkedIn Profile.csv',
  columns: {
    given: 'First Name',
    family: 'Last Name',
    maiden: 'Maiden Name',
    headline: 'Headline',
    location: 'Geo Location',
    twitter: 'Twitter Handles',
    websites: 'Websites',
  },
  required: ['given', 'family', 'headline', 'twitter'],
};

/** LinkedIn's `Profile.csv`: one row about the owner. */
export const linkedInProfileReader: Reader = {
  format: 'LINKEDIN_PROFILE',
  platform: 'LINKEDIN',
  tiesToEgo: false,
  recognises: (file) => findTableHeader(file, PROFILE_TABLE) !== undefined,
  read: readProfile,
};

async function* readProfile(file: ImportFile): AsyncGenerator<ReaderEvent> {
  const table = await openTable(file, PROFILE_TABLE);
  yield* table.problems.map(problemEvent);
  for await (const { line, values, problems } of table.rows()) {
    yield* problems.map(problemEvent);
    if (values === undefined) continue;
    const name = nameOf(values);
    const place = placeOf(values.location);
    const profiles: ProfileRecord[] = [...twitterProfiles(values.twitter), ...websiteProfiles(values.websites)];
    const ego: EgoRecord = {
      kind: 'EGO',
      row: line,
      externalId: 'ego',
      ...(name === undefined ? {} : { name }),
      profiles: [{ platform: 'LINKEDIN', ...(name === undefined ? {} : { displayName: name.full }) }, ...profiles],
      ...(values.headline === '' ? {} : { positions: [{ title: values.headline }] }),
      ...(place === undefined ? {} : { place }),
    };
    yield recordEvent(ego);
  }
}

function nameOf({ given, family, maiden }: Readonly<Record<ProfileField, string>>): NameRecord | undefined {
  const full = [given, family].filter((part) => part !== '').join(' ');
  if (full === '') return undefined;
  return {
    full,
    ...(given === '' ? {} : { given }),
    ...(family === '' ? {} : { family }),
    ...(maiden === '' ? {} : { maiden }),
  };
}

/**
 * `Rennes, Brittany, France`. Of two parts the first may be a town or a region and is left out; a place without a country
 * (`Greater Paris Metropolitan Region`) is none.
 */
export function placeOf(text: string): PlaceRecord | undefined {
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const country = countryCode(parts.at(-1) ?? '');
  if (country === undefined) return undefined;
  const [locality, region] = parts;
  return parts.length === 3 && locality !== undefined && region !== undefined
    ? { country, region, locality }
    : { country };
}

/** `[first,second]`, with or without brackets and `@`. */
function twitterProfiles(text: string): ProfileRecord[] {
  return text
    .split(/[[\],;\s]+/)
    .map((part) => part.replace(/^@/, ''))
    .filter((handle) => /^\w{1,15}$/.test(handle))
    .map((handle) => ({ platform: 'TWITTER', handle }));
}

/** `[PORTFOLIO:https://…,COMPANY:https://…]`: those that are accounts on a platform known here. */
function websiteProfiles(text: string): ProfileRecord[] {
  return [...text.matchAll(/https?:\/\/[^\s,\]]+/gi)]
    .map(([url]) => profileOfUrl(url))
    .filter((profile) => profile !== undefined);
}
