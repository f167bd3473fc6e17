/**
 * The closed vocabularies of the domain, spelled as they are in GraphQL, in the graph and in `*.ambit.json`. Kept free of
 * decorators so that readers, statements and the page can use them alike.
 */
export const PLATFORMS = [
  'LINKEDIN',
  'FACEBOOK',
  'VIADEO',
  'GOOGLE_PLUS',
  'TWITTER',
  'XING',
  'MASTODON',
  'BLUESKY',
  'GOOGLE_CONTACTS',
  'OUTLOOK',
  'APPLE',
  'OTHER',
] as const;
export type Platform = (typeof PLATFORMS)[number];

export const TIE_KINDS = [
  'KIN',
  'PARTNER',
  'FRIEND',
  'COLLEAGUE',
  'LEISURE',
  'CLIENT',
  'SUPPLIER',
  'CO_OWNER',
  'INVESTOR',
  'PROFESSIONAL',
  'ACQUAINTANCE',
] as const;
export type TieKind = (typeof TIE_KINDS)[number];

export const STRENGTH_EVIDENCE_KINDS = [
  'DECLARED',
  'PLATFORM',
  'ADDRESS_BOOK_PHONE',
  'ONE_WAY_FOLLOW',
  'INFERRED',
  'INTERACTIONS',
] as const;
export type StrengthEvidenceKind = (typeof STRENGTH_EVIDENCE_KINDS)[number];

export const GOAL_KINDS = ['JOB_SEARCH', 'COMPANY_FOUNDING', 'SALES', 'PURCHASING', 'FUNDRAISING', 'OTHER'] as const;
export type GoalKind = (typeof GOAL_KINDS)[number];

export const HELPS = ['INFORMATION', 'ORDINARY', 'COSTLY'] as const;
export type Help = (typeof HELPS)[number];

export const GOAL_STATUSES = ['PLANNED', 'ACTIVE', 'REACHED', 'DROPPED'] as const;
export type GoalStatus = (typeof GOAL_STATUSES)[number];

export const DIMENSIONS = [
  'SECTOR',
  'OCCUPATION',
  'EXPERTISE',
  'SENIORITY',
  'PLACE',
  'ORGANIZATION',
  'PERSON',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const CHANNELS = ['MEETING', 'CALL', 'EMAIL', 'MESSAGE', 'REACTION'] as const;
export type Channel = (typeof CHANNELS)[number];

export const DIRECTIONS = ['OUT', 'IN', 'BOTH'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const IMPORT_MODES = ['CONTACTS', 'DIRECTORY', 'CONTACTS_OF'] as const;
export type ImportMode = (typeof IMPORT_MODES)[number];

/** What a column of a table can say of a person. */
export const CONTACT_FIELDS = [
  'NAME',
  'GIVEN_NAME',
  'MIDDLE_NAME',
  'FAMILY_NAME',
  'NICKNAME',
  'EMAIL',
  'PHONE',
  'ORGANIZATION',
  'TITLE',
  'PROFILE',
  'WEBSITE',
  'LOCALITY',
  'REGION',
  'COUNTRY',
  'ADDRESS',
  'TAG',
  'EXPERTISE',
  'SINCE',
  'LAST_CONTACT',
  'RECORD_ID',
] as const;
export type ContactField = (typeof CONTACT_FIELDS)[number];

/**
 * Where a mapping of columns comes from: words of the header and what the columns hold (GUESSED), the owner now (GIVEN), or the
 * owner before, of a file of the same columns (REMEMBERED).
 */
export const MAPPING_ORIGINS = ['GUESSED', 'GIVEN', 'REMEMBERED'] as const;
export type MappingOrigin = (typeof MAPPING_ORIGINS)[number];

export const PERIODS = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'] as const;
export type Period = (typeof PERIODS)[number];

export const ACTION_STATES = ['PLANNED', 'ASKED', 'PASSED_ON', 'ACCEPTED', 'DECLINED', 'MET', 'DROPPED'] as const;
export type ActionState = (typeof ACTION_STATES)[number];

/** What two persons can share. */
export const ATTRIBUTE_KINDS = ['EMPLOYER', 'SECTOR', 'PLACE', 'PERIOD'] as const;
export type AttributeKind = (typeof ATTRIBUTE_KINDS)[number];

/** In which respects a set of persons can be mixed. */
export const MIXES = [
  'SECTOR',
  'OCCUPATION',
  'SENIORITY',
  'PLACE',
  'ORGANIZATION',
] as const satisfies readonly Dimension[];
export type Mix = (typeof MIXES)[number];

/** What a map or a grouping of persons rests on. */
export const BASES = ['TIES', 'ATTRIBUTES'] as const;
export type Basis = (typeof BASES)[number];

/** Why a person is forgotten: they asked for it, they object, they take a consent back, or the owner has no use for it. */
export const FORGET_REASONS = ['REQUEST', 'OBJECTION', 'CONSENT_WITHDRAWN', 'OWNER'] as const;
export type ForgetReason = (typeof FORGET_REASONS)[number];

export const LANGS = ['en', 'fr'] as const;
export type Lang = (typeof LANGS)[number];
