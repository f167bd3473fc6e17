import { DIMENSIONS } from '../../domain.ts';
import {
  AMBIT_FILE_VERSION,
  CLASSIFIED,
  isSet,
  type AmbitCriterion,
  type AmbitEgo,
  type AmbitFile,
  type AmbitGoal,
  type AmbitInteraction,
  type AmbitPosition,
  type AmbitProfile,
  type AmbitTie,
  type AuditHeader,
} from './ambit-file.type.ts';

/**
 * The canonical text of a network: the same network is the same text, whatever order its lists were in, so that an
 * export can be compared with the last one line by line. Keys have a fixed order; lists are sorted (the persons by id,
 * the ties by their ends with `ego` first, the interactions by time, …); what is unknown, empty or false by default is
 * left out, while a goal's numbers are always written. One person, tie or interaction a line; two blanks of indent elsewhere;
 * a line end at the end.
 */
export function writeAmbitJson(network: AmbitFile): string {
  const persons = (network.persons ?? []).map(({ id, ...rest }) => ({ id, ...canonicalEgo(rest) }));
  const fields: [string, string][] = [
    ['ambit', String(AMBIT_FILE_VERSION)],
    ...(isSet(network.source) ? [['source', JSON.stringify(network.source)] as [string, string]] : []),
    ['tiesComplete', String(network.tiesComplete ?? false)],
    ...(isSet(network.audit) ? [['audit', indented(canonicalAudit(network.audit))] as [string, string]] : []),
    ['ego', indented(canonicalEgo(network.ego))],
    ['persons', onePerLine(sortedBy(persons, ({ id }) => [id]))],
    ['ties', onePerLine(sortedBy((network.ties ?? []).map(canonicalTie), ({ a, b }) => [end(a), end(b)]))],
    [
      'interactions',
      onePerLine(sortedBy((network.interactions ?? []).map(canonicalInteraction), (one) => [one.at, ...one.with])),
    ],
    ['goals', indented(sortedBy((network.goals ?? []).map(canonicalGoal), ({ id }) => [id]))],
  ];
  return `{\n${fields.map(([name, value]) => `  "${name}": ${value}`).join(',\n')}\n}\n`;
}

function canonicalAudit({ id, purpose, until, statement }: AuditHeader): AuditHeader {
  return compact({ id, purpose, until, statement });
}

function canonicalEgo(ego: AmbitEgo): AmbitEgo {
  return compact({
    name: ego.name,
    emails: sortedSet(ego.emails),
    phones: sortedSet(ego.phones),
    profiles: sortedBy((ego.profiles ?? []).map(canonicalProfile), ({ platform, url, handle }) => [
      platform,
      url ?? '',
      handle ?? '',
    ]),
    positions: sortedBy((ego.positions ?? []).map(canonicalPosition), positionKeys),
    expertise: sortedBy(
      (ego.expertise ?? []).map(({ name, level }) => compact({ name, level })),
      ({ name }) => [name],
    ),
    place: isSet(ego.place)
      ? compact({ country: ego.place.country, region: ego.place.region, locality: ego.place.locality })
      : undefined,
    tags: sortedSet(ego.tags),
  });
}

function canonicalProfile({ platform, url, handle, accountId, displayName }: AmbitProfile): AmbitProfile {
  return compact({ platform, url, handle, accountId, displayName });
}

function canonicalPosition(position: AmbitPosition): AmbitPosition {
  return compact({
    organization: position.organization,
    title: position.title,
    sector: position.sector,
    occupation: position.occupation,
    seniority: position.seniority,
    from: position.from,
    to: position.to,
    primary: position.primary === true ? true : undefined,
    classified: CLASSIFIED.filter((field) => position.classified?.includes(field)),
  });
}

/** The primary first, then the newest (the digits turned round, for newer is before); one that says no beginning comes last. */
function positionKeys({ primary, from, organization, title }: AmbitPosition): string[] {
  const newestFirst = from?.replace(/\d/g, (digit) => String(9 - Number(digit))) ?? '~';
  return [primary === true ? '0' : '1', newestFirst, organization ?? '', title ?? ''];
}

function canonicalTie(tie: AmbitTie): AmbitTie {
  const [a, b] = compareText(end(tie.a), end(tie.b)) <= 0 ? [tie.a, tie.b] : [tie.b, tie.a];
  return compact({
    a,
    b,
    strength: tie.strength,
    since: tie.since,
    until: tie.until,
    lastContact: tie.lastContact,
    kinds: sortedSet(tie.kinds),
    platforms: sortedSet(tie.platforms),
    private: tie.private === true ? true : undefined,
  });
}

function canonicalInteraction(interaction: AmbitInteraction): AmbitInteraction {
  const { at, minutes, channel, direction, goal, outcome, note } = interaction;
  const persons = sortedSet(interaction.with) ?? [];
  return { with: persons, ...compact({ at, minutes, channel, direction, goal, outcome, note }) };
}

function canonicalGoal(goal: AmbitGoal): AmbitGoal {
  const requirements = (goal.requirements ?? []).map(({ id, label, weight, capacity, criteria }) => ({
    id,
    label,
    weight: weight ?? 1,
    capacity: capacity ?? 1,
    criteria: sortedBy((criteria ?? []).map(canonicalCriterion), ({ dimension, value }) => [
      String(DIMENSIONS.indexOf(dimension)),
      value,
    ]),
  }));
  return {
    id: goal.id,
    kind: goal.kind ?? 'OTHER',
    help: goal.help ?? 'ORDINARY',
    title: goal.title,
    weight: goal.weight ?? 1,
    status: goal.status ?? 'ACTIVE',
    ...compact({ from: goal.from, to: goal.to }),
    requirements: sortedBy(requirements, ({ id }) => [id]),
  };
}

function canonicalCriterion({ dimension, value, level, hard, weight }: AmbitCriterion): AmbitCriterion {
  return { dimension, value, ...compact({ level }), hard: hard ?? false, weight: weight ?? 1 };
}

/** Without the fields that are null, absent or an empty list. */
function compact<T extends object>(fields: T): T {
  const entries = Object.entries(fields).filter(
    ([, value]) => isSet(value) && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(entries) as T;
}

/** `ego` before every id. */
function end(id: string): string {
  return id === 'ego' ? '' : `.${id}`;
}

function sortedSet<T extends string>(values: readonly T[] | null | undefined): T[] | undefined {
  return isSet(values) ? [...new Set(values)].sort(compareText) : undefined;
}

/** By one or more keys, then by all else that is written, so that no order is left to chance. */
function sortedBy<T>(items: readonly T[], key: (item: T) => readonly string[]): T[] {
  const keyed = items.map((item) => ({ item, keys: key(item) }));
  keyed.sort((a, b) => {
    for (let at = 0; at < Math.max(a.keys.length, b.keys.length); at++) {
      const order = compareText(a.keys[at] ?? '', b.keys[at] ?? '');
      if (order !== 0) return order;
    }
    return compareText(JSON.stringify(a.item), JSON.stringify(b.item));
  });
  return keyed.map(({ item }) => item);
}

/** By UTF-16 code unit: the order of a language would differ between machines. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function onePerLine(items: readonly object[]): string {
  return items.length === 0 ? '[]' : `[\n${items.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
}

function indented(value: object): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', '\n  ');
}
