import { describe, expect, test } from '@jest/globals';
import { vcardReader } from '../../../src/import/readers/vcard/vcard.reader.ts';
import { brief, memoryFile, readAll, type ReadResult } from './support.ts';

function read(content: string | Buffer, chunkBytes?: number): Promise<ReadResult> {
  return readAll(vcardReader, memoryFile(content, chunkBytes));
}

/** A 3.0 card of these lines. */
function card(...lines: string[]): string {
  return ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n');
}

describe('vCard', () => {
  test('reads a card whole', async () => {
    const { persons, problems } = await read(
      card(
        'UID:u-1',
        'N:Poe;Ann;Maria;Dr.;PhD',
        'FN:Dr. Ann Poe\\, PhD',
        'ORG:Company, The;Dept',
        'TITLE:Chief of A\\, B',
        'item1.EMAIL;TYPE=INTERNET:ann@example.org',
        'item1.X-ABLabel:_$!<Work>!$_',
        'TEL;TYPE=CELL,VOICE:+33 6 00 00 00 00',
        'ADR;TYPE=HOME:;;1 rue X;Rennes;Bretagne;35000;France',
        'CATEGORIES:Rugby,Family\\, close',
        'BDAY:--0514',
      ),
    );
    expect(problems).toEqual([]);
    expect(persons).toEqual([
      {
        kind: 'PERSON',
        row: 1,
        externalId: 'u-1',
        uid: 'u-1',
        name: { full: 'Dr. Ann Poe, PhD', given: 'Ann', family: 'Poe' },
        emails: ['ann@example.org'],
        phones: ['+33 6 00 00 00 00'],
        positions: [{ organization: 'Company, The', title: 'Chief of A, B', primary: true }],
        place: { country: 'FR', region: 'Bretagne', locality: 'Rennes' },
        birthDate: '--05-14',
        addresses: [{ street: '1 rue X', postcode: '35000', locality: 'Rennes' }],
        tags: ['Rugby', 'Family, close'],
        tie: { withPhone: true },
      },
    ]);
  });

  test.each([
    ['LF', '\n'],
    ['CR LF', '\r\n'],
    ['CR CR LF', '\r\r\n'],
    ['CR', '\r'],
  ])('reads lines that end in %s, wherever a chunk ends, and counts them', async (_label, end) => {
    const text = [
      'begin:vcard',
      'version:3.0',
      'fn:Zoë',
      '  Öz',
      'end:vcard',
      'BEGIN:VCARD',
      'FN:Bob',
      'END:VCARD',
    ].join(end);
    for (const chunkBytes of [1, 2, 3, 5, 1000]) {
      const { persons, problems } = await read(text, chunkBytes);
      expect(problems).toEqual([]);
      expect(persons.map((person) => [person.row, person.name.full])).toEqual([
        [1, 'Zoë Öz'],
        [6, 'Bob'],
      ]);
    }
  });

  test('unfolds by blank and tab, in the middle of a letter too', async () => {
    const [head, tail] = [
      Buffer.from('FN:Zo\xc3', 'latin1'),
      Buffer.from('\r\n \xab \r\n\tÖz'.replace('Ö', 'O'), 'latin1'),
    ];
    const { persons } = await read(
      Buffer.concat([Buffer.from('BEGIN:VCARD\r\n'), head, tail, Buffer.from('\r\nEND:VCARD')]),
    );
    expect(persons[0]?.name.full).toBe('Zoë Oz');
  });

  test('decodes quoted-printable with soft breaks and charset, forgotten soft breaks, and base64', async () => {
    const { persons } = await read(
      [
        'BEGIN:VCARD',
        'VERSION:2.1',
        'N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCl=',
        'ler;Ren=E9=',
        'e;;;',
        'ORG;CHARSET=UTF-8;QUOTED-PRINTABLE:Caf=C3',
        '=A9',
        'TITLE;ENCODING=b:Q0ZP',
        'END:VCARD',
      ].join('\r\n'),
    );
    expect(persons[0]?.name).toEqual({ full: 'Renée Müller', given: 'Renée', family: 'Müller' });
    expect(persons[0]?.positions).toEqual([{ organization: 'Café', title: 'CFO', primary: true }]);
  });

  test('reads raw UTF-8 that declares quoted-printable or Latin letters, and windows-1252 without a label', async () => {
    const utf8 = await read('BEGIN:VCARD\nFN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Zoë\nEND:VCARD\n');
    const cp1252 = await read(Buffer.from('BEGIN:VCARD\nFN:Zoë\nEND:VCARD\n', 'latin1'));
    const wide = await read(Buffer.from('\uFEFFBEGIN:VCARD\nFN:Zoë\nEND:VCARD\n', 'utf16le'), 3);
    expect([utf8, cp1252, wide].map((result) => result.persons[0]?.name.full)).toEqual(['Zoë', 'Zoë', 'Zoë']);
  });

  test('says which value was cut inside a letter', async () => {
    const bytes = Buffer.from(`${card('FN:Zoë ëëëëëëëëëëëë')}${card('FN:Bob', 'ORG:Caf\xc3')}`, 'utf8');
    const cut = Buffer.from(bytes.toString('latin1').replace('Caf\xc3\x83', 'Caf\xc3'), 'latin1');
    const { persons, problems } = await read(cut);
    expect(brief(problems)).toEqual(['WARNING UNREADABLE_BYTES 8 ORG']);
    expect(persons[1]?.positions?.[0]?.organization).toBe('Caf\uFFFD');
  });

  test('shows no byte as something else without a word', async () => {
    const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');
    const shiftJis = await read(bytes('BEGIN:VCARD\nFN;CHARSET=SHIFT_JIS:\x90\xce\x90\nTITLE:CEO\nEND:VCARD\n'));
    expect(brief(shiftJis.problems)).toEqual(['WARNING UNREADABLE_BYTES 2 FN']);
    expect(shiftJis.persons[0]?.name.full).toBe('石\uFFFD');
    const windows = await read(bytes('BEGIN:VCARD\nFN:Zo\xeb\nORG:Caf\xe9 \x81\nEND:VCARD\n'));
    expect(brief(windows.problems)).toEqual(['WARNING UNREADABLE_BYTES 3 ORG']);
    const unknown = await read(bytes('BEGIN:VCARD\nFN;CHARSET=X-MADE-UP:Zo\xeb\nEND:VCARD\n'));
    expect(unknown).toMatchObject({ persons: [{ name: { full: 'Zoë' } }], problems: [] });
    const wide = Buffer.from('\uFEFFBEGIN:VCARD\nFN:Zo\ud800\nEND:VCARD\n', 'utf16le');
    await expect(read(wide, 3)).rejects.toMatchObject({ code: 'IMPORT_UNREADABLE' });
    await expect(read(wide.subarray(0, -1))).rejects.toMatchObject({ code: 'IMPORT_UNREADABLE' });
  });

  test('keeps every firm and function, the maiden name, and tags but those of the program', async () => {
    const { persons } = await read(
      card(
        'FN:Ann Poe',
        'N:Poe;Ann;;;',
        'X-MAIDENNAME:Ray',
        'ORG:Acme;Sales',
        'TITLE:CFO',
        'ORG:Chess Club',
        'ORG:Acme',
        'CATEGORIES:myContacts,Rugby',
        'CATEGORIES:My Contacts,starred',
      ),
    );
    expect(persons[0]).toMatchObject({
      name: { full: 'Ann Poe', given: 'Ann', family: 'Poe', maiden: 'Ray' },
      positions: [
        { organization: 'Acme', title: 'CFO', primary: true },
        { organization: 'Chess Club' },
        { organization: 'Acme' },
      ],
      tags: ['Rugby'],
    });
  });

  test('composes a name from N, takes FN alone, a nickname, or the e-mail address', async () => {
    const { persons } = await read(
      card('N:Poe;Ann;;;') + card('FN:Bob Ray') + card('NICKNAME:Cid') + card('EMAIL:dee@example.org'),
    );
    expect(persons.map((person) => person.name)).toEqual([
      { full: 'Ann Poe', given: 'Ann', family: 'Poe' },
      { full: 'Bob Ray' },
      { full: 'Cid' },
      { full: 'dee@example.org' },
    ]);
    expect(persons.map((person) => person.externalId)).toEqual(['Ann Poe|1', 'Bob Ray|1', 'Cid|1', 'dee@example.org']);
  });

  test('rejects a card of which nothing names anybody', async () => {
    const { persons, problems } = await read(card('TEL:123') + card('FN:', 'N:;;;;'));
    expect(persons).toEqual([]);
    expect(brief(problems)).toEqual(['REJECTED NO_NAME 1 FN', 'REJECTED NO_NAME 5 FN']);
  });

  test('skips the cards of organizations and groups, not that of a person whom Apple shows as a company', async () => {
    const { persons, problems } = await read(
      card('N:;;;;', 'FN:Acme', 'ORG:Acme;', 'X-ABShowAs:COMPANY') +
        card('KIND:org', 'FN:Acme') +
        card('KIND:GROUP', 'FN:Friends') +
        card('X-ADDRESSBOOKSERVER-KIND:group', 'N:Friends') +
        card('ORG:Acme') +
        card('N:;;;;', 'FN:Acme', 'ORG:Acme;Sales', 'EMAIL:info@acme.example') +
        card('FN:Ann Solo', 'ORG:Ann Solo', 'TITLE:Consultant') +
        card('N:Poe;Ann;;;', 'FN:Ann Poe', 'ORG:Acme', 'X-ABShowAs:COMPANY') +
        card('KIND:individual', 'FN:Bob'),
    );
    expect(persons.map((person) => person.name.full)).toEqual(['Ann Solo', 'Ann Poe', 'Bob']);
    expect(problems.map((entry) => [entry.severity, entry.code])).toEqual(
      Array.from({ length: 6 }, () => ['SKIPPED', 'COMPANY_CARD']),
    );
  });

  test('rejects what the end of the file or the next card cuts off', async () => {
    const { persons, problems } = await read(`BEGIN:VCARD\nFN:Lost\n${card('FN:Ann')}BEGIN:VCARD\nFN:Bo`);
    expect(persons.map((person) => person.name.full)).toEqual(['Ann']);
    expect(brief(problems)).toEqual(['REJECTED TRUNCATED_CARD 1', 'REJECTED TRUNCATED_CARD 7']);
  });

  test('passes over the card of an agent inside a card', async () => {
    const { persons, problems } = await read(
      card('FN:Ann', 'AGENT:', 'BEGIN:VCARD', 'FN:Sec', 'END:VCARD', 'TITLE:CEO'),
    );
    expect(problems).toEqual([]);
    expect(persons).toMatchObject([{ name: { full: 'Ann' }, positions: [{ title: 'CEO' }] }]);
  });

  test.each([
    ['X-SOCIALPROFILE;type=linkedin:http://www.linkedin.com/in/Ann-Poe', 'LINKEDIN', 'ann-poe', undefined],
    ['X-SOCIALPROFILE;type=twitter;x-user=annp;x-userid=42:https://twitter.com/annp', 'TWITTER', 'annp', '42'],
    ['X-SOCIALPROFILE;type=twitter:x-apple:annp', 'TWITTER', 'annp', undefined],
    ['SOCIALPROFILE;SERVICE-TYPE=Mastodon:https://piaille.fr/@ann', 'MASTODON', 'ann@piaille.fr', undefined],
    ['URL:https\\://x.com/annp', 'TWITTER', 'annp', undefined],
    ['URL:https://www.facebook.com/profile.php?id=100001', 'FACEBOOK', undefined, '100001'],
    ['URL:http://fr.viadeo.com/fr/profile/ann.poe', 'VIADEO', 'ann.poe', undefined],
    ['URL:https://www.xing.com/profile/Ann_Poe', 'XING', 'Ann_Poe', undefined],
    ['URL:https://plus.google.com/104233435224873922474', 'GOOGLE_PLUS', undefined, '104233435224873922474'],
    ['URL:https://bsky.app/profile/ann.example', 'BLUESKY', 'ann.example', undefined],
  ])('finds the account in %s', async (line, platform, handle, accountId) => {
    const { persons, problems } = await read(card('FN:Ann', line));
    expect(problems).toEqual([]);
    expect(persons[0]?.profiles).toHaveLength(1);
    expect(persons[0]?.profiles?.[0]).toMatchObject({ platform });
    expect(persons[0]?.profiles?.[0]?.handle).toBe(handle);
    expect(persons[0]?.profiles?.[0]?.accountId).toBe(accountId);
  });

  test.each(['URL:http\\://www.ibm.com', 'URL:https://www.linkedin.com/company/acme', 'URL:mailto:a@b.c', 'URL:%%'])(
    'finds no account in %s',
    async (line) => {
      expect((await read(card('FN:Ann', line))).persons[0]).not.toHaveProperty('profiles');
    },
  );

  test.each([
    ['USA', 'US'],
    ['United States of America', 'US'],
    ['États-Unis', 'US'],
    ['the Netherlands', 'NL'],
    ['Deutschland', 'DE'],
    ['FRA', 'FR'],
    ['fr', 'FR'],
    ['UK', 'GB'],
    ['Côte d’Ivoire', 'CI'],
    ['Espagne', 'ES'],
  ])('knows the country %s', async (name, country) => {
    expect((await read(card('FN:Ann', `ADR:;;;;;;${name}`))).persons[0]?.place).toEqual({ country });
  });

  test('leaves the place out where the country is unknown, and says nothing', async () => {
    const { persons, problems } = await read(card('FN:Ann', 'ADR:;;1 St;Town;MA;123;Nowhereland', 'ADR:;;x;;;;'));
    expect(problems).toEqual([]);
    expect(persons[0]).not.toHaveProperty('place');
  });

  test('keeps two people who share an address apart, one card twice together', async () => {
    const ann = card('FN:Ann', 'EMAIL:home@example.org');
    const { persons, problems } = await read(
      ann + card('FN:Bob', 'EMAIL:Home@example.org') + ann + card('FN:Bob', 'TEL:1'),
    );
    expect(persons.map((person) => person.externalId)).toEqual(['home@example.org', 'home@example.org|Bob', 'Bob|1']);
    expect(brief(problems)).toEqual(['SKIPPED DUPLICATE_CARD 11']);
  });

  test('passes over a photo of any size in bounded memory, folded or not, and cuts no later property', async () => {
    const photo = `PHOTO;ENCODING=b;TYPE=JPEG:${'A'.repeat(8_000_000)}`;
    const bare = `PHOTO;BASE64:\r\n${'QUJD\r\n'.repeat(50_000)}`;
    const folded = `PHOTO;ENCODING=b:\r\n${' QUJD\r\n'.repeat(50_000)}`.trimEnd();
    const { persons, problems } = await read(card('FN:Ann', photo, bare, folded, 'TITLE:CEO'));
    expect(problems).toEqual([]);
    expect(persons[0]?.positions).toEqual([{ title: 'CEO', primary: true }]);
  });

  test('leaves out a name of a megabyte, warns of a line that is no property, bounds a card', async () => {
    const { persons, problems } = await read(
      card(`FN:${'x'.repeat(1_000_000)}`, 'N:Poe;Ann', 'ORG:Acme', 'no colon here') +
        card('FN:Bob', ...Array.from({ length: 3_000 }, (_, i) => `EMAIL:b${i}@example.org`)),
    );
    expect(brief(problems)).toEqual([
      'WARNING FIELD_TOO_LONG 3 FN',
      'WARNING BAD_LINE 6',
      'WARNING TOO_MANY_PROPERTIES 2009',
    ]);
    expect(persons.map((person) => person.name.full)).toEqual(['Ann Poe', 'Bob']);
  });
});
