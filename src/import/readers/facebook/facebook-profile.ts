import type { EgoRecord, ProfileRecord } from '../../canonical-record.type.ts';
import type { ImportFile } from '../../reader.type.ts';
import { isObject, parseJson, wholeText } from '../json/whole-json.ts';
import { profileOfUrl } from '../profile-url.ts';
import { headText } from '../text.ts';
import { facebookText } from './list-entry.ts';

const MAX_BYTES = 16 * 1024 * 1024;

/** Whether the file is a `profile_information.json`: `{"profile_v2": {"name": {"full_name", …}, …}}`, before 2021 `profile`. */
export function isFacebookProfile(file: ImportFile): boolean {
  return /^\uFEFF?\s*\{\s*"profile(_v2)?"\s*:\s*\{\s*"name"\s*:\s*\{/.test(headText(file, 1024));
}

/**
 * The owner by name and address of the profile; nothing else of the file is used. Undefined where it has no name.
 *
 * @throws AmbitError `IMPORT_UNREADABLE` where the file is no JSON
 */
export async function facebookEgo(file: ImportFile): Promise<EgoRecord | undefined> {
  const json = parseJson((await wholeText(file, MAX_BYTES, 'No profile is: export it again.')).text);
  const profile = isObject(json) ? (json['profile_v2'] ?? json['profile']) : undefined;
  if (!isObject(profile) || !isObject(profile['name'])) return undefined;
  const full = facebookText(profile['name']['full_name']);
  if (full === undefined) return undefined;
  const given = facebookText(profile['name']['first_name']);
  const family = facebookText(profile['name']['last_name']);
  const address = facebookText(profile['profile_uri']);
  const linked = address === undefined ? undefined : profileOfUrl(address);
  const account: ProfileRecord = { platform: 'FACEBOOK', displayName: full };
  return {
    kind: 'EGO',
    row: 1,
    externalId: 'ego',
    name: { full, ...(given === undefined ? {} : { given }), ...(family === undefined ? {} : { family }) },
    profiles: [linked?.platform === 'FACEBOOK' ? { ...linked, ...account } : account],
  };
}
