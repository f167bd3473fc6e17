import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createNetwork, exportNetwork } from '../../support/create-network.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';
import { mutate, read } from '../api-surface/support.ts';
import { REPLAY_FILE } from './replay-file.ts';

interface Standing {
  readonly coverage: number;
  /** MEET by name: what coverage gains. */
  readonly meet: ReadonlyMap<string, number>;
}
interface Tie {
  readonly strength: number | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly lastContact: string | null;
}

const TODAY = new Date().toISOString().slice(0, 10);

describe('a meeting that is logged', () => {
  let server: TestServer;
  let network: string;
  let goal: string;
  let idOf: (name: string) => string;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(async () => {
    await server.close();
  });
  beforeEach(async () => {
    network = await createNetwork(server);
    // Ann was a contact until June; Bea knows Dia and, like Ann, Cem.
    const ties = [...REPLAY_FILE.ties, { a: 'bea', b: 'cem', strength: 0.64 }, { a: 'bea', b: 'dia', strength: 0.36 }];
    await server.upload(JSON.stringify({ ...REPLAY_FILE, ties }), { network });
    const found = await read<{ goals: { id: string }[]; persons: { nodes: { id: string; name: string }[] } }>(
      server,
      network,
      'goals { id } persons { nodes { id name } }',
    );
    goal = found.goals[0]?.id ?? '';
    const ids = new Map(found.persons.nodes.map(({ id, name }) => [name.split(' ')[0], id]));
    idOf = (name) => ids.get(name) ?? '';
  });

  const standing = async (): Promise<Standing> => {
    const found = await read<{
      goal: {
        alignment: { coverage: number };
        recommendations: { kind: string; gain: number; person: { name: string } | null }[];
      };
    }>(
      server,
      network,
      'goal(id: $goal) { alignment { coverage } recommendations(first: 50) { kind gain person { name } } }',
      { goal },
      ', $goal: ID!',
    );
    const meet = found.goal.recommendations.filter(({ kind }) => kind === 'MEET');
    return {
      coverage: found.goal.alignment.coverage,
      meet: new Map(meet.map(({ person, gain }) => [person?.name.split(' ')[0] ?? '', gain])),
    };
  };
  const log = async (...interactions: readonly object[]): Promise<readonly string[]> => {
    const answer = await mutate<{ interactions: { id: string }[] }>(
      server,
      'interactionLog',
      { network, interactions },
      'interactions { id }',
    );
    expect(answer.userErrors).toEqual([]);
    return answer.interactions.map(({ id }) => id);
  };
  const takeBack = async (id: string) => mutate(server, 'interactionDelete', { network, id }, 'deletedId');
  const tieTo = async (name: string): Promise<Tie | null> => {
    const fields = 'person(id: $id) { tie { strength since until lastContact } }';
    const { person } = await read<{ person: { tie: Tie | null } }>(
      server,
      network,
      fields,
      { id: idOf(name) },
      ', $id: ID!',
    );
    return person.tie;
  };

  it('as advised, makes the contact and yields at least the forecast coverage; taken back, nothing is left', async () => {
    const before = await standing();
    const file = await exportNetwork(server, network);
    const forecast = before.coverage + (before.meet.get('Cem') ?? NaN);
    expect(await tieTo('Cem')).toBeNull();
    const [id = ''] = await log({ with: [idOf('Cem')], channel: 'MEETING', minutes: 45 });
    expect(await tieTo('Cem')).toEqual({ strength: 0.25, since: TODAY, until: null, lastContact: TODAY });
    const after = await standing();
    expect(after.coverage).toBeGreaterThanOrEqual(forecast - 1e-9);
    expect(after.meet.has('Cem')).toBe(false);

    expect(await takeBack(id)).toMatchObject({ deletedId: id, userErrors: [] });
    expect(await tieTo('Cem')).toBeNull();
    expect(await exportNetwork(server, network)).toBe(file);
    expect(await standing()).toEqual(before);
    expect((await takeBack(id)).userErrors).toMatchObject([{ field: 'id', code: 'NOT_FOUND' }]);
  });

  it('with who was a contact once leaves the tie as it ended', async () => {
    const ended = await tieTo('Ann');
    await log({ with: [idOf('Ann')], channel: 'MEETING' });
    expect(await tieTo('Ann')).toEqual(ended);
  });

  it('in a list with others makes one tie of the earliest, which stays while another meeting stands', async () => {
    const [later = '', earlier = ''] = await log(
      { with: [idOf('Cem'), idOf('Dia')], channel: 'MEETING', at: '2026-03-02T10:00:00Z' },
      { with: [idOf('Cem')], channel: 'MEETING', at: '2026-03-01T10:00:00Z' },
    );
    expect(await tieTo('Cem')).toMatchObject({ since: '2026-03-01', strength: 0.25 });
    expect(await tieTo('Dia')).toMatchObject({ since: '2026-03-02' });
    await takeBack(earlier);
    expect(await tieTo('Cem')).toMatchObject({ since: '2026-03-02', strength: 0.25 });
    await takeBack(later);
    expect([await tieTo('Cem'), await tieTo('Dia')]).toEqual([null, null]);
  });

  it('leaves a tie that was said otherwise when it is taken back, and goes before nothing that is said', async () => {
    const [id = ''] = await log({ with: [idOf('Cem')], channel: 'MEETING' });
    await mutate(server, 'tieSet', { network, ties: [{ person: idOf('Cem'), strength: 0.64, since: '2020-01-01' }] });
    expect(await tieTo('Cem')).toMatchObject({ strength: 0.64, since: '2020-01-01' });
    await takeBack(id);
    expect(await tieTo('Cem')).toMatchObject({ strength: 0.64, since: '2020-01-01' });
  });

  it('stays what makes the tie strong when a message of the same day is taken back', async () => {
    await log({ with: [idOf('Cem')], channel: 'MEETING', at: '2026-03-02T10:00:00Z' });
    const [message = ''] = await log({ with: [idOf('Cem')], channel: 'MESSAGE', at: '2026-03-02T18:00:00Z' });
    // Something else says that they know each other, so that nothing would make the tie anew.
    await mutate(server, 'tieSet', { network, ties: [{ person: idOf('Cem'), kinds: ['FRIEND'] }] });
    const before = await tieTo('Cem');
    expect(before).toMatchObject({ strength: 0.25 });
    await takeBack(message);
    expect(await tieTo('Cem')).toEqual(before);
  });

  it('on the telephone makes a contact where both talked, and nobody where a call or a message went one way', async () => {
    await log(
      { with: [idOf('Dia')], channel: 'CALL', direction: 'OUT' },
      { with: [idOf('Dia')], channel: 'CALL' },
      { with: [idOf('Dia')], channel: 'EMAIL', direction: 'BOTH' },
    );
    expect(await tieTo('Dia')).toBeNull();
    await log({ with: [idOf('Cem')], channel: 'CALL', direction: 'BOTH' });
    expect(await tieTo('Cem')).toMatchObject({ since: TODAY, until: null, strength: null });
    expect((await standing()).meet.has('Cem')).toBe(false);
  });

  it('with a contact says nothing new of the tie', async () => {
    const before = await tieTo('Bea');
    await log({ with: [idOf('Bea')], channel: 'MEETING' });
    expect(await tieTo('Bea')).toEqual(before);
  });
});
