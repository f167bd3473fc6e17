import type { Platform, TieKind } from '../../../src/domain.ts';

/** Few values of every level, so that random persons and random goals meet: parents, siblings, narrower, foreign ones. */
export const SECTORS: readonly string[] = [
  'K',
  '64',
  '64.1',
  '64.11',
  '64.19',
  '64.2',
  '65',
  '66',
  'J',
  '62',
  '62.01',
  '62.02',
  '63',
  'A',
  '01',
];

export const OCCUPATIONS: readonly string[] = [
  '1',
  '12',
  '121',
  '1211',
  '1212',
  '122',
  '1221',
  '2',
  '24',
  '241',
  '2411',
  '25',
  '2512',
  '3',
  '0',
];

/** Free tags, none of them an ESCO label. */
export const EXPERTISE: readonly string[] = [
  'venture finance',
  'graph databases',
  'breton cider',
  'seed-round term sheets',
  'export to japan',
];

/** Each with the spellings in which it is met; the first one is the plain one. */
export const ORGANIZATIONS: readonly (readonly string[])[] = [
  ['Acme', 'ACME', 'Acme '],
  ['Borealis Partners', 'borealis partners'],
  ['Cidrerie du Port'],
  ['Delta Conseil', ' Delta Conseil'],
  ['Études Kerouac', 'études kerouac'],
  ['Fabrique 35'],
];

/** Country, region, locality; of random depth when given to a person or wanted. */
export const PLACES: readonly (readonly [string, string, string])[] = [
  ['FR', 'Bretagne', 'Rennes'],
  ['FR', 'Bretagne', 'Brest'],
  ['FR', 'Île-de-France', 'Paris'],
  ['FR', 'Corse', 'Ajaccio'],
  ['DE', 'Bayern', 'München'],
  ['JP', 'Kansai', 'Osaka'],
];

export const TIE_PLATFORMS: readonly Platform[] = [
  'LINKEDIN',
  'FACEBOOK',
  'VIADEO',
  'TWITTER',
  'XING',
  'GOOGLE_CONTACTS',
  'APPLE',
  'OTHER',
];

export const OTHER_KINDS: readonly TieKind[] = ['FRIEND', 'COLLEAGUE', 'LEISURE', 'CLIENT', 'ACQUAINTANCE'];

/** The five levels and what a file may say between them. */
export const STRENGTHS: readonly number[] = [0.04, 0.16, 0.36, 0.64, 1, 0.01, 0.25, 0.5, 0.777];

/** Names that no matcher takes for one another. */
export const GIVEN_NAMES: readonly string[] = ['Ada', 'Bruno', 'Chloé', 'Dmitri', 'Elif', 'Farid', 'Greta', 'Hiroshi'];
export const FAMILY_NAMES: readonly string[] = ['Quemeneur', 'Abbasov', 'Lindqvist', 'Okafor', 'Zambrano'];
