import { createServer, type Server } from 'node:http';
import { readdir } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { createSchema } from '../../../src/api/schema.ts';
import { exportNetwork } from '../../support/create-network.ts';
import { textOperations } from '../../support/text-operations.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';
import { usedHeap } from '../../support/used-heap.ts';
import { zipOf } from '../../support/zip.ts';
import { linkedIn, networkWith } from '../api-surface/support.ts';

let server: TestServer;
let network: string;
let elsewhere: Server;
/** Where a server that fetched what it is given would ask. */
let bait: string;
const asked: string[] = [];

beforeAll(async () => {
  server = await startTestServer();
  elsewhere = createServer((req, res) => {
    asked.push(req.url ?? '');
    res.end('caught');
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  bait = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
  network = await networkWith(
    server,
    linkedIn([['Zoé', 'Quillfeather', 'zoe-q', 'zoe@quill.example', 'Brambleworks', 'Engineer', '08 Feb 2020']]),
  );
}, 60_000);
afterAll(async () => {
  await server.close();
  await new Promise<void>((resolve) => elsewhere.close(() => resolve()));
  // Whatever was done in here.
  expect(asked).toEqual([]);
});

/** A file goes just after its import is over. */
async function uploadsLeft(): Promise<readonly string[]> {
  for (let tries = 0; tries < 200; tries += 1) {
    if ((await readdir(server.uploadDirectory)).length === 0) break;
    await wait(10);
  }
  return readdir(server.uploadDirectory);
}

describe('a text in every string that introspection finds', () => {
  it('is nothing but a text: nothing else is read, changed, fetched or broken by it', async () => {
    const schema = await createSchema();
    const bystander = await networkWith(
      server,
      linkedIn([['By', 'Stander', 'by-s', '', 'Elsewhere', 'Pilot', '08 Feb 2020']]),
    );
    const untouched = await exportNetwork(server, bystander);
    const goals = [
      {
        id: 'g',
        title: 'Find a bank',
        requirements: [{ id: 'r', label: 'Bankers', criteria: [{ dimension: 'SECTOR', value: '64' }] }],
      },
    ];
    await server.upload(JSON.stringify({ ambit: 1, ego: { name: 'Eve' }, goals }), { network });
    const [goal] = await server.services.goals.list(await server.services.networks.get(network), new Date());
    const persons = await server.services.persons.list(await server.services.networks.get(network), {
      contactsOnly: true,
      filter: {},
      order: { by: 'NAME', descending: false },
      offset: 0,
      limit: 1,
      at: new Date(),
    });
    const ids = { goal: goal?.id ?? '', person: persons.ids[0] ?? '' };
    const texts = [
      `"}) MATCH (n) DETACH DELETE n // ' OR 1=1 \`x\` $network {{x}} \${x} <script>alert(1)</script> *:* AND ( ^2 ~ [`,
      `${bait}/text`,
      '=HYPERLINK("http://example.org")',
    ];
    const failed: unknown[] = [];
    let answered = 0;
    for (const text of texts) {
      const operations = textOperations(schema, text, network, ids).filter(
        ({ name }) => !/^Subscription\.|networkDelete$/.test(name),
      );
      expect(operations.length).toBeGreaterThan(70);
      for (let n = 0; n < operations.length; n += 4)
        await Promise.all(
          operations.slice(n, n + 4).map(async ({ name, query, variables }) => {
            const answer = await server.ask(query, variables);
            const codes = (answer.errors ?? []).map(({ extensions }) => extensions.code);
            if (codes.length === 0) answered += 1;
            if (codes.includes('INTERNAL') || codes.includes('GRAPHQL_VALIDATION_FAILED'))
              failed.push([name, query, answer.errors]);
          }),
        );
    }
    expect(failed).toEqual([]);
    expect(answered).toBeGreaterThan(60);
    expect(await exportNetwork(server, bystander)).toBe(untouched);
    expect(server.logLines.filter((line) => line.includes('unexpected error'))).toEqual([]);
  }, 120_000);

  it('is no formula in any cell of a table that goes out', async () => {
    const own = await networkWith(server, linkedIn([]));
    const names = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1+1', '=cmd|x!A1', '"=1', "'=1"].map(
      (text) => `${text} Formula`,
    );
    for (const name of names) {
      const input = { network: own, name, tags: [name], positions: [{ organization: name, title: name }] };
      await server.data('mutation ($input: PersonCreateInput!) { personCreate(input: $input) { person { id } } }', {
        input,
      });
    }
    const zip = await server.fetch(`/exports/network.csv.zip?network=${own}`);
    const files = Object.values(unzipSync(new Uint8Array(await zip.arrayBuffer()))).map((file) => strFromU8(file));
    const text = files.join('\n').replaceAll('\r\n', '\n');
    expect(text).toContain('Formula');
    const cells = [...text.matchAll(/(?:^|,|\n)(?:"((?:[^"]|"")*)"|([^",\n]*))/g)].map(([, a, b]) => a ?? b ?? '');
    expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell) && !/^-?[\d.]+$/.test(cell))).toEqual([]);
  }, 60_000);
});

describe('a file that is made to harm', () => {
  const laughs = Array.from({ length: 12 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
  const graphml = (head: string, name: string) =>
    `<?xml version="1.0"?>${head}<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="n" for="node" attr.name="name" attr.type="string"/><graph edgedefault="undirected"><node id="a"><data key="n">${name}</data></node></graph></graphml>`;
  const zeros = Buffer.alloc(48 * 1024 * 1024);
  const files: readonly (readonly [string, () => string | Buffer])[] = [
    ['entities that grow', () => graphml(`<!DOCTYPE g [<!ENTITY l0 "Laugh">${laughs}]>`, '&l12;')],
    ['an entity from a file', () => graphml('<!DOCTYPE g [<!ENTITY x SYSTEM "file:///etc/passwd">]>', '&x;')],
    [
      'an entity from elsewhere',
      () =>
        graphml(
          `<!DOCTYPE g SYSTEM "${bait}/dtd" [<!ENTITY % p SYSTEM "${bait}/p"> %p; <!ENTITY x SYSTEM "${bait}/x">]>`,
          '&x;',
        ),
    ],
    ['an archive that unpacks to much more', () => zipOf([{ name: 'Connections.csv', content: zeros }])],
    [
      'an archive in an archive',
      () => zipOf([{ name: 'a.zip', content: zipOf([{ name: 'Connections.csv', content: zeros }]) }]),
    ],
    [
      'an archive whose names lead out',
      () => zipOf([{ name: '../../../tmp/ambit-probe.csv', content: 'First Name,Last Name\n' }]),
    ],
    ['JSON of very many levels', () => '['.repeat(2_000_000)],
    [
      'a line without an end',
      () => `First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"${'x'.repeat(8_000_000)}`,
    ],
  ];

  it.each(files)(
    'is refused in time, leaves nothing behind and asks nobody: %s',
    async (_what, make) => {
      const own = await networkWith(server, linkedIn([['Left', 'Alone', 'left-a', '', 'Acme', 'Cook', '08 Feb 2020']]));
      const before = await exportNetwork(server, own);
      const file = make();
      const started = performance.now();
      const { status } = await server.upload(file, { network: own });
      expect(performance.now() - started).toBeLessThan(20_000);
      const after = await exportNetwork(server, own);
      expect(after).not.toMatch(/root:|caught|LaughLaugh/);
      // An entity that is no part of XML may be left out with its row; nothing else may come in.
      if (status === 'FAILED') expect(after).toBe(before);
      expect(await uploadsLeft()).toEqual([]);
    },
    60_000,
  );

  it('asks nobody for a picture, a link or a profile that it names', async () => {
    const card = [
      'BEGIN:VCARD',
      'VERSION:3.0',
      'UID:p1',
      'FN:Bait Fisher',
      'N:Fisher;Bait;;;',
      `PHOTO;VALUE=URI:${bait}/photo.jpg`,
      `URL:${bait}/url`,
      `X-SOCIALPROFILE;TYPE=linkedin:${bait}/social`,
      'END:VCARD',
      '',
    ].join('\r\n');
    expect((await server.upload(card, { network })).status).toBe('DONE');
    const csv = linkedIn([
      ['Link', 'Holder', 'link-h', '', `${bait}/company`, `${bait}/position`, '08 Feb 2020'],
    ]).replace('https://www.linkedin.com/in/link-h', `${bait}/profile`);
    expect((await server.upload(csv, { network })).status).toBe('DONE');
    expect(asked).toEqual([]);
  });

  it('many times over leaves no memory and no file behind', async () => {
    const round = async (): Promise<number> => {
      for (let n = 0; n < 6; n += 1) {
        const body = Buffer.concat([Buffer.from('{"ambit": 1, "persons": ['), Buffer.alloc(2_000_000, 0x20)]);
        expect((await server.upload(body, { network })).status).toBe('FAILED');
      }
      return usedHeap();
    };
    await round();
    const first = await round();
    expect((await round()) - first).toBeLessThan(8 * 1024 * 1024);
    expect(await uploadsLeft()).toEqual([]);
  }, 60_000);
});
