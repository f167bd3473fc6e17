import type { RecommendationRow, RequirementRow, ZoneRow } from '../alignment/alignment.service.ts';
import type { Lang } from '../domain.ts';
import { placeName } from '../goal/templates/place-words.ts';
import { sectorName } from '../taxonomy/sector-words.ts';
import { expertiseLabel } from '../taxonomy/expertise.ts';
import { occupationLabel } from '../taxonomy/occupation.ts';
import type { ActionKind } from './audit-report.type.ts';
import { eitherOf, formatDays, formatPercent, listed, typeset } from './typography.ts';
import type { AuditWords, Closeness, NoPathReason, PathStatus } from './words/audit-words.type.ts';
import { en } from './words/en.ts';
import { fr } from './words/fr.ts';

export const WORDS: Readonly<Record<Lang, AuditWords>> = { en, fr };

/** The model's `noContactDays`: a tie without a last contact is taken as idle since it began, for so long at most. */
const ASSUMED_IDLE_DAYS = 365;

/** Names by id; a person without one is called somebody. */
export type Names = ReadonlyMap<string, string>;

/** What a sentence needs beside the row: names (of the person, the doorway, everybody on the path) and the requirement's label. */
export interface AdviceContext {
  readonly names: Names;
  readonly requirement: string;
}

/** Something to do: what, why and how much effort it takes. */
export interface AdviceSentences {
  readonly what: string;
  readonly reason: string;
  readonly effort: string;
}

type AdviceRow = Pick<
  RecommendationRow,
  'kind' | 'person' | 'idleDays' | 'strength' | 'nextStrength' | 'pathIds' | 'doorway' | 'closeness' | 'profile'
>;

/** Advice in words; every sentence is true of what is on record and says so where only that is known. */
export function adviceSentences(
  row: AdviceRow,
  { names, requirement: label }: AdviceContext,
  lang: Lang,
): AdviceSentences {
  const words = WORDS[lang];
  const kind = row.kind as Exclude<ActionKind, 'TELL'>;
  const name = (row.person === null ? undefined : names.get(row.person)) ?? words.profile.somebody;
  const said = (what: string, reason: string): AdviceSentences => ({
    what: typeset(what, lang),
    reason: typeset(reason, lang),
    effort: recommendationEffort(row, lang),
  });
  switch (kind) {
    case 'MEET': {
      const reason = words.meetReason(name, label);
      if (row.pathIds === null) return said(words.meet.noPath(name), joined(reason, doorwaySentence(row, names, lang)));
      const [, door = row.person] = row.pathIds;
      const doorName = door === null || door === row.person ? undefined : names.get(door);
      return said(doorName === undefined ? words.meet.direct(name) : words.meet.path(doorName, name), reason);
    }
    case 'REVIVE':
      return row.idleDays === ASSUMED_IDLE_DAYS
        ? said(words.write(name), words.writeReason(label))
        : said(words.revive(name), words.reviveReason(label, idleFor(row.idleDays, lang)));
    case 'DEEPEN': {
      const from = row.strength === null ? null : levelName(row.strength, 'floor', lang);
      return said(words.deepen(name), words.deepenReason(label, from, levelName(row.nextStrength ?? 1, 'ceil', lang)));
    }
    case 'PROFILE': {
      const door = row.doorway === null ? undefined : names.get(row.doorway);
      const closeness = door === undefined || row.closeness === null ? null : closenessName(row.closeness, lang);
      return said(
        words.look(profileInWords(row.profile, lang)),
        words.profileReason(label, closeness === null ? null : (door ?? null), closeness),
      );
    }
  }
}

/** What to do and why, in two or three sentences; for the field `reason` of a recommendation. */
export function recommendationReason(row: AdviceRow, context: AdviceContext, lang: Lang): string {
  const { what, reason } = adviceSentences(row, context, lang);
  return `${what}. ${reason}`;
}

/** What it takes, in a few words. */
export function recommendationEffort(row: Pick<RecommendationRow, 'kind'>, lang: Lang): string {
  return typeset(WORDS[lang].effort[row.kind as ActionKind], lang);
}

/** Why there is no introduction path to an expert, and what to do about it. */
export function noPathReason(row: { readonly reason: string | null }, lang: Lang): string {
  return typeset(WORDS[lang].noPath[(row.reason ?? 'NO_TIES') as NoPathReason], lang);
}

/** Who stands closest, and by what; undefined where nobody does. */
export function doorwaySentence(
  { doorway, closeness }: { readonly doorway: string | null; readonly closeness: string | null },
  names: Names,
  lang: Lang,
): string | undefined {
  const name = doorway === null ? undefined : names.get(doorway);
  if (name === undefined || closeness === null) return undefined;
  return typeset(WORDS[lang].doorway(name, closenessName(closeness, lang)), lang);
}

/** `you → Alice → Bob: a warm path`. Only a WARM path is called warm. */
export function pathSentence(
  path: { readonly personIds: readonly string[]; readonly status: string },
  names: Names,
  lang: Lang,
): string {
  const words = WORDS[lang];
  const steps = [words.you, ...path.personIds.slice(1).map((id) => names.get(id) ?? words.profile.somebody)];
  return typeset(`${steps.join(' → ')}${lang === 'fr' ? ' :' : ':'} ${words.path[path.status as PathStatus]}`, lang);
}

/** Why a requirement cannot be judged, and how to tell what is missing. */
export function unknownRequirementSentence(
  row: Pick<ZoneRow, 'knownShare' | 'dimension'> | Pick<RequirementRow, 'knownShare' | 'dimensions'>,
  lang: Lang,
): string {
  const dimension = ('dimension' in row ? row.dimension : row.dimensions[0]) ?? 'SECTOR';
  const words = WORDS[lang];
  const why = words.gap.unknown(
    row.knownShare === 0 ? null : formatPercent(row.knownShare, lang),
    words.dimension[dimension] ?? dimension,
  );
  return typeset(`${why} ${words.dimensionHint[dimension] ?? ''}`.trim(), lang);
}

/** Why there is no score; null where there is one. */
export function alignmentReason(
  row: {
    readonly status: string;
    readonly requirements: readonly { readonly known: boolean; readonly dimensions: readonly string[] }[];
  },
  lang: Lang,
): string | null {
  const words = WORDS[lang];
  if (row.status === 'NO_REQUIREMENTS') return typeset(words.headlineOf.NO_REQUIREMENTS, lang);
  if (row.status !== 'INSUFFICIENT_DATA') return null;
  const dimensions = [...new Set(row.requirements.filter(({ known }) => !known).flatMap(({ dimensions: all }) => all))];
  const hints = [...new Set(dimensions.map((dimension) => words.dimensionHint[dimension] ?? ''))].join(' ');
  const names = listed(
    dimensions.map((dimension) => words.dimension[dimension] ?? dimension),
    lang,
  );
  return typeset(`${words.insufficient(names)} ${hints}`.trim(), lang);
}

/** What makes a zone, in words: `somebody at executive level in insurance, in or near Rennes`. */
export function profileInWords(
  profile: readonly { readonly dimension: string; readonly value: string }[],
  lang: Lang,
): string {
  const { profile: words, seniority } = WORDS[lang];
  const said: Readonly<Record<string, readonly [nameOf: (value: string) => string, say: (names: string) => string]>> = {
    SENIORITY: [(value) => seniority[Number(value) - 1] ?? value, words.seniority],
    SECTOR: [(value) => sectorName(value, lang), words.sector],
    OCCUPATION: [(value) => occupationLabel(value, lang) ?? value, words.occupation],
    ORGANIZATION: [(value) => value, words.organization],
    EXPERTISE: [(value) => expertiseLabel(value, lang) ?? value, words.expertise],
    PLACE: [(value) => placeName(value, lang), words.place],
  };
  // A criterion that lets in and one that grades are one in words, and so are a group and its division.
  const parts = Object.entries(said).flatMap(([dimension, [nameOf, say]]) => {
    const names = profile.filter((criterion) => criterion.dimension === dimension).map(({ value }) => nameOf(value));
    return names.length === 0 ? [] : [say(eitherOf([...new Set(names)], lang))];
  });
  return typeset(`${words.somebody}${parts.join('')}`, lang);
}

function idleFor(days: number | null, lang: Lang): string | null {
  return days === null || days === 0 ? null : formatDays(days, lang);
}

/** The level 1–5 of a strength, (level/5)² being the strength of each, in words. */
export function levelName(strength: number, round: 'floor' | 'ceil', lang: Lang): string {
  const exact = 5 * Math.sqrt(strength);
  const level = round === 'floor' ? Math.floor(exact + 1e-9) : Math.ceil(exact - 1e-9);
  return WORDS[lang].level[Math.min(5, Math.max(1, level)) - 1] ?? WORDS[lang].level[0];
}

export function closenessName(closeness: string, lang: Lang): string {
  return WORDS[lang].closeness[closeness as Closeness];
}

function joined(...sentences: readonly (string | undefined)[]): string {
  return sentences.filter((sentence) => sentence !== undefined).join(' ');
}
