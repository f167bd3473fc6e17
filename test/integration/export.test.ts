import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import type { AmbitFile, AmbitPerson, AmbitTie } from '../../src/import/ambit-json/ambit-file.type.ts';
import { createNetwork, exportNetwork } from '../support/create-network.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const DEMO = new URL('../../examples/demo/', import.meta.url);
const demo = (file: string): string => readFileSync(new URL(file, DEMO), 'utf8');
const FORMATS = ['graphml', 'gexf', 'vcf', 'csv.zip'] as const;
type Format = (typeof FORMATS)[number];

describe('a network in the formats of other programs', () => {
  let server: TestServer;
  let network: string;
  let whole: AmbitFile;
  let exported: Record<Format, Buffer>;

  beforeAll(async () => {
    server = await startTestServer();
    network = await createNetwork(server, 'Demo');
    await server.upload(demo('Connections.csv'), { network });
    await server.upload(demo('contacts.vcf'), { network, platform: 'APPLE' });
    await server.upload(demo('ties.graphml'), { network });
    whole = JSON.parse(await exportNetwork(server, network)) as AmbitFile;
    exported = Object.fromEntries(
      await Promise.all(FORMATS.map(async (format) => [format, await written(network, format)] as const)),
    ) as Record<Format, Buffer>;
  });
  afterAll(async () => {
    await server.close();
  });

  async function written(of: string, format: Format): Promise<Buffer> {
    const response = await server.fetch(`/exports/network.${format}?network=${of}`);
    if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
    return Buffer.from(await response.arrayBuffer());
  }

  async function takenIn(format: Format): Promise<AmbitFile> {
    const other = await createNetwork(server);
    expect(await server.upload(exported[format], { network: other })).toMatchObject({
      status: 'DONE',
      counts: { rejected: 0 },
    });
    return JSON.parse(await exportNetwork(server, other)) as AmbitFile;
  }

  it.each([
    ['graphml', 'application/graphml+xml', 'network.graphml'],
    ['gexf', 'application/gexf+xml', 'network.gexf'],
    ['vcf', 'text/vcard', 'contacts.vcf'],
    ['csv.zip', 'application/zip', 'network.csv.zip'],
  ])('is sent as a file to keep: %s', async (format, type, name) => {
    const response = await server.fetch(`/exports/network.${format}?network=${network}`);
    await response.arrayBuffer();
    expect(response.headers.get('content-type')).toContain(type);
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${name}"`);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it.each(['graphml', 'gexf', 'csv.zip'] as const)(
    'comes back from %s in an empty network: everybody, what is known of them, every tie',
    async (format) => {
      const back = await takenIn(format);
      expect(summary(back)).toEqual(summary(whole));
      expect(tieSummary(back)).toEqual(tieSummary(whole));
    },
  );

  it('comes back from vCard in an empty network: every contact with what a card can say', async () => {
    const back = await takenIn('vcf');
    const contacts = new Set((whole.ties ?? []).filter(({ a }) => a === 'ego').map(({ b }) => b));
    const known = { ...whole, persons: (whole.persons ?? []).filter(({ id }) => contacts.has(id)) };
    const short = (file: AmbitFile) =>
      summary(file).map(({ name, emails, phones, tags, place }) => ({ name, emails, phones, tags, place }));
    expect(short(back)).toEqual(short(known));
    expect((back.ties ?? []).filter(({ a }) => a === 'ego')).toHaveLength(contacts.size);
  });

  it.each(FORMATS)('finds its own persons again when it takes in its own %s', async (format) => {
    const answer = await server.upload(exported[format], { network });
    expect(answer).toMatchObject({ status: 'DONE', counts: { created: 0, rejected: 0 } });
    const after = JSON.parse(await exportNetwork(server, network)) as AmbitFile;
    expect(summary(after)).toEqual(summary(whole));
  });

  it('never shows the network of somebody else, nor a format that is none', async () => {
    const stranger = await startTestServer();
    try {
      for (const format of FORMATS) {
        const response = await stranger.fetch(`/exports/network.${format}?network=${network}`);
        expect([format, response.status]).toEqual([format, 404]);
        expect(await response.text()).not.toContain('Demo');
      }
    } finally {
      await stranger.close();
    }
    expect((await server.fetch(`/exports/network.csv?network=${network}`)).status).toBe(404);
  });

  it('holds nothing of somebody who was forgotten, and does not bring them back', async () => {
    const other = await createNetwork(server);
    await server.upload(exported.graphml, { network: other });
    const before = await written(other, 'graphml');
    const { id, name } = await server
      .data<{ network: { contacts: { nodes: { id: string; name: string }[] } } }>(
        'query ($id: ID) { network(id: $id) { contacts(first: 1) { nodes { id name } } } }',
        { id: other },
      )
      .then((answer) => answer.network.contacts.nodes[0] ?? { id: '', name: '' });
    await server.data(
      'mutation ($network: ID!, $id: ID!) { personForget(input: { network: $network, id: $id, reason: REQUEST }) { deletedId } }',
      { network: other, id },
    );
    await server.upload(before, { network: other });
    for (const format of FORMATS) {
      const bytes = await written(other, format);
      const text = format === 'csv.zip' ? textOfZip(bytes) : bytes.toString();
      expect([format, text.includes(name), text.includes(id)]).toEqual([format, false, false]);
    }
  });
});

function textOfZip(bytes: Buffer): string {
  return Object.values(unzipSync(bytes))
    .map((file) => Buffer.from(file).toString())
    .join('');
}

/** What every graph format carries of a person, in an order that does not depend on ids. */
function summary(file: AmbitFile) {
  return (file.persons ?? [])
    .map(({ name, emails, phones, tags, place, profiles, positions, expertise }) => ({
      name,
      emails,
      phones: phones?.map((phone) => phone.replace(/[^\d+]/g, '')),
      tags,
      place,
      accounts: (profiles ?? [])
        .filter(({ handle, accountId, url }) => handle ?? accountId ?? url)
        .map(({ platform, handle, accountId }) => [platform, handle ?? accountId])
        .sort(),
      current: (positions ?? [])
        .filter(({ primary }) => primary)
        .map(({ organization, title, sector, occupation, seniority }) => [
          organization,
          title,
          sector,
          occupation,
          seniority,
        ]),
      expertise: expertise?.map((each) => each.name),
    }))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

/** Every tie by the names of its ends. */
function tieSummary(file: AmbitFile) {
  const names = new Map<string, string>((file.persons ?? []).map(({ id, name }: AmbitPerson) => [id, name]));
  const line = ({ a, b, strength, since, until, lastContact, kinds, platforms }: AmbitTie): string =>
    JSON.stringify([
      [names.get(a) ?? a, names.get(b) ?? b].sort(),
      { strength, since, until, lastContact, kinds, platforms },
    ]);
  return (file.ties ?? []).map(line).sort();
}
