import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createNetwork } from '../../support/create-network.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';
import { REPLAY_FILE } from './replay-file.ts';

const HISTORY = `query ($network: ID!, $from: DateTime, $to: DateTime, $every: Period!, $goalAt: DateTime) {
  network(id: $network) { goals { id title history(from: $from, to: $to, every: $every, goalAt: $goalAt) {
    at status score low high coverage latent reach diversity freshness focus contacts friendTies model } } } }`;

interface Point {
  readonly at: string;
  readonly score: number | null;
  readonly contacts: number;
}

describe('history', () => {
  let server: TestServer;
  let network: string;

  beforeAll(async () => {
    server = await startTestServer();
    network = await createNetwork(server);
    await server.upload(JSON.stringify(REPLAY_FILE), { network });
  });
  afterAll(async () => {
    await server.close();
  });

  const history = async (range: Record<string, unknown>): Promise<{ id: string; points: readonly Point[] }> => {
    const answer = await server.data<{ network: { goals: { id: string; history: Point[] }[] } }>(HISTORY, {
      network,
      every: 'MONTH',
      ...range,
    });
    const [goal] = answer.network.goals;
    if (goal === undefined) throw new Error('no goal');
    return { id: goal.id, points: goal.history };
  };

  const alignmentAt = async (
    goal: string,
    at: string,
    goalAt: string | null = null,
  ): Promise<Record<string, unknown>> => {
    const answer = await server.data<{ network: { goal: { alignment: Record<string, unknown> } } }>(
      `query ($network: ID!, $goal: ID!, $at: DateTime, $goalAt: DateTime) { network(id: $network) { goal(id: $goal) {
        alignment(at: $at, goalAt: $goalAt) { status score low high coverage latent reach diversity freshness focus friendTies model } } } }`,
      { network, goal, at, goalAt },
    );
    return answer.network.goal.alignment;
  };

  it('has a point at both ends and at the beginning of each period between', async () => {
    const { points } = await history({ from: '2026-01-15T12:00:00Z', to: '2026-04-02T00:00:00Z' });
    expect(points.map(({ at }) => at)).toEqual([
      '2026-01-15T12:00:00.000Z',
      '2026-02-01T00:00:00.000Z',
      '2026-03-01T00:00:00.000Z',
      '2026-04-01T00:00:00.000Z',
      '2026-04-02T00:00:00.000Z',
    ]);
    // Bea is a contact from March on.
    expect(points.map(({ contacts }) => contacts)).toEqual([1, 1, 2, 2, 2]);
  });

  it('gives the alignment of each of its moments', async () => {
    const { id, points } = await history({ from: '2026-01-15T12:00:00Z', to: '2026-11-23T00:00:00Z' });
    for (const point of points) {
      const { at, contacts: _contacts, ...numbers } = point;
      const alignment = await alignmentAt(id, at);
      for (const [key, value] of Object.entries(numbers)) {
        if (typeof value === 'number') expect(value).toBeCloseTo(alignment[key] as number, 10);
        else expect([key, value]).toEqual([key, alignment[key]]);
      }
    }
    expect(points.some(({ score }) => score !== null && score > 0)).toBe(true);
  });

  it('holds every moment against the goal of one day where that is asked', async () => {
    const range = { from: '2025-10-01T00:00:00Z', to: '2026-11-23T00:00:00Z', every: 'QUARTER' };
    const then = await history(range);
    const fixed = await history({ ...range, goalAt: '2026-11-23T00:00:00Z' });
    // The goal asks for something from 2026 on only.
    expect(then.points[0]).toMatchObject({ status: 'NO_REQUIREMENTS', score: null });
    expect(fixed.points[0]).toMatchObject({ status: 'SCORED' });
    expect(fixed.points.at(-1)).toEqual(then.points.at(-1));
  });

  it('knows at once what was written, whoever writes meanwhile', async () => {
    const range = { from: '2026-10-01T00:00:00Z', to: '2026-11-23T12:00:00Z' };
    const { id, points: before } = await history(range);
    expect((await history(range)).points).toEqual(before);
    const { network: found } = await server.data<{ network: { persons: { nodes: { id: string }[] } } }>(
      'query ($network: ID!) { network(id: $network) { persons { nodes { id } } } }',
      { network },
    );
    const log = (person: string, day: string) =>
      server.data(
        `mutation ($network: ID!, $with: [ID!]!, $at: DateTime) { interactionLog(input: { network: $network,
          interactions: [{ with: $with, at: $at, minutes: 30, channel: MEETING }] }) { userErrors { message } } }`,
        { network, with: [person], at: `${day}T09:00:00Z` },
      );
    const writes = found.persons.nodes.flatMap(({ id: person }, index) => [log(person, `2026-11-1${index}`)]);
    const reads = Array.from({ length: 6 }, () => history(range));
    await Promise.all([...writes, ...reads]);
    const { points: after } = await history(range);
    expect(after.at(-1)).not.toEqual(before.at(-1));
    expect(after.at(-1)?.score).toBeCloseTo((await alignmentAt(id, range.to))['score'] as number, 10);
  });

  it('tells how the network came about', async () => {
    const answer = await server.data<{ network: { history: unknown[] } }>(
      `query ($network: ID!) { network(id: $network) { history(from: "2025-12-31T00:00:00Z", to: "2026-07-01T00:00:00Z", every: QUARTER) {
        at contacts ties begun ended platforms { platform contacts closedOn } overlaps { platforms contacts }
        sectors { sector { code } contacts } sectorUnknown } } }`,
      { network },
    );
    expect(answer.network.history).toEqual([
      point('2025-12-31', 1, 1, 0, 0, [['LINKEDIN', 1]], ['K']),
      point('2026-01-01', 1, 1, 0, 0, [['LINKEDIN', 1]], ['K']),
      point(
        '2026-04-01',
        2,
        1,
        1,
        0,
        [
          ['FACEBOOK', 1],
          ['LINKEDIN', 2],
        ],
        ['J', 'K'],
      ),
      point(
        '2026-07-01',
        1,
        0,
        0,
        1,
        [
          ['FACEBOOK', 1],
          ['LINKEDIN', 1],
        ],
        ['J'],
      ),
    ]);
  });

  it('keeps the history of a platform that is no more, with its end', async () => {
    const old = await createNetwork(server);
    const file = {
      ambit: 1,
      ego: { name: 'Mia' },
      persons: [{ id: 'p', name: 'Ann Alder' }],
      ties: [{ a: 'ego', b: 'p', since: '2013-05-01', platforms: ['GOOGLE_PLUS', 'LINKEDIN'] }],
    };
    await server.upload(JSON.stringify(file), { network: old });
    const answer = await server.data<{ network: { history: unknown[] } }>(
      `query ($network: ID!) { network(id: $network) { history(from: "2012-06-01T00:00:00Z", to: "2020-06-01T00:00:00Z", every: YEAR) {
        contacts platforms { platform closedOn } overlaps { contacts } } } }`,
      { network: old },
    );
    const points = answer.network.history;
    const linkedIn = { platform: 'LINKEDIN', closedOn: null };
    expect(points[0]).toEqual({ contacts: 0, platforms: [], overlaps: [] });
    expect(points[7]).toEqual({
      contacts: 1,
      platforms: [{ platform: 'GOOGLE_PLUS', closedOn: '2019-04-02' }, linkedIn],
      overlaps: [{ contacts: 1 }],
    });
    expect(points[8]).toEqual({ contacts: 1, platforms: [linkedIn], overlaps: [] });
  });

  it('refuses a history of too many points, and one that ends before it begins', async () => {
    for (const range of [
      { from: '2020-01-01T00:00:00Z', to: '2026-01-01T00:00:00Z', every: 'DAY' },
      { from: '2026-01-02T00:00:00Z', to: '2026-01-01T00:00:00Z' },
    ]) {
      const { errors } = await server.ask(HISTORY, { network, every: 'MONTH', ...range });
      expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    }
  });
});

function point(
  day: string,
  contacts: number,
  ties: number,
  begun: number,
  ended: number,
  platforms: readonly (readonly [string, number])[],
  sectors: readonly string[],
): unknown {
  return {
    at: `${day}T00:00:00.000Z`,
    contacts,
    begun,
    ended,
    // Ann and Cem, who is no contact, have known each other for ever: it counts while Ann is a contact.
    ties,
    platforms: platforms.map(([platform, count]) => ({ platform, contacts: count, closedOn: null })),
    overlaps: platforms.length === 2 ? [{ platforms: ['FACEBOOK', 'LINKEDIN'], contacts: 1 }] : [],
    sectors: sectors.map((code) => ({ sector: { code }, contacts: 1 })),
    sectorUnknown: 0,
  };
}
