import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { writeVcards } from '../../../src/export/vcard/write-vcard.ts';
import type { ExportedNetwork } from '../../../src/export/exported-network.type.ts';
import { vcardReader } from '../../../src/import/readers/vcard/vcard.reader.ts';
import { memoryFile, readAll } from '../import/support.ts';
import { MADE_UP, madeUpPerson } from './made-up-network.ts';

const written = (network: ExportedNetwork): string => [...writeVcards(network)].join('');

describe('the contacts of a network as vCard 4.0', () => {
  test('are those who are tied to the ego now, each with all that a card can say', async () => {
    const { persons, problems } = await readAll(vcardReader, memoryFile(written(MADE_UP), 13));
    expect(problems).toEqual([]);
    expect(persons.map(({ name }) => name.full)).toEqual(['Zoë <Quill> & Søn', "=cmd|'/c calc'!A1"]);
    expect(persons[0]).toMatchObject({
      uid: MADE_UP.persons[0]?.uid,
      name: { given: 'Zoë', family: 'Quill & Søn' },
      emails: ['zoe@quill.example', 'z.q@work.example'],
      phones: ['+33612345678', '01 99 00 11 22'],
      positions: [{ organization: 'Quill; Pens, Inc.', title: 'CFO', primary: true }],
      place: { country: 'FR', region: 'Bretagne', locality: 'Rennes' },
      tags: ['=HYPERLINK("http://evil.example")', 'school, Rennes', '+1'],
    });
    expect(persons[0]?.profiles).toEqual([
      { platform: 'LINKEDIN', handle: 'zoe-quill', url: 'https://www.linkedin.com/in/zoe-quill' },
      expect.objectContaining({ platform: 'TWITTER', accountId: '824308056351735809' }),
      expect.objectContaining({ platform: 'MASTODON', handle: 'zoe@made.example' }),
    ]);
  });

  test('are read by another program: ical.js', () => {
    const cards = ICAL.parse(written(MADE_UP)) as unknown as [string, [string, object, string, ...unknown[]][]][];
    expect(cards.map(([name]) => name)).toEqual(['vcard', 'vcard']);
    const valueOf = (property: string): unknown[] =>
      cards[0]?.[1].filter(([name]) => name === property).map(([, , , ...values]) => values) ?? [];
    expect(valueOf('version')).toEqual([['4.0']]);
    expect(valueOf('fn')).toEqual([['Zoë <Quill> & Søn']]);
    expect(valueOf('email')).toEqual([['zoe@quill.example'], ['z.q@work.example']]);
    expect(valueOf('tel')).toEqual([['tel:+33612345678'], ['01 99 00 11 22']]);
    expect(valueOf('categories')).toEqual([['=HYPERLINK("http://evil.example")', 'school, Rennes', '+1']]);
  });

  test('stand on lines of at most 75 octets, each whole UTF-8, ended by CR LF', () => {
    const network = { ...MADE_UP, persons: [madeUpPerson(1, { name: '김철수 Ōé𝔘'.repeat(40) })] };
    const lines = Buffer.from(written(network)).toString('latin1').split('\r\n');
    expect(lines.pop()).toBe('');
    for (const line of lines) {
      expect(line.length).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n]/);
      expect(() => new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(line, 'latin1'))).not.toThrow();
    }
  });

  test('keep any text: commas, backslashes, line breaks, letters of any script', async () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 120 });
    const shown = (value: string): string =>
      value

        .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/gu, '')
        .replace(/\s+/g, ' ')
        .trim();
    await fc.assert(
      fc.asyncProperty(text, fc.array(text, { maxLength: 4 }), async (name, tags) => {
        fc.pre(shown(name) !== '');
        const network = { ...MADE_UP, persons: [madeUpPerson(1, { name, tags })] };
        const { persons, problems } = await readAll(vcardReader, memoryFile(written(network), 31));
        expect(problems).toEqual([]);
        expect(persons[0]?.name.full).toBe(shown(name));
        expect(persons[0]?.tags ?? []).toEqual([...new Set(tags.map(shown).filter((tag) => tag !== ''))]);
      }),
      { numRuns: 200 },
    );
  });
});
