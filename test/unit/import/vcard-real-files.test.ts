import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { openImportFile } from '../../../src/import/import-file.ts';
import { vcardReader } from '../../../src/import/readers/vcard/vcard.reader.ts';
import { recogniseReader } from '../../../src/import/recognise.ts';
import { brief, readAll, SHARED_DATA, sharedFile } from './support.ts';

interface Gold {
  readonly fullName: string | null;
  readonly familyName: string | null;
  readonly givenName: string | null;
  readonly organisation: string | null;
  readonly title: string | null;
  readonly emails: string[];
  readonly phones: string[];
}

interface Manifest {
  readonly files: { file: string; version: string; contacts: number; first: Gold; all?: Gold[] }[];
}

const files =
  SHARED_DATA === undefined
    ? []
    : (JSON.parse(readFileSync(sharedFile('vcf', 'manifest.json'), 'utf8')) as Manifest).files;

const platforms: Record<string, string> = {
  'John_Doe_GMAIL.vcf': 'GOOGLE_CONTACTS',
  'gmail-single.vcf': 'GOOGLE_CONTACTS',
  'John_Doe_IPHONE.vcf': 'APPLE',
  'John_Doe_MAC_ADDRESS_BOOK.vcf': 'APPLE',
  'John_Doe_MS_OUTLOOK.vcf': 'OUTLOOK',
};

const fold = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

(SHARED_DATA ? describe : describe.skip)('vCards of eleven vendors, as ez-vcard reads them', () => {
  test.each(files.map((entry) => [entry.file, entry] as const))('%s', async (name, entry) => {
    const file = await openImportFile(sharedFile('vcf', name));
    expect(recogniseReader(file)).toBe(vcardReader);
    expect(vcardReader.platformOf?.(file)).toBe(platforms[name] ?? 'OTHER');
    const { persons, problems } = await readAll(vcardReader, file);
    // One file has the name of a firm that was cut inside a letter.
    const isCut = name === 'John_Doe_ANDROID.vcf';
    expect(brief(problems)).toEqual(isCut ? ['WARNING UNREADABLE_BYTES 82 ORG'] : []);
    expect(persons).toHaveLength(entry.contacts);
    (entry.all ?? [entry.first]).forEach((gold, at) => {
      const person = persons[at];
      expect(fold(person?.name.full)).toBe(fold(gold.fullName ?? gold.emails[0]));
      expect(fold(person?.name.family)).toBe(fold(gold.familyName));
      expect(fold(person?.name.given)).toBe(fold(gold.givenName));
      expect(fold(person?.positions?.[0]?.organization)).toBe(fold(gold.organisation));
      expect(fold(person?.positions?.[0]?.title)).toBe(fold(gold.title));
      expect(new Set(person?.emails)).toEqual(new Set(gold.emails));
      expect(new Set(person?.phones)).toEqual(new Set(gold.phones));
    });
  });

  test('reads the 436 cards of the congress sample with profiles, place and categories', async () => {
    const file = await openImportFile(sharedFile('congress', 'contacts.vcf'));
    const { persons, problems } = await readAll(vcardReader, file);
    expect(problems).toEqual([]);
    expect(persons).toHaveLength(436);
    expect(persons[0]).toEqual({
      kind: 'PERSON',
      row: 1,
      birthDate: '1988-01-29',
      addresses: [{ street: '1524 Longworth House Office Building Washington DC 20515-2104' }],
      externalId: 'A000148',
      uid: 'A000148',
      name: { full: 'Jake Auchincloss', given: 'Jake', family: 'Auchincloss' },
      phones: ['202-225-5931'],
      positions: [{ organization: 'U.S. House of Representatives', title: 'Representative (MA)', primary: true }],
      place: { country: 'US', region: 'MA' },
      profiles: [
        {
          platform: 'TWITTER',
          url: 'https://twitter.com/RepAuchincloss',
          handle: 'RepAuchincloss',
          accountId: '1330278736554582016',
        },
        { platform: 'FACEBOOK', url: 'https://www.facebook.com/RepAuchincloss', handle: 'RepAuchincloss' },
      ],
      tags: ['House Committee on Energy and Commerce'],
      tie: { withPhone: true },
    });
    expect(persons[1]?.tags).toEqual(['House Committee on Natural Resources', 'House Committee on Appropriations']);
  });

  test.each(['febrl1', 'febrl3'])('reads every card of %s', async (name) => {
    const { persons, problems } = await readAll(vcardReader, await openImportFile(sharedFile('febrl', `${name}.vcf`)));
    const cards = readFileSync(sharedFile('febrl', `${name}_cards.txt`), 'utf8')
      .trim()
      .split('\n').length;
    const skipped = problems.filter(({ code }) => code === 'DUPLICATE_CARD' || code === 'NO_NAME');
    expect(skipped).toEqual(problems);
    expect(persons.length + skipped.length).toBe(cards);
  });
});
