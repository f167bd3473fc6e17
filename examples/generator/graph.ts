import type { Calendar } from './calendar.ts';
import { FRIENDS_OF_FRIENDS } from './friends-of-friends.ts';
import { fullName, isApart, type Circle, type DemoPerson } from './person.type.ts';
import type { Random } from './random.ts';
import { xmlText } from './text.ts';
import type { TieKind } from '../../src/domain.ts';

interface DemoEdge {
  readonly a: string;
  readonly b: string;
  /** What Camille knows of the tie: a strength, or how many projects the two did together. */
  readonly strength?: number;
  readonly weight?: number;
  readonly kind: TieKind;
  readonly lastContact?: string;
}

/** Chance that two people of one circle know each other well enough to be noted, and as what. */
const CLUSTERS: Partial<Readonly<Record<Circle, readonly [probability: number, kind: TieKind]>>> = {
  SCHOOL: [0.075, 'FRIEND'],
  MECARMOR: [0.085, 'COLLEAGUE'],
  LOIRELEC: [0.06, 'COLLEAGUE'],
  INDUSTRY: [0.06, 'PROFESSIONAL'],
  FOUNDERS: [0.065, 'PROFESSIONAL'],
  FAMILY: [0.85, 'KIN'],
  FRIENDS: [0.35, 'FRIEND'],
};

/** The ties between persons that Camille has drawn up, with the people behind them; the ego is no node of it. */
export function tiesGraphMl(persons: readonly DemoPerson[], random: Random, calendar: Calendar): string {
  const edges = [...doorEdges(persons, calendar), ...clusterEdges(persons, random, calendar)];
  const used = new Set(edges.flatMap(({ a, b }) => [a, b]));
  const nodes = persons.filter(({ id }) => used.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...['label', 'uid', 'url', 'organization', 'title'].map((name) => keyOf(name, 'node', 'string')),
    keyOf('strength', 'edge', 'double'),
    keyOf('weight', 'edge', 'double'),
    keyOf('kind', 'edge', 'string'),
    keyOf('lastContact', 'edge', 'string'),
    '<graph id="ties" edgedefault="undirected">',
    ...nodes.map(nodeOf),
    ...edges.map(edgeOf),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}

function doorEdges(persons: readonly DemoPerson[], calendar: Calendar): DemoEdge[] {
  const idOf = new Map(persons.map((person) => [fullName(person), person.id]));
  return FRIENDS_OF_FRIENDS.flatMap((friend) =>
    Object.entries(friend.doors).map(([door, [strength, lastDays]]): DemoEdge => {
      const a = idOf.get(door);
      const b = idOf.get(friend.name.join(' '));
      if (a === undefined || b === undefined)
        throw new RangeError(`no such person: ${door} or ${friend.name.join(' ')}`);
      return { a, b, strength, kind: 'PROFESSIONAL', lastContact: calendar.daysAgo(lastDays) };
    }),
  );
}

function clusterEdges(persons: readonly DemoPerson[], random: Random, calendar: Calendar): DemoEdge[] {
  return Object.entries(CLUSTERS).flatMap(([circle, [probability, kind]]) => {
    const members = persons.filter((person) => person.circle === circle);
    return members.flatMap((first, i) =>
      members.slice(i + 1).flatMap((second) => {
        // Who still sits in one office knows each other twice as often.
        const together = first.organization !== undefined && first.organization === second.organization;
        if (!random.chance(Math.min(1, together ? probability * 2 : probability))) return [];
        return [drawEdge(first, second, kind, random, calendar)];
      }),
    );
  });
}

function drawEdge(a: DemoPerson, b: DemoPerson, kind: TieKind, random: Random, calendar: Calendar): DemoEdge {
  const known = random.chance(0.6);
  const dated = random.chance(0.45);
  return {
    a: a.id,
    b: b.id,
    kind,
    ...(known
      ? { strength: random.pick(kind === 'KIN' ? [0.64, 1] : [0.04, 0.16, 0.36, 0.36, 0.64]) }
      : { weight: random.int(1, 4) }),
    ...(dated && { lastContact: calendar.daysAgo(random.int(5, 700)) }),
  };
}

function keyOf(name: string, target: 'node' | 'edge', type: 'string' | 'double'): string {
  return `<key id="${name}" for="${target}" attr.name="${name}" attr.type="${type}"/>`;
}

/** A node names what the other files know the person by: the card's UID, else the profile. */
function nodeOf(person: DemoPerson): string {
  const uid = isApart(person) ? undefined : person.card?.uid;
  const data = [
    dataOf('label', fullName(person)),
    dataOf('uid', uid),
    dataOf('url', uid === undefined ? person.linkedIn?.url : undefined),
    dataOf('organization', person.organization?.name),
    dataOf('title', person.title),
  ];
  return `<node id="${person.id}">${data.join('')}</node>`;
}

function edgeOf({ a, b, strength, weight, kind, lastContact }: DemoEdge): string {
  const data = [
    dataOf('strength', strength),
    dataOf('weight', weight),
    dataOf('kind', kind),
    dataOf('lastContact', lastContact),
  ];
  return `<edge source="${a}" target="${b}">${data.join('')}</edge>`;
}

function dataOf(key: string, value: string | number | undefined): string {
  return value === undefined ? '' : `<data key="${key}">${xmlText(String(value))}</data>`;
}
