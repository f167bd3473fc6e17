import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createNetwork } from '../../support/create-network.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';
import { REPLAY_FILE } from './replay-file.ts';

const ACTION = `id kind state points gain expectedPoints note steps { state at } person { name } path { name }
  effect { scoreBefore scoreForecast scoreNow scoreOwn coverageBefore coverageForecast coverageNow coverageOwn reason }`;

interface Effect {
  readonly coverageBefore: number;
  readonly coverageForecast: number;
  readonly coverageNow: number;
  readonly coverageOwn: number | null;
  readonly reason: string;
}
interface Action {
  readonly id: string;
  readonly state: string;
  readonly gain: number;
  readonly steps: readonly { readonly state: string }[];
  readonly person: { readonly name: string } | null;
  readonly path: readonly { readonly name: string }[];
  readonly effect: Effect;
}
interface Payload {
  readonly action: Action | null;
  readonly userErrors: readonly { readonly field: string; readonly code: string }[];
}

describe('a plan', () => {
  let server: TestServer;
  let network: string;
  let goal: string;
  let first: Action | null | undefined;
  let byName: ReadonlyMap<string, string>;

  beforeAll(async () => {
    server = await startTestServer();
    network = await createNetwork(server);
    // Ann stays a contact, so that she can open the door to Cem.
    const ties = REPLAY_FILE.ties.map((tie) => (tie.b === 'ann' ? { ...tie, until: null } : tie));
    await server.upload(JSON.stringify({ ...REPLAY_FILE, ties }), { network });
    const found = await server.data<{
      network: { goals: { id: string }[]; persons: { nodes: { id: string; name: string }[] } };
    }>('query ($network: ID!) { network(id: $network) { goals { id } persons { nodes { id name } } } }', { network });
    goal = found.network.goals[0]?.id ?? '';
    byName = new Map(found.network.persons.nodes.map(({ id, name }) => [name.split(' ')[0] ?? '', id]));
  });
  afterAll(async () => {
    await server.close();
  });

  const plan = async (input: Record<string, unknown>): Promise<Payload> => {
    const { actionPlan } = await server.data<{ actionPlan: Payload }>(
      `mutation ($input: ActionPlanInput!) { actionPlan(input: $input) { action { ${ACTION} } userErrors { field code } } }`,
      { input: { network, goalId: goal, ...input } },
    );
    return actionPlan;
  };
  const advance = async (input: Record<string, unknown>): Promise<Payload> => {
    const { actionUpdate } = await server.data<{ actionUpdate: Payload }>(
      `mutation ($input: ActionUpdateInput!) { actionUpdate(input: $input) { action { ${ACTION} } userErrors { field code } } }`,
      { input: { network, ...input } },
    );
    return actionUpdate;
  };
  const tieTo = async (name: string): Promise<{ strength: number; since: string; lastContact: string } | null> => {
    const { network: found } = await server.data<{
      network: { person: { tie: { strength: number; since: string; lastContact: string } | null } };
    }>(
      'query ($network: ID!, $id: ID!) { network(id: $network) { person(id: $id) { tie { strength since lastContact } } } }',
      { network, id: byName.get(name) },
    );
    return found.person.tie;
  };

  it('follows an introduction to the meeting, which makes the tie and yields what was forecast', async () => {
    const { action, userErrors } = await plan({ kind: 'MEET', person: byName.get('Cem'), note: 'Ann knows him.' });
    expect(userErrors).toEqual([]);
    expect(action).toMatchObject({
      kind: 'MEET',
      state: 'PLANNED',
      person: { name: 'Cem Cedar' },
      note: 'Ann knows him.',
    });
    expect(action?.path.map(({ name }) => name.split(' ')[0])).toEqual(['Eve', 'Ann', 'Cem']);
    expect(action?.effect.coverageForecast).toBeCloseTo((action?.effect.coverageBefore ?? 0) + (action?.gain ?? 0), 12);
    const ann = await tieTo('Ann');
    for (const state of ['ASKED', 'PASSED_ON', 'ACCEPTED']) {
      const { action: asked } = await advance({ id: action?.id, state, channel: 'CALL', minutes: 15 });
      expect(asked?.state).toBe(state);
      // The introducer was talked with today, which is worth something by itself.
      expect(asked?.effect.coverageOwn).toBeGreaterThan(0);
      expect(asked?.effect.coverageOwn).toBeCloseTo(
        (asked?.effect.coverageNow ?? 0) - (action?.effect.coverageBefore ?? 0),
        9,
      );
      // An introduction that is on its way makes no tie yet.
      expect(await tieTo('Cem')).toBeNull();
    }
    const { action: met } = await advance({ id: action?.id, state: 'MET', minutes: 45 });
    expect(met?.steps.map(({ state }) => state)).toEqual(['PLANNED', 'ASKED', 'PASSED_ON', 'ACCEPTED', 'MET']);
    expect(await tieTo('Ann')).toEqual(ann);
    const today = new Date().toISOString().slice(0, 10);
    expect(await tieTo('Cem')).toEqual({ strength: 0.25, since: today, lastContact: today });
    expect(met?.effect.coverageNow).toBeGreaterThanOrEqual((met?.effect.coverageForecast ?? 1) - 1e-9);
    // Nothing else changed meanwhile, so that all of it is the action's own.
    const own = (met?.effect.coverageNow ?? 0) - (met?.effect.coverageBefore ?? 0);
    expect(met?.effect.coverageOwn).toBeCloseTo(own, 9);
    expect(action?.effect.coverageOwn).toBeNull();
    expect(met?.effect.reason).toMatch(/^By itself it brings \+/);
    first = met;
  });

  it('counts the meeting as time spent on the goal', async () => {
    const { network: found } = await server.data<{
      network: { goal: { timeReturn: { hours: number; outcomes: unknown[] } } };
    }>(
      `query ($network: ID!, $goal: ID!) { network(id: $network) { goal(id: $goal) { timeReturn { hours outcomes { outcome interactions } } } } }`,
      { network, goal },
    );
    // And a quarter of an hour to ask Ann, and another to hear that she passed it on.
    expect(found.goal.timeReturn.hours).toBe(1.25);
    expect(found.goal.timeReturn.outcomes).toEqual(
      expect.arrayContaining([
        { outcome: 'MET', interactions: 1 },
        { outcome: 'PASSED_ON', interactions: 1 },
      ]),
    );
  });

  it('takes a declared strength where the owner says one', async () => {
    const { action } = await plan({ kind: 'DEEPEN', person: byName.get('Ann') });
    await advance({ id: action?.id, state: 'MET', strength: 1 });
    expect((await tieTo('Ann'))?.strength).toBe(1);
  });

  it('revives a contact by the meeting alone', async () => {
    const before = await tieTo('Bea');
    const { action } = await plan({ kind: 'REVIVE', person: byName.get('Bea') });
    const { action: met } = await advance({ id: action?.id, state: 'MET', minutes: 30 });
    expect(await tieTo('Bea')).toEqual(before);
    expect(met?.effect.coverageNow).toBeGreaterThanOrEqual((met?.effect.coverageForecast ?? 1) - 1e-9);
  });

  const advised = async (at?: Date): Promise<readonly { kind: string; person: string; action: string | null }[]> => {
    const { network: found } = await server.data<{
      network: {
        goal: { recommendations: { kind: string; person: { name: string } | null; action: { id: string } | null }[] };
      };
    }>(
      `query ($network: ID!, $goal: ID!, $at: DateTime) { network(id: $network) { goal(id: $goal) {
        recommendations(first: 50, at: $at) { kind person { name } action { id } } } } }`,
      { network, goal, at: at?.toISOString() },
    );
    return found.goal.recommendations.map(({ kind, person, action }) => ({
      kind,
      person: person?.name.split(' ')[0] ?? '',
      action: action?.id ?? null,
    }));
  };

  it('keeps a refusal, which changes no tie and is the end; who declined is left out for half a year', async () => {
    const { action } = await plan({ kind: 'DEEPEN', person: byName.get('Bea') });
    const taken = { kind: 'DEEPEN', person: 'Bea', action: action?.id };
    expect(await advised()).toContainEqual(taken);
    const { userErrors: again } = await plan({ kind: 'DEEPEN', person: byName.get('Bea') });
    expect(again).toEqual([{ field: 'person', code: 'CONFLICT' }]);
    const before = await tieTo('Bea');
    const { action: declined } = await advance({ id: action?.id, state: 'DECLINED' });
    expect(declined).toMatchObject({ state: 'DECLINED', effect: { coverageOwn: null } });
    expect(declined?.effect.reason).toMatch(/^It was declined/);
    expect((await advised()).filter(({ person }) => person === 'Bea')).toEqual([]);
    const later = new Date(Date.now() + 181 * 86_400_000);
    expect(await advised(later)).toContainEqual({ ...taken, action: null });
    expect(await tieTo('Bea')).toEqual(before);
    const { userErrors } = await advance({ id: action?.id, state: 'MET' });
    expect(userErrors).toEqual([{ field: 'state', code: 'CONFLICT' }]);
  });

  it('takes only what is recommended', async () => {
    expect((await plan({ kind: 'MEET', person: byName.get('Bea') })).userErrors).toEqual([
      { field: 'person', code: 'NOT_FOUND' },
    ]);
    expect((await advance({ id: 'nothing', state: 'ASKED' })).userErrors).toEqual([{ field: 'id', code: 'NOT_FOUND' }]);
  });

  it('is listed newest first, by state', async () => {
    const { network: found } = await server.data<{
      network: { goal: { all: { totalCount: number }; met: { nodes: { state: string }[] } } };
    }>(
      `query ($network: ID!, $goal: ID!) { network(id: $network) { goal(id: $goal) {
        all: plan { totalCount nodes { state } } met: plan(states: [MET]) { nodes { state } } } } }`,
      { network, goal },
    );
    expect(found.goal.all.totalCount).toBe(4);
    expect(found.goal.met.nodes.map(({ state }) => state)).toEqual(['MET', 'MET', 'MET']);
  });

  it('tells with whom to be in touch again; the clock restarts with a contact', async () => {
    const cadence = async (at: string) => {
      const { network: found } = await server.data<{
        network: {
          goal: {
            cadence: { person: { name: string }; dueOn: string; overdue: boolean; everyDays: number; fit: number }[];
          };
        };
      }>(
        `query ($network: ID!, $goal: ID!, $at: DateTime!) { network(id: $network) { goal(id: $goal) {
          cadence(at: $at) { person { name } dueOn overdue everyDays idleDays fit } } } }`,
        { network, goal, at },
      );
      return found.goal.cadence;
    };
    // In January 2026 Ann, who fits by 0.9, was met last on 2025-11-01: 180 days less 45 %.
    expect((await cadence('2026-01-15T00:00:00Z'))[0]).toMatchObject({
      person: { name: 'Ann Arbor' },
      everyDays: 99,
      dueOn: '2026-02-08',
      overdue: false,
    });
    const now = await cadence(new Date().toISOString());
    expect(now.every(({ overdue }) => !overdue)).toBe(true);
  });

  it('tells over all active goals who is due, and since when', async () => {
    const due = async (at: string) => {
      const { network: found } = await server.data<{
        network: {
          dueContacts: { person: { name: string }; dueOn: string; overdue: boolean; goals: { id: string }[] }[];
        };
      }>(
        `query ($network: ID!, $at: DateTime!) { network(id: $network) {
          dueContacts(at: $at) { person { name } dueOn overdue goals { id } } } }`,
        { network, at },
      );
      return found.dueContacts;
    };
    expect(await due('2026-02-07T00:00:00Z')).toEqual([]);
    const ann = { person: { name: 'Ann Arbor' }, dueOn: '2026-02-08', goals: [{ id: goal }] };
    expect(await due('2026-02-08T00:00:00Z')).toMatchObject([{ ...ann, overdue: false }]);
    expect(await due('2026-02-09T00:00:00Z')).toMatchObject([{ ...ann, overdue: true }]);
  });

  it('keeps the effect of an action apart from what else happened since', async () => {
    const { network: found } = await server.data<{ network: { goal: { plan: { nodes: Action[] } } } }>(
      `query ($network: ID!, $goal: ID!) { network(id: $network) { goal(id: $goal) { plan { nodes { ${ACTION} } } } } }`,
      { network, goal },
    );
    const effect = found.goal.plan.nodes.find(({ id }) => id === first?.id)?.effect;
    expect(effect?.coverageNow).toBeGreaterThan((first?.effect.coverageNow ?? 1) + 1e-6);
    expect(effect?.coverageOwn).toBeLessThanOrEqual((first?.effect.coverageOwn ?? 0) + 1e-9);
  });

  it('fulfils a profile by whoever was found and met', async () => {
    const wanted = [{ label: 'Falconry', criteria: [{ dimension: 'EXPERTISE', value: 'falconry' }] }];
    const { goalCreate } = await server.data<{ goalCreate: { goal: { id: string; requirements: { id: string }[] } } }>(
      'mutation ($input: GoalCreateInput!) { goalCreate(input: $input) { goal { id requirements { id } } } }',
      { input: { network, title: 'A falconer', requirements: wanted } },
    );
    const requirement = goalCreate.goal.requirements[0]?.id;
    const taken = { goalId: goalCreate.goal.id, kind: 'PROFILE', requirement };
    const { action } = await plan(taken);
    expect(action).toMatchObject({ state: 'PLANNED', person: null });
    expect((await plan(taken)).userErrors).toEqual([{ field: 'requirement', code: 'CONFLICT' }]);
    const refused = await advance({ id: action?.id, state: 'ASKED', person: byName.get('Dia') });
    expect(refused.userErrors).toEqual([{ field: 'person', code: 'BAD_INPUT' }]);
    const { action: met } = await advance({ id: action?.id, state: 'MET', person: byName.get('Dia') });
    expect(met).toMatchObject({ state: 'MET', person: { name: 'Dia Dogwood' } });
    expect(met?.effect.reason).toMatch(/^By itself it brings/);
    expect((await tieTo('Dia'))?.strength).toBe(0.25);
    const { action: unnamed } = await plan(taken);
    const { action: somebody } = await advance({ id: unnamed?.id, state: 'MET' });
    expect(somebody?.effect.reason).toMatch(/^You met somebody/);
  });
});
