import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ReaderEvent } from '../../../src/import/reader.type.ts';
import { createNetwork, exportNetwork } from '../../support/create-network.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';
import { linkedIn, read } from '../api-surface/support.ts';
import { part, personRecord, record, stubFile, stubReader, take } from './stub-reader.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => {
  await server.close();
});

describe('the files of an archive', () => {
  const CONTACTS = [
    personRecord('a', { emails: ['a@example.org'], phones: ['+33 1 23 45 67 89'] }),
    personRecord('a', { name: { full: 'Other A' } }),
    personRecord('b', { tie: { since: '2020-01-01', kinds: ['FRIEND'] } }),
  ];
  const GRAPH = [
    personRecord('a', { name: { full: 'Node A' } }),
    personRecord('c', { emails: ['a@example.org'] }),
    record({ kind: 'TIE', row: 3, a: 'a', b: 'c', strength: 0.36 }),
  ];
  const files: readonly { readonly events: readonly ReaderEvent[]; readonly event: ReaderEvent }[] = [
    { events: CONTACTS, event: part('one/contacts', { format: 'STUB_BOOK', platform: 'OUTLOOK' }) },
    { events: GRAPH, event: part('two/graph', { format: 'STUB_GRAPH', tiesToEgo: false }) },
    { events: CONTACTS, event: part('three/contacts', { format: 'STUB_BOOK', platform: 'XING' }) },
  ];

  it('give the same network together as one by one', async () => {
    const [apart, together] = await Promise.all([createNetwork(server), createNetwork(server)]);
    for (const { events, event } of files) {
      if (event.type !== 'PART') continue;
      const { sha256, format, platform, tiesToEgo } = event.part;
      await take(server, apart, events, {
        file: { ...stubFile(events), sha256 },
        reader: stubReader(events, { format, platform, tiesToEgo }),
      });
    }
    const all = files.flatMap(({ event, events }) => [event, ...events]);
    const outcome = await take(server, together, all);
    expect(await exportNetwork(server, together)).toBe(await exportNetwork(server, apart));
    expect(outcome.total).toBe(9);
    expect(outcome.parts.map(({ name, platform, counts }) => [name, platform, counts.created])).toEqual([
      ['one/contacts', 'OUTLOOK', 3],
      ['two/graph', 'OTHER', 2],
      ['three/contacts', 'XING', 2],
    ]);
  });

  it('each have their problems under their name', async () => {
    const network = await createNetwork(server);
    const problem = { row: 7, severity: 'SKIPPED', code: 'GHOST_ROW', message: 'An empty row.' } as const;
    const outcome = await take(server, network, [
      part('one'),
      { type: 'PROBLEM', problem },
      personRecord('a'),
      part('two'),
      personRecord('b'),
      record({ kind: 'TIE', row: 9, a: 'a', b: 'b' }),
    ]);
    expect(outcome.problems.map((each) => [each.part, each.row, each.code])).toEqual([
      ['one', 7, 'GHOST_ROW'],
      // Ids mean something inside their own file only.
      ['two', 9, 'DANGLING_EDGE'],
    ]);
    expect(outcome.parts.map(({ counts }) => counts)).toEqual([
      { created: 1, updated: 0, skipped: 1, rejected: 0 },
      { created: 1, updated: 0, skipped: 0, rejected: 1 },
    ]);
    expect(outcome.counts).toEqual({ created: 2, updated: 0, skipped: 1, rejected: 1 });
  });
});

describe('what a source says of the owner', () => {
  const EGO = record({
    kind: 'EGO',
    row: 1,
    externalId: 'me',
    name: { full: 'Made Up' },
    emails: ['owner@example.org'],
    positions: [{ organization: 'Acme', title: 'Chief financial officer', from: '2020-01-01' }],
  });

  it('becomes the ego, classified as any other, and a row of the owner is no contact', async () => {
    const network = await createNetwork(server);
    const own = personRecord('x', { name: { full: 'Made Up' }, emails: ['owner@example.org'] });
    const events = [part('profile', { format: 'STUB_PROFILE' }), EGO, part('contacts'), own];
    const reader = stubReader(events);
    const first = await take(server, network, events, { reader, file: stubFile('one') });
    expect(first.counts).toEqual({ created: 1, updated: 1, skipped: 0, rejected: 0 });
    const ego = await read<unknown>(
      server,
      network,
      'ego { name emails positions { title seniority } } contacts { totalCount }',
    );
    expect(ego).toEqual({
      ego: {
        name: 'Made Up',
        emails: ['owner@example.org'],
        positions: [{ title: 'Chief financial officer', seniority: 4 }],
      },
      contacts: { totalCount: 0 },
    });
    const again = await take(server, network, events, { reader, file: stubFile('one') });
    expect(again.counts).toMatchObject({ created: 0, updated: 0 });
  });
});

describe('who is only mentioned', () => {
  const NAMED = personRecord('m', {
    mentioned: true,
    profiles: [{ platform: 'LINKEDIN', url: 'https://www.linkedin.com/in/ada', handle: 'ada' }],
  });

  it('is known of and no contact, whatever the mode', async () => {
    const network = await createNetwork(server);
    await take(server, network, [NAMED], { mode: 'CONTACTS' });
    expect(await read(server, network, 'persons { nodes { degree } }')).toEqual({
      persons: { nodes: [{ degree: null }] },
    });
  });

  it('is the person with the same identifier, whose messages become interactions', async () => {
    const network = await createNetwork(server);
    await server.upload(linkedIn([['Ada', 'Martin', 'ada', '', '', '', '05 Mar 2024']]), { network });
    const message = {
      kind: 'INTERACTION',
      row: 2,
      with: ['m', 'ego'],
      at: '2026-01-02T10:00:00Z',
      channel: 'MESSAGE',
    } as const;
    const alone = { ...message, row: 3, with: ['ego'] };
    const events = [NAMED, record({ ...message, direction: 'IN' }), record(alone)];
    const outcome = await take(server, network, events, { platform: 'LINKEDIN' });
    expect(outcome.problems).toMatchObject([{ row: 3, code: 'NO_PERSON', severity: 'SKIPPED' }]);
    expect(outcome.counts).toMatchObject({ updated: 1, created: 1 });
    expect(await read(server, network, 'persons { nodes { degree } }')).toEqual({
      persons: { nodes: [{ degree: 1 }] },
    });
    expect(JSON.parse(await exportNetwork(server, network))).toMatchObject({
      interactions: [{ at: '2026-01-02T10:00:00.000Z', channel: 'MESSAGE', direction: 'IN' }],
    });
  });
});

describe('an inferred tie', () => {
  it('is marked, weak whatever it says, and seen through no platform', async () => {
    const network = await createNetwork(server);
    const events = [
      personRecord('a'),
      personRecord('b'),
      record({ kind: 'TIE', row: 1, a: 'a', b: 'b', inferred: true, strength: 1 }),
    ];
    await take(server, network, events);
    const fields = 'persons { nodes { name ties { nodes { strength declared inferred platforms } } } }';
    const { persons } = await read<{ persons: { nodes: { ties: { nodes: { inferred: boolean }[] } }[] } }>(
      server,
      network,
      fields,
    );
    const inferred = persons.nodes[0]?.ties.nodes.filter((tie) => tie.inferred);
    const strength = expect.closeTo(0.04, 9) as unknown;
    expect(inferred).toEqual([{ strength, declared: null, inferred: true, platforms: [] }]);
  });
});

describe('a file of more records than an import remembers', () => {
  const persons = Array.from({ length: 120 }, (_, n) =>
    personRecord(String(n), {
      row: n + 1,
      // Some share a mailbox with somebody long before them, under the same name or another.
      name: { full: n % 3 === 0 ? `Person ${n % 40}` : `Somebody ${n}` },
      emails: [`p${n % 40}@example.org`],
      profiles: [{ platform: 'XING', handle: `handle-${n % 50}` }],
      tie: { since: `2020-01-${String((n % 28) + 1).padStart(2, '0')}` },
    }),
  );
  const referring = Array.from({ length: 60 }, (_, n) =>
    record({ kind: 'TIE', row: 200 + n, a: String(n), b: String(119 - n), strength: 0.4 }),
  );

  const takeElsewhere = async (events: readonly ReaderEvent[]) => take(server, await createNetwork(server), events);
  /** Older news of the same persons. */
  const changed = (events: readonly ReaderEvent[]): readonly ReaderEvent[] =>
    events.map((event) =>
      event.type === 'RECORD' && event.record.kind === 'PERSON'
        ? { ...event, record: { ...event.record, phones: ['+33 1 23 45 67 89'], tie: { since: '2019-01-01' } } }
        : event,
    );

  it('gives the same network, and is no news the second time', async () => {
    const events = [...persons, ...referring];
    const [whole, inTurns] = await Promise.all([createNetwork(server), createNetwork(server)]);
    const remembered = await take(server, whole, events);
    const forgotten = await take(server, inTurns, events, { batch: 2 });
    expect(forgotten.counts).toEqual(remembered.counts);
    expect(forgotten.counts.created).toBeGreaterThan(60);
    expect(await exportNetwork(server, inTurns)).toBe(await exportNetwork(server, whole));
    const again = await take(server, inTurns, events, { batch: 2 });
    expect(again.counts).toMatchObject({ created: 0, updated: 0 });
  });

  it.each([
    ['a list', persons],
    ['a list with ties among its persons, some said again', [...persons, ...referring, ...referring]],
    ['an archive that has persons in two of its files', [part('a'), ...persons, part('b'), ...persons.slice(20, 90)]],
  ])('is said alike by a dry run, which remembers as little: %s', async (_what, events) => {
    const network = await createNetwork(server);
    for (const round of ['empty', 'there is something', 'all is there']) {
      if (round === 'there is something') await take(server, network, changed(events.slice(0, 60)));
      const dry = await take(server, network, events, { batch: 2, dryRun: true });
      const { counts, problems, parts } =
        round === 'empty' ? await takeElsewhere(events) : await take(server, network, events);
      expect(dry).toMatchObject({ counts, problems, parts });
    }
  });
});
