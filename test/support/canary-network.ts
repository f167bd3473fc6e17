import type { AccountServer, Someone } from './account-server.ts';

/** A network in which everything that can be named has the same mark, and the ids of what is in it. */
export interface CanaryNetwork {
  readonly mark: string;
  readonly network: string;
  /** Of persons, goals, imports and so on, by what they are of. */
  readonly ids: Readonly<Record<string, string>>;
}

/** @param mark letters that stand in no other text */
export async function makeCanaryNetwork(server: AccountServer, owner: Someone, mark: string): Promise<CanaryNetwork> {
  const file = JSON.stringify({
    ambit: 1,
    source: `${mark} source`,
    ego: { name: `Ego ${mark}` },
    // Nobody looks like another of them: who is alike becomes one person.
    persons: ['Alba', 'Boris', 'Chiara'].map((given, at) => ({
      id: `p${at + 1}`,
      name: `${given} ${mark}`,
      emails: [`${given.toLowerCase()}@${mark.toLowerCase()}.example`],
      phones: [`+33 1 99 00 00 0${at}`],
      profiles: [{ platform: 'LINKEDIN', url: `https://www.linkedin.com/in/${given}-${mark}`.toLowerCase() }],
      positions: [{ organization: `${mark} SA`, title: `${mark} officer ${at}`, primary: true }],
      expertise: [{ name: `${mark} studies` }],
      tags: [`${mark} tag`],
    })),
    ties: [
      { a: 'ego', b: 'p1', strength: 0.5 },
      { a: 'ego', b: 'p2', strength: 0.5 },
      { a: 'p1', b: 'p3', strength: 0.5 },
    ],
    interactions: [{ with: ['p1'], at: '2026-05-01T10:00:00Z', minutes: 30, channel: 'MEETING', goal: 'g' }],
    goals: [
      {
        id: 'g',
        title: `Goal ${mark}`,
        requirements: [
          { id: 'r', label: `Knows ${mark}`, criteria: [{ dimension: 'EXPERTISE', value: `${mark} studies` }] },
        ],
      },
    ],
  });
  const created = await server.ask<{ networkCreate: { network: { id: string } } }>(
    owner,
    'mutation ($name: String!) { networkCreate(input: { name: $name }) { network { id } } }',
    { name: `Network ${mark}` },
  );
  const network = created.data.networkCreate.network.id;
  const headers = { 'content-disposition': `attachment; filename="${mark}.ambit.json"` };
  const path = `/imports?network=${network}&wait=true`;
  const imported = await server.fetch(owner, path, { method: 'POST', body: file, headers });
  const importId = ((await imported.json()) as { id: string }).id;
  const shown = await server.ask<{
    network: {
      ego: { id: string };
      contacts: { nodes: { id: string; tie: { id?: string } }[] };
      goals: { id: string; requirements: { id: string }[] }[];
    };
  }>(
    owner,
    'query ($id: ID!) { network(id: $id) { ego { id } contacts { nodes { id } } goals { id requirements { id } } } }',
    {
      id: network,
    },
  );
  const { ego, contacts, goals } = shown.data.network;
  const ids = {
    ego: ego.id,
    person: contacts.nodes[0]?.id ?? '',
    goal: goals[0]?.id ?? '',
    requirement: goals[0]?.requirements[0]?.id ?? '',
    import: importId,
  };
  for (const [name, id] of Object.entries(ids)) if (!id) throw new Error(`the canary network has no ${name}`);
  return { mark, network, ids };
}
