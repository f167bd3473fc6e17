import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startTestServer, type TestServer } from '../../support/test-server.ts';
import { linkedIn, mutate, networkWith, read, vcards } from '../api-surface/support.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => {
  await server.close();
});

const CONNECTIONS = linkedIn([
  ['Zoe', 'Quillfeather', 'zoe-quill', 'zoe@quill.example', 'Brambleworks', 'Chief Financial Officer', '08 Feb 2020'],
  ['Robert', 'Ashgrove', 'rob-a', '', 'Tidewater Bank', 'Clerk', '09 Feb 2020'],
]);
const CARDS = vcards([
  ['UID:zq', 'N:Quillfeather;Zoe;;;', 'FN:Zoe Quillfeather', 'EMAIL:zoe@quill.example', 'TEL:+33611223344'],
]);

interface Answer {
  readonly person: {
    readonly dossier: {
      readonly records: number;
      readonly interactions: number;
      readonly text: string;
      readonly json: string;
    };
  };
}

it('says of a person all that is known, where from and what for, and nothing of others', async () => {
  const network = await networkWith(server, CONNECTIONS, CARDS);
  const { persons } = await read<{ persons: { nodes: { id: string; name: string }[] } }>(
    server,
    network,
    'persons { nodes { id name } }',
  );
  const id = (name: string): string => persons.nodes.find((each) => each.name === name)?.id ?? '';
  const [zoe, robert] = [id('Zoe Quillfeather'), id('Robert Ashgrove')];
  await mutate(server, 'personUpdate', { network, id: zoe, tags: ['Angels'] });
  await mutate(server, 'personMark', { network, persons: [zoe], guarded: true });
  await mutate(server, 'interactionLog', {
    network,
    interactions: [{ with: [zoe, robert], minutes: 60, channel: 'MEETING', at: '2026-03-02T10:00:00Z', note: 'lunch' }],
  });
  const { person } = await read<Answer>(
    server,
    network,
    'person(id: $id) { dossier { records interactions text json } }',
    { id: zoe },
    ', $id: ID!',
  );
  const { dossier } = person;
  expect(dossier).toMatchObject({ records: 3, interactions: 1 });
  const json = JSON.parse(dossier.json) as {
    readonly records: readonly { readonly origin: string; readonly files: readonly string[]; readonly row: number }[];
    readonly uses: { readonly guarded: boolean };
    readonly interactions: readonly { readonly others: number }[];
  };
  expect(json.records.map(({ origin }) => origin)).toEqual(['FILE', 'FILE', 'EDIT']);
  expect(json.records[0]?.files).toHaveLength(1);
  expect(json).toMatchObject({ uses: { guarded: true }, interactions: [{ others: 1 }] });
  for (const said of ['zoe@quill.example', '+33611223344', 'Brambleworks', '2020-02-08', 'Angels', 'by hand', 'lunch'])
    expect(dossier.text).toContain(said);
  expect(dossier.text).not.toContain('Ashgrove');
  const { data } = await server.ask<{ network: Answer }>(
    'query ($network: ID!, $id: ID!) { network(id: $network) { person(id: $id) { dossier { text } } } }',
    { network, id: zoe },
    { 'accept-language': 'fr' },
  );
  expect(data.network.person.dossier.text).toContain('Ce qui est su de Zoe Quillfeather');
});
