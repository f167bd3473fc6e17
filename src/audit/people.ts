import type { ContributionRow, RequirementRow, ZoneRow, ExpertRow } from '../alignment/alignment.service.ts';
import { zoneOf } from '../alignment/alignment.service.ts';
import { expertsSentence } from '../alignment/zone-words.ts';
import type { Row } from '../graph/graph.ts';
import type { Lang } from '../domain.ts';
import type { TargetPathRow } from '../path/path.service.ts';
import type {
  AuditCarrier,
  AuditExpert,
  AuditGap,
  AuditPath,
  AuditRequirement,
  AuditZone,
  PersonCard,
} from './audit-report.type.ts';
import {
  doorwaySentence,
  noPathReason,
  pathSentence,
  unknownRequirementSentence,
  WORDS,
  type Names,
} from './sentences.ts';
import { formatPercent, typeset } from './typography.ts';

export type Cards = ReadonlyMap<string, PersonCard>;
export type CarrierRow = Row<'audit/list-carriers'>;

/** A requirement's support that hangs on one person by this much is worth a word. */
const FRAGILE = 0.5;

export function requirementsOf(
  rows: readonly RequirementRow[],
  contributions: readonly ContributionRow[],
  cards: Cards,
): readonly AuditRequirement[] {
  return rows.map((row) => ({
    id: row.id,
    label: row.label,
    weight: row.weight,
    capacity: row.capacity,
    zone: zoneOf(row.coverage),
    coverage: row.coverage,
    latent: row.latent,
    fragility: row.fragility,
    knownShare: row.knownShare,
    contributors: contributions
      .filter(({ key }) => key === row.key)
      .flatMap(({ person, fit, activation, contribution }) => {
        const card = cards.get(person);
        return card === undefined ? [] : [{ person: card, fit, activation, contribution }];
      }),
  }));
}

/** @param capacity how many persons the requirement wants */
export function gapOf(row: ZoneRow, capacity: number, cards: Cards, names: Names, lang: Lang): AuditGap {
  const words = WORDS[lang].gap;
  const nearest = row.nearestContact === null ? null : (cards.get(row.nearestContact) ?? null);
  const percent = formatPercent(row.coverage ?? 0, lang);
  const said: string[] =
    row.zone === 'UNKNOWN'
      ? [unknownRequirementSentence(row, lang)]
      : row.zone === 'ABSENT'
        ? [absentSaid(row, nearest, lang)]
        : [words.covered(percent, row.here, capacity)];
  if (row.knownOf > 0) said.push(words.knownOf(row.knownOf));
  const door = row.doorway === null ? null : (cards.get(row.doorway) ?? null);
  if (row.absence === 'REACHABLE' && door !== null) said.push(words.door(door.name));
  else if (row.zone === 'ABSENT' && row.closeness !== 'FIT') {
    const closest = { doorway: row.nearestContact, closeness: row.closeness };
    said.push(doorwaySentence(closest, names, lang) ?? '');
  }
  return {
    requirementId: row.requirement,
    label: row.label,
    zone: row.zone as AuditZone,
    absence: absenceOf(row),
    severity: row.severity,
    coverage: row.coverage,
    nearestContact: nearest,
    doorway: door,
    knownOf: row.knownOf,
    sentence: typeset(said.join(' ').trim(), lang),
  };
}

function absentSaid(row: ZoneRow, nearest: PersonCard | null, lang: Lang): string {
  const words = WORDS[lang].gap;
  const somebodyFits = row.closeness === 'FIT' && nearest !== null && row.absence !== 'REACHABLE';
  if (row.experts === 'DOUBLE_ABSENCE') return expertsSentence(row, lang);
  return somebodyFits ? words.tooWeak(nearest.name) : words.ABSENT[absenceOf(row) ?? 'FRIENDS_UNKNOWN'];
}

function absenceOf(row: ZoneRow): AuditGap['absence'] {
  return row.absence as AuditGap['absence'];
}

export function expertOf(
  row: ExpertRow,
  paths: readonly TargetPathRow[],
  cards: Cards,
  names: Names,
  lang: Lang,
): AuditExpert | undefined {
  const person = cards.get(row.person);
  if (person === undefined) return undefined;
  const own = paths.filter(({ target }) => target === row.person).map((path) => pathOf(path, cards, names, lang));
  const [best] = own;
  const none = [noPathReason(row, lang), doorwaySentence(row, names, lang)]
    .filter((part) => part !== undefined)
    .join(' ');
  return {
    person,
    requirementId: row.requirement,
    fit: row.fit,
    paths: own,
    doorway: row.doorway === null ? null : (cards.get(row.doorway) ?? null),
    sentence: best?.sentence ?? none,
  };
}

export function pathOf(
  path: { readonly personIds: readonly string[]; readonly probability: number; readonly status: string },
  cards: Cards,
  names: Names,
  lang: Lang,
): AuditPath {
  return {
    persons: path.personIds.flatMap((id) => cards.get(id) ?? []),
    probability: path.probability,
    status: path.status as AuditPath['status'],
    sentence: pathSentence(path, names, lang),
  };
}

/** @param coverage of the goal, with everybody */
export function carrierOf(row: CarrierRow, coverage: number, cards: Cards, lang: Lang): AuditCarrier | undefined {
  const person = cards.get(row.person);
  if (person === undefined) return undefined;
  const words = WORDS[lang];
  const [most] = row.requirements;
  const hanging =
    most === undefined || most.share < FRAGILE
      ? null
      : most.share > 0.999
        ? words.hangsAll(most.label)
        : words.hangs(most.label, formatPercent(most.share, lang));
  return {
    person,
    loss: row.loss,
    requirements: row.requirements,
    sentence: typeset(
      words.carrier(person.name, formatPercent(coverage - row.loss, lang), formatPercent(coverage, lang), hanging),
      lang,
    ),
  };
}
