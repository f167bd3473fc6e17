import type { Platform } from '../../../domain.ts';

/** A label of Google Contacts or a circle of Google+, as a Takeout's folders name it. */
export interface ContactGroup {
  readonly name: string;
  readonly platform: Platform;
  /** The file of all contacts comes first, then Google's own groups, then the owner's labels. */
  readonly rank: number;
}

/** In whatever language: the name of the group of addresses that Google kept by itself. */
export const OTHER_CONTACTS = 'Other Contacts';

const ALL = ['all contacts', 'tous les contacts', 'alle kontakte'];
const OTHER = ['other contacts', 'autres contacts', 'weitere kontakte', 'andere kontakte'];
const SYSTEM = [
  ...ALL,
  ...OTHER,
  'my contacts',
  'mycontacts',
  'mes contacts',
  'meine kontakte',
  'starred',
  'starred in android',
  'suivis',
  'favoris',
  'markiert',
  'frequently contacted',
  'most contacted',
  'suggested contacts',
];

/**
 * The group that a path in a Takeout names: `Contacts/<group>/<group>.vcf`, or `Google+ Circles/<circle>.vcf` of before 2019.
 * @returns undefined where the path has no such folders
 */
export function groupOf(path: string): ContactGroup | undefined {
  const [file = '', folder = '', parent = '', top = ''] = path.split('/').reverse();
  const base = /^(.+)\.vcf$/i.exec(file)?.[1];
  if (base === undefined) return undefined;
  if (/^google\+ |^(circles|cercles|kreise)$/i.test(folder)) {
    return { name: base, platform: 'GOOGLE_PLUS', rank: 3 };
  }
  // The folder of contacts has another name in each language, the one above it hasn't.
  if (!/^(contacts|kontakte)$/i.test(parent) && !/^takeout$/i.test(top)) return undefined;
  const plain = fold(folder);
  const name = OTHER.includes(plain) ? OTHER_CONTACTS : folder;
  return { name, platform: 'GOOGLE_CONTACTS', rank: ALL.includes(plain) ? 0 : isSystemGroup(folder) ? 1 : 2 };
}

/** Groups that Google makes: no label of the owner's. Friends, family and co-workers are: somebody chose who is in them. */
export function isSystemGroup(name: string): boolean {
  return SYSTEM.includes(fold(name));
}

function fold(name: string): string {
  return name.normalize('NFC').trim().toLowerCase().replaceAll('_', ' ');
}
