import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createNetwork, exportNetwork } from '../../support/create-network.ts';
import type { AmbitFile } from '../../support/reference/ambit-file.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';
import { zipOf } from '../../support/zip.ts';
import { read } from '../api-surface/support.ts';

const IN = 'https://www.linkedin.com/in/';
const CANARY = 'Zwitscherkanarie';

/** Made-up people; what must not be stored is the canary. */
const EXPORT: Readonly<Record<string, string>> = {
  'Connections.csv': `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ann,Poe,${IN}ann-poe,,Acme Bank,Chief Financial Officer,08 Feb 2024
Bob,"Ray, PhD",${IN}bob-ray,bob@example.org,Northwind,Data Scientist,05 Mar 2023
`,
  'Profile.csv': `First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers
Mia,Ego,Born,${CANARY} street,,Founder,${CANARY},Software,35000,"Rennes, Brittany, France",[miaego],,
`,
  'Positions.csv': `Company Name,Title,Description,Location,Started On,Finished On
Ambit Works,Chief Executive Officer,${CANARY},Rennes,Mar 2021,
Northwind,Software Engineer,${CANARY},,Sep 2015,Feb 2021
`,
  'ImportedContacts.csv': `Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,Addresses,Sites,InstantMessageHandles,FullName,Birthday,Location,BookmarkedAt,Profiles
GMAIL,Bob,Ray,Northwind,,bob@example.org,+33 1 23 45 67 89,,${CANARY},,,Bob Ray,${CANARY},,,
GMAIL,Eve,Low,,,eve@example.org,,,,,,Eve Low,,,,
`,
  'Endorsement_Received_Info.csv': `Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status
2024/05/14 12:34:56 UTC,Venture finance,Ann,Poe,www.linkedin.com/in/ann-poe,ACCEPTED
`,
  'Endorsement_Given_Info.csv': `Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsee Public Url,Endorsement Status
2024/05/15 12:34:56 UTC,Beekeeping,Bob,Ray,www.linkedin.com/in/bob-ray,ACCEPTED
`,
  'Invitations.csv': `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
Mia Ego,Dee Foe,"1/29/26, 2:37 PM",${CANARY},OUTGOING,${IN}mia-ego,${IN}dee-foe
`,
  'messages.csv': `CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT
c1,${CANARY},Ann Poe,${IN}ann-poe,Mia Ego,${IN}mia-ego,2026-06-02 08:00:00 UTC,${CANARY},"${CANARY}, said ""she""
twice",INBOX,,No,No
c1,,Mia Ego,${IN}mia-ego,Ann Poe,${IN}ann-poe,2026-06-01 14:03:22 UTC,,${CANARY},INBOX,,No,No
c2,,Mia Ego,${IN}mia-ego,"Ann Poe, Bob Ray, PhD","${IN}ann-poe,${IN}bob-ray",2026-05-01 10:00:00 UTC,,${CANARY},INBOX,,No,No
c3,,Cid Fox,${IN}cid-fox,Mia Ego,${IN}mia-ego,2026-04-01 10:00:00 UTC,,${CANARY},INBOX,,No,No
c3,,Mia Ego,${IN}mia-ego,Cid Fox,${IN}cid-fox,2026-04-02 10:00:00 UTC,,${CANARY},INBOX,,Yes,No
`,
  'Company Follows.csv': `Organization,Followed On\n${CANARY},x\n`,
};

const zip = zipOf(Object.entries(EXPORT).map(([name, content]) => ({ name, content })));

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => {
  await server.close();
});

type Lists = Required<{ [K in 'persons' | 'ties' | 'interactions']: NonNullable<AmbitFile[K]> }>;

async function exported(network: string): Promise<Lists> {
  return JSON.parse(await exportNetwork(server, network)) as Lists;
}

describe('a whole export of LinkedIn', () => {
  it('gives the same network as its files one by one, in whatever order the archive has them', async () => {
    const [together, reversed, apart] = await Promise.all([
      createNetwork(server),
      createNetwork(server),
      createNetwork(server),
    ]);
    expect(await server.upload(zip, { network: together })).toMatchObject({
      status: 'DONE',
      counts: { rejected: 0 },
      problems: { nodes: [{ code: 'DRAFT', row: 7 }] },
    });
    const entries = Object.entries(EXPORT).map(([name, content]) => ({ name: `x/${name}`, content }));
    await server.upload(zipOf(entries.reverse()), { network: reversed });
    for (const [name, text] of Object.entries(EXPORT)) {
      if (name !== 'Company Follows.csv')
        expect(await server.upload(text, { network: apart })).toMatchObject({ status: 'DONE' });
    }
    const file = await exportNetwork(server, together);
    expect(await exportNetwork(server, reversed)).toBe(file);
    expect(await exportNetwork(server, apart)).toBe(file);
  });

  it('says who the owner is, who the contacts are, and who is only known of', async () => {
    const network = await createNetwork(server);
    await server.upload(zip, { network });
    const { ego, persons } = await read<{
      ego: unknown;
      persons: { nodes: readonly { name: string; degree: number | null }[] };
    }>(
      server,
      network,
      `ego { name place { country region locality } profiles { platform handle } expertise { name } positions { title organization { name } from to } }
       persons { nodes { name degree } }`,
    );
    expect(ego).toMatchObject({
      name: 'Mia Ego',
      place: { country: 'FR', region: 'Brittany', locality: 'Rennes' },
      profiles: expect.arrayContaining([
        { platform: 'LINKEDIN', handle: 'mia-ego' },
        { platform: 'TWITTER', handle: 'miaego' },
      ]),
      expertise: expect.arrayContaining([{ name: 'venture finance' }]),
      positions: expect.arrayContaining([
        { title: 'Chief Executive Officer', organization: { name: 'Ambit Works' }, from: '2021-03-01', to: null },
        { title: 'Software Engineer', organization: { name: 'Northwind' }, from: '2015-09-01', to: '2021-02-28' },
      ]),
    });
    expect(persons.nodes.map(({ name, degree }) => [name, degree]).sort()).toEqual([
      ['Ann Poe', 1],
      ['Bob Ray, PhD', 1],
      ['Cid Fox', null],
      ['Dee Foe', null],
      ['Eve Low', null],
    ]);
  });

  it('has each message, invitation and endorsement as an interaction, and no ties but inferred ones between others', async () => {
    const network = await createNetwork(server);
    await server.upload(zip, { network });
    const { persons, interactions, ties } = await exported(network);
    const names = new Map(persons.map(({ id, name }) => [id, name]));
    const seen = interactions.map(({ with: others, at, channel, direction }) =>
      [at.slice(0, 10), channel, direction, ...others.map((id) => names.get(id)).sort()].join(' '),
    );
    expect(seen.sort()).toEqual([
      '2024-05-14 REACTION IN Ann Poe',
      '2024-05-15 REACTION OUT Bob Ray, PhD',
      '2026-01-29 MESSAGE OUT Dee Foe',
      '2026-04-01 MESSAGE IN Cid Fox',
      '2026-05-01 MESSAGE OUT Ann Poe Bob Ray, PhD',
      '2026-06-01 MESSAGE OUT Ann Poe',
      '2026-06-02 MESSAGE IN Ann Poe',
    ]);
    const bob = persons.find(({ name }) => name.startsWith('Bob'));
    expect(bob).toMatchObject({ emails: ['bob@example.org'], phones: ['+33 1 23 45 67 89'] });
    expect(bob?.expertise?.map(({ name }) => name)).toContain('Beekeeping');
    expect(ties.map(({ a, b }) => [a, b].includes('ego'))).toEqual([true, true]);
    const others = await server.graph.administer(
      `MATCH (a:Person {networkId: $network})-[tie:KNOWS]->(b:Person) WHERE NOT a:Ego AND NOT b:Ego
       RETURN tie.inferred AS inferred, toString(tie.since) AS since`,
      { network },
    );
    expect(others).toEqual([{ inferred: true, since: '2026-05-01' }]);
  });

  it('changes nothing a second time', async () => {
    const network = await createNetwork(server);
    await server.upload(zip, { network });
    const before = await exportNetwork(server, network);
    expect(await server.upload(zip, { network })).toMatchObject({
      status: 'DONE',
      counts: { created: 0, updated: 0, rejected: 0 },
    });
    expect(await exportNetwork(server, network)).toBe(before);
  });

  it('leaves no word of a message anywhere: not in the graph, the log or the report', async () => {
    const network = await createNetwork(server);
    const report = await server.upload(zip, { network });
    const found = await server.graph.administer(
      `MATCH (n) WHERE n.networkId = $network
       OPTIONAL MATCH (n)-[r]->()
       WITH n, collect(properties(r)) AS relations
       WHERE apoc.convert.toJson([properties(n), relations]) CONTAINS $canary
       RETURN labels(n) AS labels`,
      { network, canary: CANARY },
    );
    expect(found).toEqual([]);
    const kept = await server.graph.administer(
      `MATCH (n) WHERE n.networkId = $network AND apoc.convert.toJson(properties(n)) CONTAINS 'Ambit Works' RETURN count(n) > 1 AS kept`,
      { network },
    );
    expect(kept).toEqual([{ kept: true }]);
    expect(JSON.stringify([report, server.logLines])).not.toContain(CANARY);
    expect(await exportNetwork(server, network)).not.toContain(CANARY);
  });
});

describe('a Takeout of Google', () => {
  const card = (name: string, email: string): string =>
    `BEGIN:VCARD\nVERSION:3.0\nFN:${name}\nEMAIL:${email}\nEND:VCARD\n`;
  const ann = card('Ann Poe', 'ann@example.org');
  const bob = card('Bob Ray', 'bob@example.org');
  const eve = card('Eve Low', 'eve@example.org');
  const takeout = zipOf([
    { name: 'Takeout/Contacts/Sailing/Sailing.vcf', content: ann + bob },
    { name: 'Takeout/Contacts/Work/Work.vcf', content: ann },
    { name: 'Takeout/Contacts/All Contacts/All Contacts.vcf', content: bob + ann },
    { name: 'Takeout/Contacts/Other Contacts/Other Contacts.vcf', content: eve },
  ]);

  it('gives each card once with its labels as tags, and changes nothing a second time', async () => {
    const network = await createNetwork(server);
    expect(await server.upload(takeout, { network })).toMatchObject({
      status: 'DONE',
      counts: { created: 3, rejected: 0 },
    });
    const { persons } = await read<{
      persons: { nodes: readonly { name: string; tags: readonly string[]; degree: number | null }[] };
    }>(server, network, 'persons { nodes { name tags degree } }');
    expect(persons.nodes.map(({ name, tags, degree }) => [name, [...tags].sort(), degree]).sort()).toEqual([
      ['Ann Poe', ['Sailing', 'Work'], 1],
      ['Bob Ray', ['Sailing'], 1],
      ['Eve Low', [], null],
    ]);
    const before = await exportNetwork(server, network);
    expect(await server.upload(takeout, { network })).toMatchObject({ counts: { created: 0, updated: 0 } });
    expect(await exportNetwork(server, network)).toBe(before);
  });
});
