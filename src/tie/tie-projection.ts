import { dateOfDay, dayOfDate } from '../calendar.ts';
import type { Platform, TieKind } from '../domain.ts';
import { combined, seenEvidence } from './tie-evidence.ts';

/** What one import, declaration or edit said of a tie. `null` clears what earlier records said; absent keeps it. */
export interface TieRecordContent {
  /** Which statement of which source this is; a later record of the same origin replaces what it said of kinds, platforms
   *  and privacy, while dates and strengths add to the tie's history. */
  readonly origin: string;
  readonly strength?: number | null;
  /** The day the strength is valid from; absent: since the tie exists. */
  readonly strengthFrom?: string;
  readonly since?: string | null;
  readonly until?: string | null;
  /** A newer export of the source does not have the tie any more: it ended there, on `until`. */
  readonly gone?: boolean;
  readonly lastContact?: string | null;
  readonly kinds?: readonly TieKind[] | null;
  readonly platforms?: readonly Platform[];
  readonly private?: boolean | null;
  readonly withPhone?: boolean;
  readonly oneWay?: boolean;
  readonly inferred?: boolean;
  /** The owner's own word, which overrides what files say, those that come later too. */
  readonly manual?: boolean;
}

/** The properties of a `KNOWS`; `docs/decisions/001-graph-shape.md` says what each is for. */
export interface TieProjection {
  readonly declared: number | null;
  readonly estimate: number | null;
  readonly strength: number | null;
  readonly strengthDays: readonly number[] | null;
  readonly strengthValues: readonly number[] | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly lastContact: string | null;
  readonly sinceDay: number | null;
  readonly untilDay: number | null;
  readonly contactDay: number | null;
  readonly contactDays: readonly number[] | null;
  readonly kinds: readonly TieKind[];
  readonly platforms: readonly Platform[];
  readonly kin: boolean;
  readonly private: boolean;
  readonly inferred: boolean;
  /** What the formulas need of a tie between two others, as `cypher/fragments/tie-activation.cypher` reads it. */
  readonly compact: readonly number[];
}

/** Days of `compact` are counted from here, so that none is negative: Neo4j stores small ones in fewer bytes. */
const COMPACT_EPOCH = 1_000_000;
/** A declared strength that was withdrawn, in `strengthValues`. */
const WITHDRAWN = -1;
const ALWAYS = Number.NEGATIVE_INFINITY;

/** The tie as all its records together say, in the order in which they were recorded. Pure; the same on every replay. */
export function projectTie(records: readonly TieRecordContent[]): TieProjection {
  const latest = latestRecords(records);
  const byOwner = [
    ...records.filter(({ manual }) => manual !== true),
    ...records.filter(({ manual }) => manual === true),
  ];
  const series = strengthSeries(byOwner);
  const declared = series.at(-1)?.value ?? WITHDRAWN;
  const seen = seenEvidence(latest);
  // Interactions are added when the score is computed, because they fade with time.
  const estimate = seen.length === 0 ? null : combined(seen);
  const since = leastDate(records);
  const until = endOf(records, latest);
  const contactDays = contactHistory(records);
  const contactDay = contactDays.at(-1) ?? null;
  const kinds = projectKinds(latest);
  const dated = series.length > 1 || series.some((step) => step.day !== ALWAYS);
  const kin = kinds.includes('KIN') || kinds.includes('PARTNER');
  const strength = declared === WITHDRAWN ? estimate : declared;
  return {
    declared: declared === WITHDRAWN ? null : declared,
    estimate,
    strength,
    // The first step of an undated series holds from the beginning; day numbers go far enough back to stand for that.
    strengthDays: dated ? series.map((step) => (step.day === ALWAYS ? -1_000_000 : step.day)) : null,
    strengthValues: dated ? series.map((step) => step.value) : null,
    since,
    until,
    lastContact: contactDay === null ? null : dateOfDay(contactDay),
    sinceDay: since === null ? null : dayOfDate(since),
    untilDay: until === null ? null : dayOfDate(until),
    contactDay,
    contactDays: contactDays.length > 1 ? contactDays : null,
    kinds,
    platforms: [...new Set(alive(latest).flatMap((record) => record.platforms ?? []))].sort(),
    kin,
    private: lastStated(latest, 'private') ?? false,
    inferred: latest.every((record) => record.inferred === true),
    compact: [
      strength === null ? 0 : 1 + Math.round(strength * 2 ** 50),
      since === null ? 0 : dayOfDate(since) + COMPACT_EPOCH,
      contactDay === null ? 2 * COMPACT_EPOCH : contactDay + COMPACT_EPOCH,
      (declared === WITHDRAWN ? 0 : 1) + (kin ? 2 : 0) + (dated || contactDays.length > 1 || until !== null ? 4 : 0),
    ],
  };
}

/** The day somebody said the tie ended; else the last on which it was gone from a source, where no other still shows it. */
function endOf(records: readonly TieRecordContent[], latest: readonly TieRecordContent[]): string | null {
  const stated = lastStated(
    records.filter(({ gone }) => gone !== true),
    'until',
  );
  if (stated !== null || latest.some(({ gone, inferred }) => gone !== true && inferred !== true)) return stated;
  const days = latest.flatMap(({ gone, until }) => (gone === true && until ? [until] : []));
  return days.sort().at(-1) ?? null;
}

/** Those whose source still shows the tie; all where none does, for the platforms of a tie that ended are known all the same. */
function alive(latest: readonly TieRecordContent[]): readonly TieRecordContent[] {
  const shown = latest.filter(({ gone }) => gone !== true);
  return shown.some(({ platforms }) => (platforms ?? []).length > 0) ? shown : latest;
}

/** What each origin said last. */
export function latestRecords(records: readonly TieRecordContent[]): readonly TieRecordContent[] {
  return [...new Map(records.map((record) => [record.origin, record])).values()];
}

interface StrengthStep {
  readonly day: number;
  readonly value: number;
}

/** Declared strengths by the day each is valid from. One without a date is the owner's word on the whole tie: it replaces
 *  what was said before it. */
function strengthSeries(records: readonly TieRecordContent[]): readonly StrengthStep[] {
  let series: StrengthStep[] = [];
  for (const { strength, strengthFrom } of records) {
    if (strength === undefined) continue;
    const value = strength ?? WITHDRAWN;
    if (strengthFrom === undefined) series = strength === null ? [] : [{ day: ALWAYS, value }];
    else {
      const day = dayOfDate(strengthFrom);
      series = [...series.filter((step) => step.day !== day), { day, value }].sort((a, b) => a.day - b.day);
    }
  }
  return series;
}

/** The day the owner said, else the earliest a file says; files before the owner cleared it say nothing. */
function leastDate(records: readonly TieRecordContent[]): string | null {
  const owner = records.findLast((record) => record.manual === true && record.since !== undefined);
  if (owner?.since) return owner.since;
  let since: string | null = null;
  for (const record of records) {
    if (record.since === undefined) continue;
    if (record.since === null || since === null || record.since < since) since = record.since;
  }
  return since;
}

function contactHistory(records: readonly TieRecordContent[]): readonly number[] {
  const days = new Set<number>();
  for (const { lastContact } of records) {
    if (lastContact === null) days.clear();
    else if (lastContact !== undefined) days.add(dayOfDate(lastContact));
  }
  return [...days].sort((a, b) => a - b);
}

function projectKinds(latest: readonly TieRecordContent[]): readonly TieKind[] {
  const manual = latest.findLast((record) => record.manual === true && record.kinds !== undefined);
  const kinds = manual === undefined ? latest.flatMap((record) => record.kinds ?? []) : (manual.kinds ?? []);
  return [...new Set(kinds)].sort();
}

function lastStated<K extends 'until' | 'private'>(
  records: readonly TieRecordContent[],
  key: K,
): NonNullable<TieRecordContent[K]> | null {
  const record =
    records.findLast((candidate) => candidate.manual === true && candidate[key] !== undefined) ??
    records.findLast((candidate) => candidate[key] !== undefined);
  return record?.[key] ?? null;
}
