import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { AmbitFile } from '../../../src/import/ambit-json/ambit-file.type.ts';
import { parseAmbitJson } from '../../../src/import/ambit-json/parse.ts';
import { writeAmbitJson } from '../../../src/import/ambit-json/write.ts';
import { ambitFiles } from './ambit-file-arbitrary.ts';
import { fixture } from './support.ts';

const EXAMPLE = readFileSync(fixture('example.ambit.json'), 'utf8');

describe('the canonical text of a network', () => {
  test('has every list in its order', () => {
    const position = (fields: object) => ({ organization: 'A', ...fields });
    const back = JSON.parse(
      writeAmbitJson({
        ambit: 1,
        ego: {
          name: 'Ada',
          positions: [
            position({ title: 'no date' }),
            position({ title: 'old', from: '2001-01-01' }),
            position({ title: 'new', from: '2020-01-01' }),
            position({ title: 'main', from: '1999-01-01', primary: true }),
          ],
          tags: ['b', 'a', 'b'],
          profiles: [{ platform: 'XING' }, { platform: 'FACEBOOK', url: 'z' }, { platform: 'FACEBOOK', url: 'y' }],
        },
        persons: ['p2', 'p10', 'P1', 'aa'].map((id) => ({ id, name: id })),
        ties: [
          { a: 'p2', b: 'aa' },
          { a: 'p2', b: 'ego' },
          { a: 'P1', b: 'p10' },
          { a: 'aa', b: 'ego' },
        ],
        interactions: [
          { with: ['p2', 'aa'], at: '2026-10-02T09:00:00Z', channel: 'CALL' },
          { with: ['p10'], at: '2026-10-01T09:00:00Z', channel: 'CALL' },
          { with: ['P1'], at: '2026-10-01T09:00:00Z', channel: 'EMAIL' },
        ],
        goals: [
          {
            id: 'g',
            title: 'x',
            requirements: [
              {
                id: 'r',
                label: 'x',
                criteria: [
                  { dimension: 'PLACE', value: 'FR' },
                  { dimension: 'SECTOR', value: 'K' },
                ],
              },
            ],
          },
        ],
      }),
    ) as {
      ego: { positions: { title: string }[]; tags: string[]; profiles: { platform: string; url?: string }[] };
      persons: { id: string }[];
      ties: { a: string; b: string }[];
      interactions: { with: string[] }[];
      goals: { requirements: { criteria: { dimension: string }[] }[] }[];
    };
    expect(back.ego.positions.map(({ title }) => title)).toEqual(['main', 'new', 'old', 'no date']);
    expect(back.ego.tags).toEqual(['a', 'b']);
    expect(back.ego.profiles.map(({ url }) => url)).toEqual(['y', 'z', undefined]);
    expect(back.persons.map(({ id }) => id)).toEqual(['P1', 'aa', 'p10', 'p2']);
    expect(back.ties.map(({ a, b }) => `${a} ${b}`)).toEqual(['ego aa', 'ego p2', 'P1 p10', 'aa p2']);
    expect(back.interactions.map((one) => one.with)).toEqual([['P1'], ['p10'], ['aa', 'p2']]);
    expect(back.goals[0]?.requirements[0]?.criteria.map(({ dimension }) => dimension)).toEqual(['SECTOR', 'PLACE']);
  });

  test('of the example is the one in the fixture', () => {
    expect(writeAmbitJson(parseAmbitJson(EXAMPLE))).toBe(readFileSync(fixture('example.canonical.ambit.json'), 'utf8'));
  });

  test('writes the same text for the same network in another order', () => {
    fc.assert(
      fc.property(ambitFiles, (file) => {
        const reversed: AmbitFile = {
          ...file,
          persons: file.persons?.toReversed(),
          ties: file.ties?.map((tie) => ({ ...tie, a: tie.b, b: tie.a })).toReversed(),
          interactions: file.interactions?.toReversed(),
          goals: file.goals?.toReversed(),
        };
        expect(writeAmbitJson(reversed)).toBe(writeAmbitJson(file));
      }),
    );
  });

  test('writes what it reads and reads what it writes', () => {
    fc.assert(
      fc.property(ambitFiles, (file) => {
        const text = writeAmbitJson(file);
        expect(writeAmbitJson(parseAmbitJson(text))).toBe(text);
      }),
    );
  });

  test('loses nothing on the way through the text', () => {
    fc.assert(
      fc.property(ambitFiles, (file) => {
        const back = parseAmbitJson(writeAmbitJson(file));
        const byId = new Map(back.persons?.map((one) => [one.id, one]));
        for (const one of file.persons ?? []) {
          expect(byId.get(one.id)?.name).toBe(one.name);
          expect(byId.get(one.id)?.positions?.length ?? 0).toBe(one.positions?.length ?? 0);
          expect(new Set(byId.get(one.id)?.emails)).toEqual(new Set(one.emails));
        }
        expect(back.ties?.length).toBe(file.ties?.length ?? 0);
        expect(back.interactions?.length).toBe(file.interactions?.length ?? 0);
      }),
    );
  });
});
