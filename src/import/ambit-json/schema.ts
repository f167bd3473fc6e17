import { z } from 'zod';
import {
  CHANNELS,
  DIMENSIONS,
  DIRECTIONS,
  GOAL_KINDS,
  GOAL_STATUSES,
  HELPS,
  PLATFORMS,
  TIE_KINDS,
} from '../../domain.ts';
import { isIsoDate } from '../readers/calendar-date.ts';
import { isIscoCode, isNaceCode } from '../readers/codes.ts';
import { isCountryCode } from '../readers/country.ts';
import { AMBIT_FILE_VERSION, CLASSIFIED, type AmbitFile } from './ambit-file.type.ts';

const MAX_TEXT_CHARS = 10_000;
const MAX_NOTE_CHARS = 100_000;

const text = z
  .string()
  .max(MAX_TEXT_CHARS, `has more than ${MAX_TEXT_CHARS} characters`)
  .refine((value) => value.trim() !== '', 'is empty');
const note = z.string().max(MAX_NOTE_CHARS, `has more than ${MAX_NOTE_CHARS} characters`);
const date = z.string().refine(isIsoDate, 'is no date of the calendar, like 2026-02-08');
const instant = z.string().refine(isInstant, 'is no instant in UTC, like 2026-10-01T09:00:00Z');
const sector = z.string().refine(isNaceCode, 'is no NACE Rev. 2 code, like K or 64.1');
const occupation = z.string().refine(isIscoCode, 'is no ISCO-08 code, like 1211');
const country = z.string().refine(isCountryCode, 'is no ISO 3166-1 alpha-2 code, like FR');
const share = z.number().refine((value) => value >= 0 && value <= 1, 'is not between 0 and 1');
const level = z.number().refine((value) => value > 0 && value <= 1, 'is not above 0 and at most 1');
const weight = z.number().refine((value) => value > 0, 'is not above 0');
const capacity = z.number().refine((value) => Number.isInteger(value) && value >= 1, 'is no whole number from 1');
const seniority = z
  .number()
  .refine((value) => Number.isInteger(value) && value >= 1 && value <= 5, 'is not 1, 2, 3, 4 or 5');
const minutes = z.number().refine((value) => value >= 0, 'is less than 0');

const profile = z.strictObject({
  platform: z.enum(PLATFORMS),
  url: text.nullish(),
  handle: text.nullish(),
  accountId: text.nullish(),
  displayName: text.nullish(),
});

const position = z.strictObject({
  organization: text.nullish(),
  title: text.nullish(),
  sector: sector.nullish(),
  occupation: occupation.nullish(),
  seniority: seniority.nullish(),
  from: date.nullish(),
  to: date.nullish(),
  primary: z.boolean().nullish(),
  classified: z.array(z.enum(CLASSIFIED)).nullish(),
});

const egoFields = {
  name: text,
  emails: z.array(text).nullish(),
  phones: z.array(text).nullish(),
  profiles: z.array(profile).nullish(),
  positions: z.array(position).nullish(),
  expertise: z.array(z.strictObject({ name: text, level: level.nullish() })).nullish(),
  place: z.strictObject({ country, region: text.nullish(), locality: text.nullish() }).nullish(),
  tags: z.array(text).nullish(),
};

const tie = z.strictObject({
  a: text,
  b: text,
  strength: share.nullish(),
  since: date.nullish(),
  until: date.nullish(),
  lastContact: date.nullish(),
  kinds: z.array(z.enum(TIE_KINDS)).nullish(),
  platforms: z.array(z.enum(PLATFORMS)).nullish(),
  private: z.boolean().nullish(),
});

const interaction = z.strictObject({
  with: z.array(text).refine((ids) => ids.length > 0, 'names nobody'),
  at: instant,
  minutes: minutes.nullish(),
  channel: z.enum(CHANNELS),
  direction: z.enum(DIRECTIONS).nullish(),
  goal: text.nullish(),
  outcome: note.nullish(),
  note: note.nullish(),
});

const criterion = z
  .strictObject({
    dimension: z.enum(DIMENSIONS),
    value: text,
    level: level.nullish(),
    hard: z.boolean().nullish(),
    weight: weight.nullish(),
  })
  .superRefine(({ dimension, value }, context) => {
    const code = dimension === 'SECTOR' ? sector : dimension === 'OCCUPATION' ? occupation : undefined;
    const issue = code?.safeParse(value).error?.issues[0];
    if (issue !== undefined) context.addIssue({ code: 'custom', path: ['value'], message: issue.message });
  });

const requirement = z.strictObject({
  id: text,
  label: text,
  weight: weight.nullish(),
  capacity: capacity.nullish(),
  criteria: z.array(criterion).nullish(),
});

const goal = z.strictObject({
  id: text,
  kind: z.enum(GOAL_KINDS).nullish(),
  help: z.enum(HELPS).nullish(),
  title: text,
  weight: weight.nullish(),
  status: z.enum(GOAL_STATUSES).nullish(),
  from: date.nullish(),
  to: date.nullish(),
  requirements: z.array(requirement).nullish(),
});

/** What a file of the format may hold; an unknown field is an error, so that none is lost in silence. */
export const ambitFileSchema: z.ZodType<AmbitFile> = z.strictObject({
  ambit: z.literal(AMBIT_FILE_VERSION),
  source: text.nullish(),
  tiesComplete: z.boolean().nullish(),
  audit: z.strictObject({ id: text, purpose: text, until: date, statement: note.nullish() }).nullish(),
  ego: z.strictObject(egoFields),
  persons: z.array(z.strictObject({ id: text, ...egoFields })).nullish(),
  ties: z.array(tie).nullish(),
  interactions: z.array(interaction).nullish(),
  goals: z.array(goal).nullish(),
});

function isInstant(value: string): boolean {
  const match = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?Z$/.exec(value);
  if (match?.[1] === undefined || !isIsoDate(match[1])) return false;
  return Number(match[2]) < 24 && Number(match[3]) < 60 && Number(match[4] ?? 0) < 60;
}
