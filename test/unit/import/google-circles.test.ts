import { describe, expect, test } from '@jest/globals';
import { googleCirclesReader } from '../../../src/import/readers/google/circles.reader.ts';
import { recogniseReader } from '../../../src/import/recognise.ts';
import { memoryFile, readAll, type ReadResult } from './support.ts';

const HEADER = 'First Name,Last Name,Nickname,Display Name,Profile URL\n';
const ANN = 'Ann,Poe,,Ann Poe,https://plus.google.com/102938475610293847561\n';

function read(text: string, name: string): Promise<ReadResult> {
  return readAll(googleCirclesReader, { ...memoryFile(`${HEADER}${text}`), name });
}

describe('a circle of Google+', () => {
  test('tags everybody with its name, keyed by the account’s number, without the dead link', async () => {
    const { persons, problems } = await read(ANN, 'Friends.csv');
    expect(problems).toEqual([]);
    expect(persons).toEqual([
      {
        kind: 'PERSON',
        row: 2,
        externalId: 'Friends/GOOGLE_PLUS:102938475610293847561',
        name: { full: 'Ann Poe', given: 'Ann', family: 'Poe' },
        profiles: [{ platform: 'GOOGLE_PLUS', accountId: '102938475610293847561', displayName: 'Ann Poe' }],
        tags: ['Friends'],
        tie: {},
      },
    ]);
  });

  test.each([
    ['Takeout/Google+ Circles/École de voile.csv', ['École de voile']],
    ['C:\\Takeout\\Google+ Circles\\Work.CSV', ['Work']],
    ['Friends (2).csv', ['Friends']],
    ['upload', undefined],
    ['.csv', undefined],
  ])('named %j has the tags %j', async (name, tags) => {
    expect((await read(ANN, name)).persons.map((person) => person.tags)).toEqual([tags]);
  });

  test('gives the person of two circles two records of one account, so that no circle takes the other’s place', async () => {
    const both = [...(await read(ANN, 'Friends.csv')).persons, ...(await read(ANN, 'Work.csv')).persons];
    expect(new Set(both.map(({ externalId }) => externalId)).size).toBe(2);
    expect(new Set(both.map(({ profiles }) => profiles?.[0]?.accountId)).size).toBe(1);
  });

  test('keeps people without an address or with a name instead of a number', async () => {
    const { persons, problems } = await read(
      ',,,Bob Ray,\nCid,,,Cid Fox,https://plus.google.com/+CidFox/posts\n',
      'Friends.csv',
    );
    expect(problems).toEqual([]);
    expect(persons.map(({ profiles }) => profiles)).toEqual([
      [{ platform: 'GOOGLE_PLUS', displayName: 'Bob Ray' }],
      [{ platform: 'GOOGLE_PLUS', handle: '+CidFox', displayName: 'Cid Fox' }],
    ]);
  });

  test('is recognised by its columns, not by its name', () => {
    expect(recogniseReader(memoryFile(`${HEADER}${ANN}`)).format).toBe('GOOGLE_PLUS_CIRCLE');
  });
});
