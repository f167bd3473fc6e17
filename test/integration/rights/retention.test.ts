import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RetentionService } from '../../../src/rights/retention/retention.service.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';
import { linkedIn, mutate, networkWith, nodesOf, read } from '../api-surface/support.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => {
  await server.close();
});

const ROWS = linkedIn([
  ['Zoé', 'Quillfeather', 'zoe-q', '', 'Brambleworks', 'Engineer', '08 Feb 2020'],
  ['', '', '', '', '', '', ''],
]);
const monthsAgo = (months: number): Date => {
  const date = new Date();
  date.setUTCMonth(date.getUTCMonth() - months);
  return date;
};

async function filled(): Promise<string> {
  const network = await networkWith(server, ROWS);
  const { contacts } = await read<{ contacts: { nodes: { id: string }[] } }>(
    server,
    network,
    'contacts { nodes { id } }',
  );
  const id = contacts.nodes[0]?.id ?? '';
  const interactions = [30, 20, 2].map((months) => ({ with: [id], channel: 'MEETING', at: monthsAgo(months) }));
  expect((await mutate(server, 'interactionLog', { network, interactions })).userErrors).toEqual([]);
  const { goal } = await mutate<{ goal: { id: string } }>(
    server,
    'goalCreate',
    {
      network,
      title: 'Find a chemist',
      requirements: [{ label: 'Chemists', criteria: [{ dimension: 'EXPERTISE', value: 'chemistry' }] }],
    },
    'goal { id }',
  );
  await mutate(server, 'snapshotTake', { network, goalId: goal.id });
  // As if it had been taken, and the file been read, two years ago.
  await server.graph.administer('MATCH (s:Snapshot {networkId: $network}) SET s.takenAt = datetime($then)', {
    network,
    then: monthsAgo(25).toISOString(),
  });
  await server.graph.administer('MATCH (i:Import {networkId: $network}) SET i.finishedAt = datetime($then)', {
    network,
    then: monthsAgo(25).toISOString(),
  });
  return network;
}

describe('what is older than it may be', () => {
  it('is deleted, in the networks that are swept, and nothing else', async () => {
    const [swept, other] = [await filled(), await filled()];
    const untouched = await nodesOf(server, other);
    const before = await nodesOf(server, swept);
    const scope = await server.services.networks.get(swept);
    const found = await new RetentionService(server.graph).sweep([scope], 12, new Date());
    expect(found).toMatchObject({ interactions: 2, snapshots: 1 });
    expect(found.problems).toBe(before['ImportProblem'] ?? 0);
    const after = await nodesOf(server, swept);
    const { Interaction, Snapshot, SnapshotPart, ImportProblem, ...rest } = before;
    expect([Interaction, Snapshot, SnapshotPart !== undefined, ImportProblem !== undefined]).toEqual([
      3,
      1,
      true,
      true,
    ]);
    expect(after).toEqual({ ...rest, Interaction: 1 });
    expect(await nodesOf(server, other)).toEqual(untouched);
    expect(await new RetentionService(server.graph).sweep([scope], 12, new Date())).toEqual({
      interactions: 0,
      snapshots: 0,
      problems: 0,
    });
  }, 60_000);
});
