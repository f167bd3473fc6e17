import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createNetwork, exportNetwork } from '../../support/create-network.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';
import { mutate, person, read } from './support.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => {
  await server.close();
});

interface TieShown {
  readonly strength: number | null;
  readonly declared: number | null;
  readonly until: string | null;
  readonly kinds: readonly string[];
  readonly private: boolean;
}
interface PathShown {
  readonly status: string;
  readonly probability: number;
}

const TIE = 'strength declared since until lastContact kinds private persons { id }';
const CHESS = { label: 'Plays chess', criteria: [{ dimension: 'EXPERTISE', value: 'chess' }] };

async function tieTo(network: string, id: string): Promise<TieShown | null> {
  const fields = `person(id: $id) { tie { ${TIE} } }`;
  return (await read<{ person: { tie: TieShown | null } }>(server, network, fields, { id }, ', $id: ID!')).person.tie;
}

async function pathTo(network: string, to: string, at: string | null = null): Promise<PathShown | undefined> {
  const fields = 'shortestPaths(to: $to, first: 1, at: $at) { status probability }';
  const answer = await read<{ shortestPaths: PathShown[] }>(
    server,
    network,
    fields,
    { to, at },
    ', $to: ID!, $at: DateTime',
  );
  return answer.shortestPaths[0];
}

describe('ties by hand', () => {
  let network: string;
  let ada: string;
  let bo: string;
  beforeEach(async () => {
    network = await createNetwork(server);
    ada = await person(server, network, 'Ada', {
      tie: { strength: 0.36, since: '2020-01-01' },
      expertise: [{ name: 'chess' }],
    });
    bo = await person(server, network, 'Bo');
  });

  const set = (ties: readonly object[]): Promise<{ ties: TieShown[] | null; userErrors: readonly unknown[] }> =>
    mutate<{ ties: TieShown[] | null }>(server, 'tieSet', { network, ties }, `ties { ${TIE} }`);
  const contacts = async (): Promise<number> =>
    (await read<{ summary: { contacts: number } }>(server, network, 'summary { contacts }')).summary.contacts;

  it('are set one or many at once, with the ego or between two contacts, in the order given', async () => {
    const { ties, userErrors } = await set([
      { person: bo, strength: 1, kinds: ['FRIEND', 'COLLEAGUE'], private: true, lastContact: '2026-05-01' },
      { person: bo, with: ada, strength: 0.16 },
      { person: ada, strength: null, since: null, private: false },
    ]);
    expect(userErrors).toEqual([]);
    expect(ties).toMatchObject([
      { strength: 1, kinds: ['COLLEAGUE', 'FRIEND'], private: true, lastContact: '2026-05-01' },
      { strength: 0.16, persons: expect.arrayContaining([{ id: ada }, { id: bo }]) },
      { strength: null, declared: null, since: null, private: false },
    ]);
    await set([{ person: bo, kinds: null, lastContact: null, private: null }]);
    expect(await tieTo(network, bo)).toMatchObject({ strength: 1, kinds: [], lastContact: null, private: false });
  });

  it('are refused all together, naming the field', async () => {
    const before = await exportNetwork(server, network);
    for (const [ties, field, code] of [
      [
        [
          { person: bo, strength: 0.5 },
          { person: ada, strength: 1.01 },
        ],
        'ties[1].strength',
        'BAD_INPUT',
      ],
      [[{ person: bo, strength: -0.1 }], 'ties[0].strength', 'BAD_INPUT'],
      [
        [
          { person: bo, strength: 0.5 },
          { person: 'nobody', strength: 0.5 },
        ],
        'ties[1]',
        'NOT_FOUND',
      ],
      [[{ person: bo, with: bo }], 'ties[0]', 'BAD_INPUT'],
    ] as const) {
      expect(await set(ties)).toMatchObject({ ties: null, userErrors: [{ field, code }] });
    }
    expect(await exportNetwork(server, network)).toBe(before);
  });

  it('end on a day, count before it, and open again', async () => {
    const end = (input: object): Promise<unknown> =>
      mutate(server, 'tieEnd', { network, person: ada, ...input }, 'ties { until }');
    expect(await end({ until: '2026-03-01' })).toEqual({ ties: [{ until: '2026-03-01' }], userErrors: [] });
    expect(await contacts()).toBe(0);
    expect(await pathTo(network, ada, '2026-02-28T23:59:00Z')).toMatchObject({ status: 'WARM' });
    expect(await pathTo(network, ada, '2026-03-01T00:00:00Z')).toBeUndefined();
    expect(await end({ until: null })).toEqual({ ties: [{ until: null }], userErrors: [] });
    expect(await contacts()).toBe(1);
    expect(await end({})).toEqual({ ties: [{ until: new Date().toISOString().slice(0, 10) }], userErrors: [] });
    expect(await contacts()).toBe(0);
  });

  it('that never were cannot end', async () => {
    expect(await mutate(server, 'tieEnd', { network, person: bo }, 'ties { until }')).toMatchObject({
      ties: null,
      userErrors: [{ code: 'NOT_FOUND', field: 'person' }],
    });
    expect(await tieTo(network, bo)).toBeNull();
  });

  it('have the strength that was valid on the day', async () => {
    await set([{ person: ada, strength: 1, strengthFrom: '2026-01-01', lastContact: '2025-12-31' }]);
    const before = await pathTo(network, ada, '2025-12-31T12:00:00Z');
    const after = await pathTo(network, ada, '2026-01-01T12:00:00Z');
    expect(before?.probability).toBeCloseTo(Math.sqrt(0.36), 9);
    expect(after?.probability).toBeCloseTo(0.2 + 0.8 * 2 ** (-1 / 180), 9);
  });

  it('keep all that is said of one tie at the same time', async () => {
    await Promise.all([
      set([{ person: bo, strength: 0.64 }]),
      set([{ person: bo, kinds: ['KIN'] }]),
      set([{ person: bo, private: true }]),
      set([{ person: bo, lastContact: '2026-05-01' }]),
    ]);
    expect(await tieTo(network, bo)).toMatchObject({
      strength: 0.64,
      kinds: ['KIN'],
      private: true,
      lastContact: '2026-05-01',
    });
  });
});

describe('interactions by hand', () => {
  it('verify a tie, strengthen it by their evidence, and share their minutes', async () => {
    const network = await createNetwork(server);
    const chess = { expertise: [{ name: 'chess' }], tie: {} };
    const ada = await person(server, network, 'Ada', chess);
    const bo = await person(server, network, 'Bo', { tie: {} });
    const { goal } = await mutate<{ goal: { id: string } }>(
      server,
      'goalCreate',
      { network, title: 'Chess', requirements: [CHESS] },
      'goal { id }',
    );
    const at = '2026-06-01T10:00:00Z';
    expect(await pathTo(network, ada, at)).toBeUndefined();
    const log = (interactions: readonly object[]): Promise<{ interactions: readonly { id: string }[] | null }> =>
      mutate(server, 'interactionLog', { network, interactions }, 'interactions { id at minutes channel }');
    const { interactions } = await log([
      {
        with: [ada, bo],
        at,
        minutes: 60,
        channel: 'MEETING',
        direction: 'BOTH',
        goal: goal.id,
        outcome: 'HELPED',
        note: 'n',
      },
      { with: [bo], at, minutes: 90, channel: 'CALL' },
    ]);
    expect(interactions).toMatchObject([{ minutes: 60, channel: 'MEETING' }, { minutes: 90 }]);
    // One meeting today: n = 2.5; strength .8·(1 − 2^(−n/4)), fresh; γ = .5 without a goal.
    const strength = 0.8 * (1 - 2 ** (-2.5 / 4));
    const path = await pathTo(network, ada, at);
    expect(path).toEqual({ status: 'WARM', probability: expect.closeTo(Math.sqrt(strength), 9) });
    // Ada has 30 of the 150 minutes: half of the meeting. Bo has the other half and the call.
    const focus = await read<{ goal: { alignment: { focus: number } } }>(
      server,
      network,
      'goal(id: $goal) { alignment(at: $at) { focus } }',
      { goal: goal.id, at: '2026-06-02T00:00:00Z' },
      ', $goal: ID!, $at: DateTime',
    );
    expect(focus.goal.alignment.focus).toBeCloseTo(30 / 150, 9);

    const again = await log([
      {
        with: [bo, ada],
        at,
        minutes: 60,
        channel: 'MEETING',
        direction: 'BOTH',
        goal: goal.id,
        outcome: 'HELPED',
        note: 'n',
      },
    ]);
    expect(again.interactions?.[0]?.id).toBe(interactions?.[0]?.id);
    const { interactions: stored } = JSON.parse(await exportNetwork(server, network)) as { interactions: unknown[] };
    expect(stored).toHaveLength(2);
  });

  it('are refused all together, naming the field', async () => {
    const network = await createNetwork(server);
    const ada = await person(server, network, 'Ada');
    const { ego } = await read<{ ego: { id: string } }>(server, network, 'ego { id }');
    const good = { with: [ada], channel: 'CALL' };
    for (const [bad, field] of [
      [{ with: [], channel: 'CALL' }, 'interactions[1].with'],
      [{ with: ['nobody'], channel: 'CALL' }, 'interactions[1].with'],
      [{ with: [ada, ego.id], channel: 'CALL' }, 'interactions[1].with'],
      [{ with: [ada], channel: 'CALL', minutes: -1 }, 'interactions[1].minutes'],
      [{ with: [ada], channel: 'CALL', goal: 'nothing' }, 'interactions[1].goal'],
    ] as const) {
      const answer = await mutate(
        server,
        'interactionLog',
        { network, interactions: [good, bad] },
        'interactions { id }',
      );
      expect(answer).toMatchObject({ interactions: null, userErrors: [{ field }] });
    }
    expect(JSON.parse(await exportNetwork(server, network))).not.toHaveProperty('interactions.0');
  });
});

describe('goals by hand', () => {
  interface RequirementShown {
    readonly id: string;
    readonly label: string;
    readonly weight: number;
  }
  const REQUIREMENTS = 'id label weight capacity validFrom criteria { dimension value }';
  const PASS = 'alignment(at: $at, goalAt: $goalAt) { status requirements { requirement { label weight } } }';
  const GO = { label: 'Plays go', criteria: [{ dimension: 'EXPERTISE', value: 'go' }] };

  const pause = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 5));

  it('change from now on: the version of any past moment stays, and alignment can ask for it', async () => {
    const network = await createNetwork(server);
    const created = await mutate<{ goal: { id: string; requirements: RequirementShown[] } }>(
      server,
      'goalCreate',
      { network, title: 'Games', kind: 'OTHER', help: 'COSTLY', from: '2026-01-01', requirements: [CHESS, GO] },
      `goal { id kind help title status requirements { ${REQUIREMENTS} } }`,
    );
    expect(created).toMatchObject({ goal: { help: 'COSTLY', status: 'ACTIVE' }, userErrors: [] });
    const { id, requirements } = created.goal;
    const chess = requirements.find(({ label }) => label === CHESS.label);
    expect(requirements).toHaveLength(2);

    await pause();
    const before = new Date().toISOString();
    await pause();
    const update = (input: object): Promise<{ goal: { requirements: RequirementShown[] } | null }> =>
      mutate(server, 'goalUpdate', { network, id, ...input }, `goal { title weight requirements { ${REQUIREMENTS} } }`);
    const updated = await update({ requirements: [{ ...CHESS, id: chess?.id, weight: 5 }] });
    expect(updated.goal?.requirements).toMatchObject([{ id: chess?.id, weight: 5 }]);
    expect(await update({ title: 'Chess', weight: 2 })).toMatchObject({
      goal: { title: 'Chess', weight: 2, requirements: [{ id: chess?.id, weight: 5 }] },
    });

    const asked = await read<{ goal: Record<string, unknown> }>(
      server,
      network,
      `goal(id: $goal) { then: requirements(at: $goalAt) { label weight } ${PASS} first: requirements(at: "2026-01-01T00:00:00Z") { label }
        never: requirements(at: "2025-12-31T23:59:59Z") { label } }`,
      { goal: id, at: new Date().toISOString(), goalAt: before },
      ', $goal: ID!, $at: DateTime, $goalAt: DateTime',
    );
    const labels = [CHESS.label, GO.label];
    expect((asked.goal['then'] as RequirementShown[]).map(({ label }) => label).sort()).toEqual(labels);
    expect((asked.goal['first'] as RequirementShown[]).map(({ label }) => label).sort()).toEqual(labels);
    expect(asked.goal['never']).toEqual([]);
    const { requirements: scored } = asked.goal['alignment'] as { requirements: { requirement: RequirementShown }[] };
    expect(scored.map(({ requirement }) => [requirement.label, requirement.weight]).sort()).toEqual([
      [CHESS.label, 1],
      [GO.label, 1],
    ]);
    const now = await read<{ goal: { alignment: { requirements: { requirement: RequirementShown }[] } } }>(
      server,
      network,
      `goal(id: $goal) { ${PASS} }`,
      { goal: id },
      ', $goal: ID!, $at: DateTime, $goalAt: DateTime',
    );
    expect(now.goal.alignment.requirements.map(({ requirement }) => requirement.weight)).toEqual([5]);
  });

  it.each([
    [{}, 'title'],
    [{ title: ' ' }, 'title'],
    [{ title: 'G', weight: 0 }, 'weight'],
    [{ title: 'G', from: '2026-02-01', to: '2026-01-01' }, 'to'],
    [{ title: 'G', requirements: [CHESS, { ...CHESS, weight: 0 }] }, 'requirements[1].weight'],
    [{ title: 'G', requirements: [{ ...CHESS, capacity: 0 }] }, 'requirements[0].capacity'],
    [{ title: 'G', requirements: [{ ...CHESS, criteria: [] }] }, 'requirements[0].criteria'],
    [{ title: 'G', requirements: [{ ...CHESS, id: 'of-another-goal' }] }, 'requirements[0].id'],
    [{ template: 'nothing' }, 'template'],
    [{ title: 'G', requirements: [{ label: 'L', criteria: [{ dimension: 'SECTOR', value: 'nope' }] }] }, null],
    [{ title: 'G', requirements: [{ label: 'L', criteria: [{ dimension: 'PERSON', value: 'nobody' }] }] }, null],
  ])('are refused, naming the field: %j', async (input, field) => {
    const network = await createNetwork(server);
    const answer = await mutate(server, 'goalCreate', { network, ...input }, 'goal { id }');
    expect(answer).toMatchObject({ goal: null, userErrors: [{ field }] });
    expect(await read(server, network, 'goals { id }')).toEqual({ goals: [] });
  });

  it('keep to their own requirements and dates in an update', async () => {
    const network = await createNetwork(server);
    const create = async (): Promise<{ id: string; requirements: RequirementShown[] }> =>
      (
        await mutate<{ goal: { id: string; requirements: RequirementShown[] } }>(
          server,
          'goalCreate',
          { network, title: 'G', from: '2026-02-01', requirements: [CHESS] },
          'goal { id requirements { id } }',
        )
      ).goal;
    const [one, other] = [await create(), await create()];
    const foreign = other.requirements[0]?.id;
    const before = await exportNetwork(server, network);
    for (const [change, field] of [
      [{ requirements: [{ ...GO, id: foreign }] }, 'requirements[0].id'],
      [{ requirements: [CHESS, GO].map((each) => ({ ...each, id: one.requirements[0]?.id })) }, 'requirements[1].id'],
      [{ to: '2026-01-01' }, 'to'],
      [{ title: null }, 'title'],
    ] as const) {
      expect(await mutate(server, 'goalUpdate', { network, id: one.id, ...change })).toMatchObject({
        userErrors: [{ field }],
      });
    }
    expect(await exportNetwork(server, network)).toBe(before);
  });

  it('leave nothing behind when deleted', async () => {
    const network = await createNetwork(server);
    const before = await exportNetwork(server, network);
    const input = { network, title: 'G', requirements: [CHESS, GO] };
    const { goal } = await mutate<{ goal: { id: string } }>(server, 'goalCreate', input, 'goal { id }');
    await mutate(server, 'goalUpdate', { network, id: goal.id, requirements: [CHESS] });
    expect(await mutate(server, 'goalDelete', { network, id: goal.id }, 'deletedId')).toEqual({
      deletedId: goal.id,
      userErrors: [],
    });
    expect(await exportNetwork(server, network)).toBe(before);
    // But that the network was exported, which stays written down.
    const [rest] = await server.graph.administer(
      'MATCH (n) WHERE n.networkId = $network AND NOT n:Person AND NOT n:AccessEntry RETURN count(n) AS count',
      { network },
    );
    expect(rest).toEqual({ count: 0 });
  });

  it('that have not begun come back from an export with their requirements', async () => {
    const network = await createNetwork(server);
    const from = `${new Date().getUTCFullYear() + 1}-01-01`;
    await mutate(server, 'goalCreate', { network, title: 'G', status: 'PLANNED', from, requirements: [CHESS] });
    const file = await exportNetwork(server, network);
    expect(JSON.parse(file)).toMatchObject({ goals: [{ from, requirements: [{ label: CHESS.label }] }] });
  });
});
