import { describe, expect, test } from '@jest/globals';
import { mastodonAccountsReader } from '../../../src/import/readers/mastodon/accounts.reader.ts';
import { recogniseReader } from '../../../src/import/recognise.ts';
import { brief, memoryFile, readAll, type ReadResult } from './support.ts';
import { cpuTime } from '../../support/cpu-time.ts';

function read(text: string): Promise<ReadResult> {
  const file = memoryFile(text, 7);
  const reader = recogniseReader(file);
  expect(reader).toMatchObject({ format: 'MASTODON_ACCOUNTS', platform: 'MASTODON', tiesToEgo: true });
  return readAll(reader, file);
}

describe('Mastodon’s lists of accounts', () => {
  test.each([
    ['followed', 'Account address,Show boosts,Notify on new posts,Languages\nAnn@Piaille.fr,true,false,"en, th"\n', 2],
    ['followed, of old instances', 'Account address,Show boosts\r\nann@piaille.fr,true\r\n', 2],
    ['following', 'Account address\nann@piaille.fr', 2],
    ['without header', 'ann@piaille.fr\n', 1],
    ['with a leading @', '@ann@piaille.fr,true\n', 1],
    ['saved with semicolons', '\uFEFFAccount address;Show boosts\n@ann@piaille.fr;true\n', 2],
  ])('%s are read', async (_label, text, row) => {
    const { persons, problems } = await read(text);
    expect(problems).toEqual([]);
    expect(persons).toEqual([
      {
        kind: 'PERSON',
        row,
        externalId: 'ann@piaille.fr',
        name: { full: '@ann@piaille.fr' },
        profiles: [{ platform: 'MASTODON', url: 'https://piaille.fr/@ann', handle: 'ann@piaille.fr' }],
        tie: { oneWay: true },
      },
    ]);
  });

  test('leave out a row that is no address, and the second of two', async () => {
    const { persons, problems } = await read(
      'Account address\nann\nann@piaille.fr\n"ann@piaille.fr\n@Ann@piaille.fr\nbob@sub.example.social\n@@x\n',
    );
    expect(persons.map(({ externalId }) => externalId)).toEqual(['ann@piaille.fr', 'bob@sub.example.social']);
    expect(brief(problems)).toEqual([
      'REJECTED BAD_ADDRESS 2 Account address',
      'REJECTED BAD_ADDRESS 4 Account address',
      'SKIPPED DUPLICATE_ROW 5',
      'REJECTED BAD_ADDRESS 7 Account address',
    ]);
  });

  test.each([
    ['a list of mailboxes', 'ann@gmail.com\nbob@piaille.fr\n'],
    ['people and addresses', 'Ann,ann@piaille.fr\n'],
    ['a word', 'ann\n'],
  ])('are not %s', (_label, text) => {
    expect(mastodonAccountsReader.recognises(memoryFile(text))).toBe(false);
  });

  test('are known in no time, however long an address is made', () => {
    const started = cpuTime();
    expect(() => recogniseReader(memoryFile(`${'a.-'.repeat(20_000)}@${'b-.'.repeat(20_000)}`))).toThrow();
    expect(cpuTime() - started).toBeLessThan(1_000);
  });
});
