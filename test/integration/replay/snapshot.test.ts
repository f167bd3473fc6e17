import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createNetwork } from '../../support/create-network.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';
import { REPLAY_FILE } from './replay-file.ts';

const AT = '2026-11-23T12:00:00Z';
const NUMBERS = `status score low high coverage latent reach balance brokerage diversity freshness focus friendTies model
  points { coverage reach diversity freshness focus }
  requirements { requirement { id label weight capacity criteria { dimension value } } coverage reach latent knownShare zone
    severity fragility contributors { person { name } fit activation contribution } }
  platforms { platform contacts coverage }`;
const SNAPSHOT = `id title takenAt at goalAt model hash parameters { name value } inputs { persons ties interactions }
  verify { matches inputsUnchanged greatestDifference } alignment { ${NUMBERS} }`;

interface Snapshot {
  readonly id: string;
  readonly verify: {
    readonly matches: boolean;
    readonly inputsUnchanged: boolean;
    readonly greatestDifference: number;
  };
  readonly alignment: { readonly score: number };
  readonly parameters: readonly { readonly name: string; readonly value: number }[];
}

describe('snapshots', () => {
  let server: TestServer;
  let network: string;
  let goal: string;

  beforeAll(async () => {
    server = await startTestServer();
    network = await createNetwork(server);
    await server.upload(JSON.stringify(REPLAY_FILE), { network });
    const found = await server.data<{ network: { goals: { id: string }[] } }>(
      'query ($network: ID!) { network(id: $network) { goals { id } } }',
      { network },
    );
    goal = found.network.goals[0]?.id ?? '';
  });
  afterAll(async () => {
    await server.close();
  });

  const take = async (input: Record<string, unknown>): Promise<Snapshot> => {
    const { snapshotTake } = await server.data<{ snapshotTake: { snapshot: Snapshot; userErrors: unknown[] } }>(
      `mutation ($input: SnapshotTakeInput!) { snapshotTake(input: $input) { snapshot { ${SNAPSHOT} } userErrors { field message } } }`,
      { input: { network, goalId: goal, ...input } },
    );
    expect(snapshotTake.userErrors).toEqual([]);
    return snapshotTake.snapshot;
  };
  const find = async (id: string): Promise<Snapshot | null> => {
    const answer = await server.data<{ network: { goal: { snapshot: Snapshot | null } } }>(
      `query ($network: ID!, $goal: ID!, $id: ID!) { network(id: $network) { goal(id: $goal) { snapshot(id: $id) { ${SNAPSHOT} } } } }`,
      { network, goal, id },
    );
    return answer.network.goal.snapshot;
  };

  it('hold the alignment of their moment, its model and its parameters', async () => {
    const snapshot = await take({ at: AT, title: 'Before the campaign' });
    const { network: found } = await server.data<{ network: { goal: { alignment: Record<string, unknown> } } }>(
      `query ($network: ID!, $goal: ID!, $at: DateTime!) { network(id: $network) { goal(id: $goal) { alignment(at: $at) { ${NUMBERS} } } } }`,
      { network, goal, at: AT },
    );
    expect(rounded(snapshot.alignment)).toEqual(rounded(found.goal.alignment));
    expect(snapshot).toMatchObject({ title: 'Before the campaign', model: 'ambit-1', at: '2026-11-23T12:00:00.000Z' });
    expect(snapshot.parameters).toContainEqual({ name: 'delta', value: 0.36 });
    expect(snapshot.verify).toEqual({ matches: true, inputsUnchanged: true, greatestDifference: 0 });
  });

  it('show it where somebody meddled with their inputs', async () => {
    const { id } = await take({ at: AT, goalAt: '2026-06-01T00:00:00Z' });
    const [part] = await server.graph.run('snapshot/read-snapshot-inputs', { network, id });
    const { unpackInputs, packInputs } = await import('../../../src/alignment/snapshot/pack-inputs.ts');
    const inputs = await unpackInputs([part?.data ?? '']);
    const { parts } = await packInputs({ ...inputs, model: { ...inputs.model, phiMin: 0.3 } });
    await server.graph.administer(
      'MATCH (p:SnapshotPart {networkId: $network, snapshotId: $id, ordinal: 0}) SET p.data = $data',
      { network, id, data: parts[0] },
    );
    const meddled = await find(id);
    expect(meddled?.verify).toMatchObject({ matches: false, inputsUnchanged: false });
    expect(meddled?.verify.greatestDifference).toBeGreaterThan(1e-6);
  });

  it('give the same numbers whatever happens to the network after, and can tell that they do', async () => {
    const before = await take({ at: AT });
    const { network: found } = await server.data<{ network: { persons: { nodes: { id: string; name: string }[] } } }>(
      'query ($network: ID!) { network(id: $network) { persons { nodes { id name } } } }',
      { network },
    );
    const byName = new Map(found.persons.nodes.map(({ id, name }) => [name, id]));
    const bea = byName.get('Bea Birch');
    await server.data(
      `mutation ($network: ID!, $bea: ID!, $dia: ID!, $cem: ID!, $goal: ID!) {
        tieSet(input: { network: $network, ties: [{ person: $dia, strength: 1 }, { person: $cem, strength: 1 }] }) { userErrors { message } }
        personUpdate(input: { network: $network, id: $bea, positions: [], place: null }) { userErrors { message } }
        personDelete(input: { network: $network, id: $cem }) { userErrors { message } }
        goalUpdate(input: { network: $network, id: $goal, help: COSTLY, requirements: [] }) { userErrors { message } }
      }`,
      { network, bea, dia: byName.get('Dia Dogwood'), cem: byName.get('Cem Cedar'), goal },
    );
    expect(await find(before.id)).toEqual(before);
    const { network: now } = await server.data<{ network: { goal: { alignment: { status: string } } } }>(
      `query ($network: ID!, $goal: ID!) { network(id: $network) { goal(id: $goal) { alignment { status } } } }`,
      { network, goal },
    );
    expect(now.goal.alignment.status).toBe('NO_REQUIREMENTS');
  });

  it('are listed newest moment first, and deleted with their inputs', async () => {
    const late = await take({ at: '2027-01-01T00:00:00Z' });
    const list = async () => {
      const answer = await server.data<{
        network: { goal: { snapshots: { nodes: { id: string }[]; totalCount: number } } };
      }>(
        `query ($network: ID!, $goal: ID!) { network(id: $network) { goal(id: $goal) { snapshots(first: 50) { totalCount nodes { id } } } } }`,
        { network, goal },
      );
      return answer.network.goal.snapshots;
    };
    const before = await list();
    expect(before.nodes[0]?.id).toBe(late.id);
    const remove = () =>
      server.data<{ snapshotDelete: { deletedId: string | null; userErrors: { code: string }[] } }>(
        'mutation ($network: ID!, $id: ID!) { snapshotDelete(input: { network: $network, id: $id }) { deletedId userErrors { code } } }',
        { network, id: late.id },
      );
    expect((await remove()).snapshotDelete.deletedId).toBe(late.id);
    expect((await remove()).snapshotDelete.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await list()).totalCount).toBe(before.totalCount - 1);
    expect(await server.graph.run('snapshot/read-snapshot-inputs', { network, id: late.id })).toEqual([]);
  });

  it('belong to one network', async () => {
    const { id } = await take({ at: AT });
    const other = await createNetwork(server, 'Other');
    const { snapshotDelete } = await server.data<{ snapshotDelete: { userErrors: { code: string }[] } }>(
      'mutation ($network: ID!, $id: ID!) { snapshotDelete(input: { network: $network, id: $id }) { userErrors { code } } }',
      { network: other, id },
    );
    expect(snapshotDelete.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await find(id)).not.toBeNull();
  });
});

function rounded(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_key, item: unknown) => (typeof item === 'number' ? Number(item.toFixed(11)) : item)),
  );
}
