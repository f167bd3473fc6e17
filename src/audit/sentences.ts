import type { RecommendationRow, RequirementRow, ZoneRow } from '../alignment/alignment.service.ts';
import type { Lang } from '../domain.ts';
import { placeName } from '../goal/templates/place-words.ts';
import { sectorName } from '../goal/templates/sector-words.ts';
import { expertiseLabel } from '../taxonomy/expertise.ts';
import { occupationLabel } from '../taxonomy/occupation.ts';
import type { ActionKind, PersonCard } from './audit-report.type.ts';
import { formatDays, formatPercent, listed, typeset } from './typography.ts';
import type { AuditWords, Closeness, NoPathReason, PathStatus } from './words/audit-words.type.ts';
import { en } from './words/en.ts';
import { fr } from './words/fr.ts';

export const WORDS: Readonly<Record<Lang, AuditWords>> = { en, fr };

/** Persons by id; a sentence about a person of whom there is no card leaves the person out. */
export type Cards = ReadonlyMap<string, PersonCard>;

/** `Alice Martin (CFO, Acme)`; the name alone where nothing else is known. */
export function personWithRole(card: PersonCard): string {
  const role = [card.title, card.organization].filter((part) => part !== null && part.trim() !== '').join(', ');
  return role === '' ? card.name : `${card.name} (${role})`;
}

/** Something to do: what, why and how much effort it takes. */
export interface AdviceSentences {
  readonly what: string;
  readonly reason: string;
  readonly effort: string;
}

type Recommended = Pick<
  RecommendationRow,
  'kind' | 'person' | 'idleDays' | 'strength' | 'nextStrength' | 'pathIds' | 'doorway' | 'closeness' | 'profile'
>;

/** @param label of the requirement that gains most; the cards are of the person, the doorway and everybody on the path */
export function adviceSentences(row: Recommended, label: string, cards: Cards, lang: Lang): AdviceSentences {
  const words = WORDS[lang];
  const set = (text: string): string => typeset(text, lang);
  const kind = row.kind as Exclude<ActionKind, 'TELL'>;
  const person = cardOf(row.person, cards);
  const named = person === undefined ? words.profile.somebody : personWithRole(person);
  const effort = set(words.effort[kind]);
  switch (kind) {
    case 'MEET': {
      const door = cardOf(row.pathIds?.[1], cards);
      const what =
        row.pathIds !== null && door !== undefined && door.id !== person?.id
          ? words.meet.path(door.name, named)
          : row.pathIds === null
            ? words.meet.noPath(named)
            : words.meet.direct(named);
      const reason = words.meetReason(person?.name ?? named, label);
      const nearest = row.pathIds === null ? doorwaySentence(row.doorway, row.closeness, cards, lang) : undefined;
      return { what: set(what), reason: set(nearest === undefined ? reason : `${reason} ${nearest}`), effort };
    }
    case 'REVIVE': {
      const idle = person?.lastContactKnown === true && row.idleDays !== null ? formatDays(row.idleDays, lang) : null;
      return { what: set(words.revive(named)), reason: set(words.reviveReason(label, idle)), effort };
    }
    case 'DEEPEN': {
      const from = person?.strengthKnown === true && row.strength !== null ? levelName(row.strength, lang) : null;
      const to = levelName(row.nextStrength ?? 1, lang);
      return { what: set(words.deepen(named)), reason: set(words.deepenReason(label, from, to)), effort };
    }
    case 'PROFILE': {
      const door = cardOf(row.doorway, cards);
      const closeness = door === undefined || row.closeness === null ? null : closenessName(row.closeness, lang);
      const reason = words.profileReason(label, closeness === null ? null : (door?.name ?? null), closeness);
      return { what: set(words.look(profileInWords(row.profile ?? [], lang))), reason: set(reason), effort };
    }
  }
}

/** What to do and why in one text; for the field `reason` of a recommendation. */
export function recommendationReason(row: Recommended, label: string, cards: Cards, lang: Lang): string {
  const { what, reason } = adviceSentences(row, label, cards, lang);
  return `${what}. ${reason}`;
}

/** Why there is no introduction path to an expert, and the contact who stands closest. */
export function noPathSentence(
  row: { readonly reason: string | null; readonly doorway: string | null; readonly closeness: string | null },
  cards: Cards,
  lang: Lang,
): string {
  const reason = WORDS[lang].noPath[(row.reason ?? 'NO_TIES') as NoPathReason];
  const nearest = doorwaySentence(row.doorway, row.closeness, cards, lang);
  const text = reason.charAt(0).toUpperCase() + reason.slice(1);
  return typeset(nearest === undefined ? text : `${text} ${nearest}`, lang);
}

/** `you → Alice → Bob: a warm path`. Only a WARM path is called warm. */
export function pathSentence(
  path: { readonly personIds: readonly string[]; readonly status: string },
  cards: Cards,
  lang: Lang,
): string {
  const words = WORDS[lang];
  const names = path.personIds.slice(1).map((id) => cards.get(id)?.name ?? '?');
  const colon = lang === 'fr' ? ' :' : ':';
  return typeset(`${[words.you, ...names].join(' → ')}${colon} ${words.path[path.status as PathStatus]}`, lang);
}

/** Why a requirement cannot be judged, and how to tell what is missing. */
export function unknownRequirementSentence(
  row: Pick<ZoneRow, 'knownShare' | 'dimension'> | Pick<RequirementRow, 'knownShare' | 'dimensions'>,
  lang: Lang,
): string {
  const dimension = ('dimension' in row ? row.dimension : row.dimensions[0]) ?? 'SECTOR';
  const words = WORDS[lang];
  const why = words.gap.unknown(formatPercent(row.knownShare, lang), words.dimension[dimension] ?? dimension);
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
  const said: Readonly<Record<string, (value: string) => string>> = {
    SENIORITY: (value) => words.seniority(seniority[Number(value) - 1] ?? value),
    SECTOR: (value) => words.sector(sectorName(value, lang)),
    OCCUPATION: (value) => words.occupation(occupationLabel(value, lang) ?? value),
    ORGANIZATION: words.organization,
    EXPERTISE: (value) => words.expertise(expertiseLabel(value, lang) ?? value),
    PLACE: (value) => words.place(placeName(value, lang)),
  };
  // A criterion that lets in and one that grades are one in words, and so are a group and its division.
  const parts = Object.entries(said).flatMap(([dimension, say]) => [
    ...new Set(profile.filter((criterion) => criterion.dimension === dimension).map(({ value }) => say(value))),
  ]);
  return typeset(`${words.somebody}${parts.join('')}`, lang);
}

/** The level 1–5 that a strength amounts to, in words. */
export function levelName(strength: number, lang: Lang): string {
  const level = Math.min(5, Math.max(1, Math.ceil(5 * Math.sqrt(strength) - 1e-9)));
  return WORDS[lang].level[level - 1] ?? WORDS[lang].level[0];
}

export function closenessName(closeness: string, lang: Lang): string {
  return WORDS[lang].closeness[closeness as Closeness];
}

function doorwaySentence(id: string | null, closeness: string | null, cards: Cards, lang: Lang): string | undefined {
  const door = cardOf(id, cards);
  if (door === undefined || closeness === null) return undefined;
  return WORDS[lang].doorway(personWithRole(door), closenessName(closeness, lang));
}

function cardOf(id: string | null | undefined, cards: Cards): PersonCard | undefined {
  return id === null || id === undefined ? undefined : cards.get(id);
}
