import type { ImportFile } from '../../reader.type.ts';
import { isObject, textAt } from '../json/whole-json.ts';
import { jsonOpening } from '../json/json-elements.ts';

/** What the persons of a list are to the owner. */
export type FacebookRelation = 'FRIEND' | 'REMOVED' | 'REQUESTED' | 'FOLLOW';

/** One of the lists of an export, known by the key that holds it: file names are shared with Instagram and were changed. */
export interface FacebookList {
  readonly format: string;
  readonly relation: FacebookRelation;
  /** Newest first; the era of a file shows in its key. */
  readonly keys: readonly string[];
}

const FRIENDS: FacebookList = { format: 'FACEBOOK_FRIENDS', relation: 'FRIEND', keys: ['friends_v2', 'friends'] };

/** Sources: public parsers of the export, 2018 to 2026; no documentation by Facebook. */
export const FACEBOOK_LISTS: readonly FacebookList[] = [
  FRIENDS,
  { format: 'FACEBOOK_REMOVED_FRIENDS', relation: 'REMOVED', keys: ['deleted_friends_v2', 'deleted_friends'] },
  { format: 'FACEBOOK_FOLLOWING', relation: 'FOLLOW', keys: ['following_v3', 'following_v2', 'following'] },
  { format: 'FACEBOOK_FOLLOWERS', relation: 'FOLLOW', keys: ['followers_v3', 'followers_v2', 'followers'] },
  {
    format: 'FACEBOOK_RECEIVED_REQUESTS',
    relation: 'REQUESTED',
    keys: ['received_requests_v2', 'received_requests'],
  },
  { format: 'FACEBOOK_SENT_REQUESTS', relation: 'REQUESTED', keys: ['sent_requests_v2', 'sent_requests'] },
  {
    format: 'FACEBOOK_REJECTED_REQUESTS',
    relation: 'REQUESTED',
    keys: ['rejected_requests_v2', 'rejected_requests'],
  },
];

/** The list a file holds: `{"friends_v2": [{"name", "timestamp"}, …]}`, or that list bare. Undefined where it is none. */
export function facebookListOf(file: ImportFile): FacebookList | undefined {
  const opening = jsonOpening(file);
  if (opening === undefined) return undefined;
  const { key, elements } = opening;
  const filled = elements.filter((element) => !isObject(element) || Object.keys(element).length > 0);
  if (key === undefined) {
    return filled.length > 0 && filled.every((element) => isNamed(element) && isDated(element)) ? FRIENDS : undefined;
  }
  const list = FACEBOOK_LISTS.find(({ keys }) => keys.includes(key));
  // Other programs call a list "friends", "following" or "followers" as well: `_v2` and `_v3` are Facebook's own.
  const isOwnKey = /_v\d$/.test(key);
  return isOwnKey || filled.length === 0 || filled.some((element) => isNamed(element) || isDated(element))
    ? list
    : undefined;
}

function isNamed(element: unknown): boolean {
  return textAt(element, 'name') !== undefined;
}

function isDated(element: unknown): boolean {
  return isObject(element) && typeof element['timestamp'] === 'number';
}
