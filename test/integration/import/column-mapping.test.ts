import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createNetwork, exportNetwork } from '../../support/create-network.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';
import { mutate, nodesOf, read } from '../api-surface/support.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => {
  await server.close();
});

interface Column {
  readonly column: number;
  readonly name: string;
  readonly field: string | null;
  readonly samples: readonly string[];
}
interface Mapping {
  readonly origin: string;
  readonly canBeRemembered: boolean;
  readonly columns: readonly Column[];
}
interface Remembered {
  readonly id: string;
  readonly columns: readonly Column[];
}

const COLUMNS = 'columns { column name field samples }';
const CLUB = 'Wer;Kontakt;Verein\nAnn Poe;ann@x.example;Segler\nBo Li;bo@x.example;Ruderer\n';

async function mappingOf(network: string, id: string): Promise<Mapping | null> {
  const fields = `import(id: "${id}") { mapping { origin canBeRemembered ${COLUMNS} } }`;
  return (await read<{ import: { mapping: Mapping | null } }>(server, network, fields)).import.mapping;
}

async function remembered(network: string): Promise<readonly Remembered[]> {
  const fields = `importMappings { totalCount nodes { id ${COLUMNS} } }`;
  const { importMappings } = await read<{ importMappings: { totalCount: number; nodes: readonly Remembered[] } }>(
    server,
    network,
    fields,
  );
  expect(importMappings.totalCount).toBe(importMappings.nodes.length);
  return importMappings.nodes;
}

const pairs = (mapping: { readonly columns: readonly Column[] } | null | undefined): readonly string[] =>
  (mapping?.columns ?? []).map(({ name, field }) => `${name}=${field ?? ''}`);

interface Shown {
  readonly name: string;
  readonly emails: readonly string[];
  readonly tags: readonly string[];
}

/** Namesakes by their tags: the server orders them by their ids, which are random. */
async function persons(network: string): Promise<readonly Shown[]> {
  const fields = 'contacts { nodes { name emails tags } }';
  const { contacts } = await read<{ contacts: { nodes: readonly Shown[] } }>(server, network, fields);
  const key = ({ name, tags }: Shown): string => [name, ...tags].join('\n');
  return [...contacts.nodes].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

describe('the columns of a table', () => {
  it('are guessed, shown by a dry run, corrected, remembered, and need no question the next time', async () => {
    const network = await createNetwork(server);
    const dry = await server.upload(CLUB, { network, dryRun: 'true' });
    expect(dry).toMatchObject({ status: 'DONE', counts: { created: 2 } });
    const shown = await mappingOf(network, dry.id);
    expect(shown).toEqual({
      origin: 'GUESSED',
      canBeRemembered: true,
      columns: [
        { column: 1, name: 'Wer', field: null, samples: ['Ann Poe', 'Bo Li'] },
        { column: 2, name: 'Kontakt', field: 'EMAIL', samples: ['ann@x.example', 'bo@x.example'] },
        { column: 3, name: 'Verein', field: null, samples: ['Segler', 'Ruderer'] },
      ],
    });
    expect(await remembered(network)).toEqual([]);

    const mapping = JSON.stringify({ Wer: 'NAME', '2': 'EMAIL', verein: 'TAG' });
    const corrected = await server.upload(CLUB, { network, mapping });
    expect(corrected).toMatchObject({ status: 'DONE', counts: { created: 2 } });
    expect(await persons(network)).toEqual([
      { name: 'Ann Poe', emails: ['ann@x.example'], tags: ['Segler'] },
      { name: 'Bo Li', emails: ['bo@x.example'], tags: ['Ruderer'] },
    ]);
    expect(await mappingOf(network, corrected.id)).toMatchObject({
      origin: 'GIVEN',
      columns: [{ samples: [] }, {}, {}],
    });
    expect((await remembered(network)).map(pairs)).toEqual([['Wer=NAME', 'Kontakt=EMAIL', 'Verein=TAG']]);

    const next = await server.upload(
      'VEREIN,Kontakt,Wer\nSegler,cid@x.example,Cid Fox\nSegler,ann@x.example,Ann Poe\n',
      {
        network,
      },
    );
    expect(next).toMatchObject({ status: 'DONE', counts: { created: 1, skipped: 1 } });
    expect((await mappingOf(network, next.id))?.origin).toBe('REMEMBERED');
    expect(await persons(network)).toHaveLength(3);
  });

  it('are remembered for one network only, and go with it', async () => {
    const [one, other] = [await createNetwork(server), await createNetwork(server)];
    await server.upload(CLUB, { network: one, mapping: '{"1":"NAME"}' });
    expect(await remembered(other)).toEqual([]);
    expect((await mappingOf(other, (await server.upload(CLUB, { network: other, dryRun: 'true' })).id))?.origin).toBe(
      'GUESSED',
    );
    await server.data('mutation ($id: ID!) { networkDelete(input: { id: $id }) { userErrors { message } } }', {
      id: one,
    });
    expect(await nodesOf(server, one)).toEqual({});
  });

  it('can be told by hand from a file that says too little, changed and forgotten', async () => {
    const network = await createNetwork(server);
    const text = 'Wer,Verein\nAnn Poe,Segler\nBo Li,Ruderer\n';
    const file = text.replace('Verein', 'Firma');
    const failed = await server.upload(file, { network, dryRun: 'true' });
    expect(failed).toMatchObject({ status: 'FAILED', counts: { created: 0 } });
    expect(failed.message).toMatch(/none of its columns.*--map/);
    expect(failed.message).not.toContain('Ann Poe');
    expect(pairs(await mappingOf(network, failed.id))).toEqual(['Wer=', 'Firma=ORGANIZATION']);

    const set = await mutate<{ mapping: Remembered | null }>(
      server,
      'importMappingSet',
      { network, importId: failed.id, columns: [{ name: 'Wer', field: 'NAME' }] },
      `mapping { id ${COLUMNS} }`,
    );
    expect(set.userErrors).toEqual([]);
    expect(pairs(set.mapping)).toEqual(['Wer=NAME', 'Firma=ORGANIZATION']);
    expect(await server.upload(file, { network })).toMatchObject({ status: 'DONE', counts: { created: 2 } });

    const id = set.mapping?.id;
    const changed = await mutate<{ mapping: Remembered | null }>(
      server,
      'importMappingSet',
      { network, id, columns: [{ column: 2, field: 'TAG' }] },
      `mapping { ${COLUMNS} }`,
    );
    expect(pairs(changed.mapping)).toEqual(['Wer=NAME', 'Firma=TAG']);
    // The same rows with the same keys, read another way.
    expect(await server.upload(file, { network })).toMatchObject({ counts: { created: 0, updated: 2 } });

    const forgotten = await mutate<{ mapping: Remembered | null }>(
      server,
      'importMappingForget',
      { network, id },
      'mapping { id }',
    );
    expect(forgotten).toEqual({ mapping: { id }, userErrors: [] });
    expect(await remembered(network)).toEqual([]);
    const again = await mutate(server, 'importMappingForget', { network, id });
    expect(again.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: 'id' }]);
  });

  it('are refused where they are none of the file, no table, or no answer', async () => {
    const network = await createNetwork(server);
    const unknown = await server.upload(CLUB, { network, mapping: '{"Name":"NAME"}' });
    expect(unknown.status).toBe('FAILED');
    expect(unknown.message).toContain('1 Wer, 2 Kontakt, 3 Verein');
    const card = await server.upload('BEGIN:VCARD\nFN:Ann\nEND:VCARD\n', { network, mapping: '{"1":"NAME"}' });
    expect(card).toMatchObject({ status: 'FAILED', message: expect.stringContaining('no table') });
    const response = await server.fetch(`/imports?network=${network}&mapping=nonsense`, { method: 'POST', body: CLUB });
    expect(response.status).toBe(400);
    const unnamed = await mutate(server, 'importMappingSet', { network, columns: [{ column: 1, field: 'NAME' }] });
    expect(unnamed.userErrors).toMatchObject([{ code: 'BAD_INPUT', field: 'importId' }]);
    const headless = await server.upload('Ann,ann@x.example\nBo,bo@x.example\n', { network });
    expect(await mappingOf(network, headless.id)).toMatchObject({ canBeRemembered: false });
    const set = await mutate(server, 'importMappingSet', {
      network,
      importId: headless.id,
      columns: [{ column: 1, field: 'NAME' }],
    });
    expect(set.userErrors).toMatchObject([{ code: 'BAD_INPUT', field: 'importId' }]);
    expect(await remembered(network)).toEqual([]);
  });

  it('are no question for the formats that are known', async () => {
    const network = await createNetwork(server);
    const google = await server.upload('First Name,E-mail 1 - Value,Labels\nAnn,ann@x.example,Voile\n', { network });
    expect(google.status).toBe('DONE');
    expect(await mappingOf(network, google.id)).toBeNull();
  });
});

describe('two lists of other columns', () => {
  it('join persons by e-mail address and a similar name, and leave namesakes apart', async () => {
    const network = await createNetwork(server);
    await server.upload('Name,Mail,Firma\nAnn Poe,ann@x.example,Acme\nBo Li,,Acme\n', { network });
    const second = await server.upload('Name,Courriel,Étiquettes\nAnn Poe,ann@x.example,voile\nBo Li,,voile\n', {
      network,
    });
    expect(second.counts).toMatchObject({ created: 1, updated: 1 });
    expect(await persons(network)).toEqual([
      { name: 'Ann Poe', emails: ['ann@x.example'], tags: ['voile'] },
      { name: 'Bo Li', emails: [], tags: [] },
      { name: 'Bo Li', emails: [], tags: ['voile'] },
    ]);
    const before = await exportNetwork(server, network);
    const again = await server.upload('Name,Courriel,Étiquettes\nAnn Poe,ann@x.example,voile\nBo Li,,voile\n', {
      network,
    });
    expect(again.counts).toMatchObject({ created: 0, updated: 0, skipped: 2 });
    expect(await exportNetwork(server, network)).toBe(before);
  });
});

describe('Google+ circles', () => {
  it('bring somebody of two circles in once, with both tags', async () => {
    const network = await createNetwork(server);
    const text =
      'First Name,Last Name,Nickname,Display Name,Profile URL\nAnn,Poe,,Ann Poe,https://plus.google.com/102938475610293847561\n';
    for (const circle of ['Friends', 'Work']) {
      const response = await server.fetch(`/imports?network=${network}&wait=true`, {
        method: 'POST',
        headers: { 'content-disposition': `attachment; filename="${circle}.csv"` },
        body: text,
      });
      expect(response.status).toBe(202);
    }
    expect(await persons(network)).toEqual([{ name: 'Ann Poe', emails: [], tags: ['Friends', 'Work'] }]);
  });
});
