import { createNetwork } from '../../support/create-network.ts';
import type { TestServer } from '../../support/test-server.ts';
import { AT, AUDIENCE_FILE } from './audience-file.ts';

export interface Group {
  readonly count: number;
  readonly share: number;
  readonly members: readonly {
    readonly person: { readonly name: string };
    readonly risks: readonly string[];
    readonly reason: string;
  }[];
}

export interface Notice {
  readonly kind: string;
  readonly value: string | null;
  readonly reason: string;
}

export type Audience = Readonly<Record<'concerned' | 'indifferent' | 'atRisk' | 'tooOften' | 'recipients', Group>> & {
  readonly total: number;
  readonly costOfAll: number;
  readonly notices: readonly Notice[];
};

/** A network of the test's, and how to ask it for the audience of a message. */
export interface AudienceNetwork {
  readonly network: string;
  readonly goal: string;
  readonly byName: ReadonlyMap<string, string>;
  readonly audience: (message: Record<string, unknown>, language?: string) => Promise<Audience>;
}

export async function audienceNetwork(server: TestServer, file: object = AUDIENCE_FILE): Promise<AudienceNetwork> {
  const network = await createNetwork(server);
  const { status } = await server.upload(JSON.stringify(file), { network });
  if (status !== 'DONE') throw new Error(`the import is ${status}`);
  const found = await server.data<{
    network: { goals: { id: string }[]; persons: { nodes: { id: string; name: string }[] } };
  }>('query ($network: ID!) { network(id: $network) { goals { id } persons { nodes { id name } } } }', { network });
  const goal = found.network.goals[0]?.id ?? '';
  const byName = new Map(found.network.persons.nodes.map(({ id, name }) => [name, id]));
  const audience: AudienceNetwork['audience'] = async (message, language = 'en') => {
    const group = '{ count share members { person { name } risks reason } }';
    const { data } = await server.ask<{ network: { goal: { audience: Audience } } }>(
      `query ($network: ID!, $goal: ID!, $message: MessageInput!) { network(id: $network) { goal(id: $goal) {
        audience(message: $message, at: "${AT}") { total costOfAll notices { kind value reason } concerned ${group}
          indifferent ${group} atRisk ${group} tooOften ${group} recipients ${group} } } } }`,
      { network, goal, message },
      { 'accept-language': language },
    );
    return data.network.goal.audience;
  };
  return { network, goal, byName, audience };
}

/** First names, in order. */
export function firstNames({ members }: Group): readonly string[] {
  return members.map(({ person }) => person.name.split(' ')[0] ?? '').sort();
}
