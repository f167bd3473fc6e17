import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { ambitJsonReader } from '../../../src/import/ambit-json/ambit-json.reader.ts';
import { jsonErrorAt } from '../../../src/import/readers/json/json-error-position.ts';
import { parseAmbitJson } from '../../../src/import/ambit-json/parse.ts';
import { fixture, memoryFile, readAll } from './support.ts';

const EXAMPLE = readFileSync(fixture('example.ambit.json'), 'utf8');

type Json = Record<string, unknown>;

/** The message of the error that a file with these fields is. */
function errorsOf(fields: Json): string {
  try {
    parseAmbitJson(JSON.stringify({ ambit: 1, ego: { name: 'Ada' }, ...fields }));
  } catch (error) {
    expect(error).toMatchObject({ code: 'IMPORT_UNREADABLE' });
    return (error as Error).message;
  }
  return 'no error';
}

const person = (fields: Json = {}): Json => ({ id: 'p1', name: 'Bo Li', ...fields });
const goalWith = (fields: Json): Json => ({ goals: [{ id: 'g1', title: 'Seed', ...fields }] });
const criterion = (fields: Json): Json =>
  goalWith({ requirements: [{ id: 'r1', label: 'x', criteria: [{ dimension: 'EXPERTISE', value: 'x', ...fields }] }] });

describe('*.ambit.json', () => {
  test('reads the example of the format into records, goals before interactions', async () => {
    const file = memoryFile(EXAMPLE, 17);
    expect(ambitJsonReader.recognises(file)).toBe(true);
    const { records, problems } = await readAll(ambitJsonReader, file);
    expect(problems).toEqual([]);
    expect(records).toEqual([
      { kind: 'NETWORK', source: 'my-laptop', tiesComplete: false, ego: { name: { full: 'Ada' } } },
      {
        kind: 'PERSON',
        row: 1,
        externalId: 'p1',
        name: { full: 'Bo Li' },
        emails: [],
        phones: [],
        profiles: [{ platform: 'LINKEDIN', url: 'https://www.linkedin.com/in/bo-li' }],
        positions: [
          {
            organization: 'Acme',
            title: 'CFO',
            sector: 'K',
            occupation: '1211',
            seniority: 4,
            from: '2020-01-01',
            primary: true,
          },
        ],
        expertise: [{ name: 'venture finance', level: 0.8 }],
        place: { country: 'FR', region: 'Bretagne', locality: 'Rennes' },
        tags: [],
      },
      {
        kind: 'TIE',
        row: 1,
        a: 'ego',
        b: 'p1',
        strength: 0.64,
        since: '2019-05-01',
        lastContact: '2026-10-01',
        kinds: ['COLLEAGUE'],
        platforms: ['LINKEDIN'],
        private: false,
      },
      {
        kind: 'GOAL',
        externalId: 'g1',
        goalKind: 'FUNDRAISING',
        help: 'ORDINARY',
        title: 'Seed round',
        weight: 1,
        status: 'ACTIVE',
        from: '2026-01-01',
        requirements: [
          {
            externalId: 'r1',
            label: 'Knows venture finance',
            weight: 2,
            capacity: 1,
            criteria: [{ dimension: 'EXPERTISE', value: 'venture finance', level: 1, hard: false, weight: 1 }],
          },
        ],
      },
      {
        kind: 'INTERACTION',
        row: 1,
        with: ['p1'],
        at: '2026-10-01T09:00:00Z',
        minutes: 30,
        channel: 'MEETING',
        direction: 'BOTH',
        goal: 'g1',
        outcome: 'HELPED',
      },
    ]);
  });

  test('needs no more than version, ego, and each person’s id and name', async () => {
    const bare = memoryFile('{"ambit":1,"ego":{"name":"Ada"},"persons":[{"id":"p1","name":"Bo"}]}');
    expect((await readAll(ambitJsonReader, bare)).records).toEqual([
      { kind: 'NETWORK', ego: { name: { full: 'Ada' } } },
      { kind: 'PERSON', row: 1, externalId: 'p1', name: { full: 'Bo' } },
    ]);
    expect(errorsOf({})).toBe('no error');
    expect(errorsOf({ persons: null, ties: null, interactions: null, goals: null, source: null })).toBe('no error');
    expect(errorsOf(goalWith({}))).toBe('no error');
  });

  test('takes every field of a person for the ego but an id', async () => {
    expect(errorsOf({ ego: { ...person({ emails: ['a@b.example'], place: { country: 'FR' } }), id: undefined } })).toBe(
      'no error',
    );
    expect(errorsOf({ ego: person() })).toContain('ego.id: is an unknown field');
  });

  test.each<[string, Json]>([
    ['ambit: must be one of 1', { ambit: '1' }],
    ['version 2 of the format; this program reads version 1', { ambit: 2 }],
    ['ego: must be an object', { ego: undefined }],
    ['ego.name: must be a text', { ego: {} }],
    ['ego.name: is empty', { ego: { name: ' ' } }],
    ['nickname: is an unknown field', { nickname: 'x' }],
    ['persons[0].nickname: is an unknown field', { persons: [person({ nickname: 'x' })] }],
    ['persons[0]["a b"]: is an unknown field', { persons: [person({ 'a b': 'x' })] }],
    ['persons[1].id: is the id of an earlier person', { persons: [person(), person()] }],
    ['persons[0].id: is reserved', { persons: [person({ id: 'ego' })] }],
    ['persons[0].id: must be a text', { persons: [person({ id: 7 })] }],
    ['persons[0].positions[0].from: is no date', { persons: [person({ positions: [{ from: '2025-02-29' }] })] }],
    ['persons[0].positions[0].to: is no date', { persons: [person({ positions: [{ to: '2025-2-1' }] })] }],
    ['persons[0].positions[0].seniority: is not 1', { persons: [person({ positions: [{ seniority: 6 }] })] }],
    ['persons[0].positions[0].seniority: is not 1', { persons: [person({ positions: [{ seniority: 1.5 }] })] }],
    ['persons[0].positions[0].sector: is no NACE', { persons: [person({ positions: [{ sector: 'Z' }] })] }],
    ['persons[0].positions[0].occupation: is no ISCO', { persons: [person({ positions: [{ occupation: '12111' }] })] }],
    [
      'persons[0].positions[0].classified[0]: must be one of',
      { persons: [person({ positions: [{ classified: ['x'] }] })] },
    ],
    ['persons[0].expertise[0].level: is not above 0', { persons: [person({ expertise: [{ name: 'x', level: 0 }] })] }],
    ['persons[0].place.country: is no ISO 3166-1', { persons: [person({ place: { country: 'XX' } })] }],
    [
      'persons[0].profiles[0].platform: must be one of LINKEDIN',
      { persons: [person({ profiles: [{ platform: 'MYSPACE' }] })] },
    ],
    ['persons[0].name: has more than', { persons: [person({ name: 'x'.repeat(1_000_000) })] }],
    ['ties[0].b: is the id of no person', { ties: [{ a: 'ego', b: 'p2' }], persons: [person()] }],
    ['ties[0].b: is the same as a', { ties: [{ a: 'ego', b: 'ego' }] }],
    [
      'ties[0].strength: is not between 0 and 1',
      { ties: [{ a: 'ego', b: 'p1', strength: 1.01 }], persons: [person()] },
    ],
    ['ties[0].kinds[0]: must be one of KIN', { ties: [{ a: 'ego', b: 'p1', kinds: ['FOE'] }], persons: [person()] }],
    [
      'interactions[0].with[1]: is the id of no person',
      { persons: [person()], interactions: [{ with: ['p1', 'ego'], at: '2026-10-01T09:00:00Z', channel: 'CALL' }] },
    ],
    [
      'interactions[0].goal: is the id of no goal',
      { persons: [person()], interactions: [{ with: ['p1'], at: '2026-10-01T09:00Z', channel: 'CALL', goal: 'g' }] },
    ],
    [
      'interactions[0].at: is no instant',
      { interactions: [{ with: ['p1'], at: '2026-10-01T25:00:00Z', channel: 'CALL' }] },
    ],
    [
      'interactions[0].at: is no instant',
      { interactions: [{ with: ['p1'], at: '2026-10-01T09:00:00', channel: 'CALL' }] },
    ],
    [
      'interactions[0].with: names nobody',
      { interactions: [{ with: [], at: '2026-10-01T09:00:00Z', channel: 'CALL' }] },
    ],
    [
      'interactions[0].minutes: is less than 0',
      { interactions: [{ with: ['p1'], at: '2026-10-01T09:00:00Z', channel: 'CALL', minutes: -1 }] },
    ],
    ['goals[0].weight: is not above 0', goalWith({ weight: 0 })],
    ['goals[0].status: must be one of PLANNED', goalWith({ status: 'LOST' })],
    [
      'goals[1].id: is the id of an earlier goal',
      {
        goals: [
          { id: 'g', title: 'x' },
          { id: 'g', title: 'y' },
        ],
      },
    ],
    [
      'goals[0].requirements[0].capacity: is no whole number',
      goalWith({ requirements: [{ id: 'r', label: 'x', capacity: 0 }] }),
    ],
    [
      'goals[0].requirements[1].id: is the id of an earlier requirement',
      goalWith({
        requirements: [
          { id: 'r', label: 'x' },
          { id: 'r', label: 'y' },
        ],
      }),
    ],
    ['goals[0].requirements[0].criteria[0].level: is not above 0', criterion({ level: 1.1 })],
    ['goals[0].requirements[0].criteria[0].dimension: must be one of SECTOR', criterion({ dimension: 'SIZE' })],
    ['goals[0].requirements[0].criteria[0].value: is no NACE', criterion({ dimension: 'SECTOR', value: 'finance' })],
  ])('names %s', (message, fields) => {
    expect(errorsOf(fields)).toContain(message);
  });

  test('refuses a field called __proto__ like any other unknown one', () => {
    expect(() => parseAmbitJson('{"ambit":1,"ego":{"name":"Ada"},"__proto__":{"x":1}}')).toThrow('unknown field');
  });

  test('names twenty errors and counts the rest', () => {
    const message = errorsOf({ persons: Array.from({ length: 50 }, () => ({ id: 'p' })) });
    expect(message).toContain('50 errors');
    expect(message.split('\n')).toHaveLength(22);
    expect(message).toContain('and 30 more');
  });

  test('yields nothing of a file with an error at its end', async () => {
    const file = memoryFile(EXAMPLE.replace('"HELPED"', '"HELPED", "x": 1'));
    const seen: unknown[] = [];
    const reading = (async () => {
      for await (const event of ambitJsonReader.read(file)) seen.push(event);
    })();
    await expect(reading).rejects.toThrow('interactions[0].x: is an unknown field');
    expect(seen).toEqual([]);
  });

  test.each([
    ['{"ambit": 1,\n "ego": }', 2, 9],
    ['{"ambit": 1,\n', 2, 1],
    ['{"ambit": 01}', 1, 12],
    ['{"a": "x\ny"}', 1, 7],
    ['[1, 2,]', 1, 7],
    ['{"a": 1} x', 1, 10],
    ['{"a": tru}', 1, 7],
    ['', 1, 1],
  ])('finds where %j stops being JSON', (text, line, column) => {
    expect(jsonErrorAt(text)).toEqual({ line, column });
    expect(() => parseAmbitJson(text)).toThrow(`line ${line}, column ${column}`);
  });
});
