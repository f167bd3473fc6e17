import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayOfDate } from '../../../src/calendar.ts';
import { parseAmbitJson } from '../../../src/import/ambit-json/parse.ts';
import { writeAmbitJson } from '../../../src/import/ambit-json/write.ts';
import { auditFile } from '../../../src/outside-audit/copy/audit-file.ts';
import { conceal } from '../../../src/outside-audit/copy/conceal.ts';
import type { NetworkContent } from '../../../src/outside-audit/copy/content.type.ts';
import { Pseudonyms } from '../../../src/outside-audit/copy/pseudonyms.ts';
import { GRANTED_FIELDS, usualFields, type Grant } from '../../../src/outside-audit/grant.ts';
import { network, tie, type MadeUp } from './made-up-content.ts';

const TODAY = dayOfDate('2026-11-23');
const KEY = Buffer.alloc(32, 7);
const HIDDEN: Grant = { goals: ['g1'], names: 'PSEUDONYMS', fields: usualFields('PSEUDONYMS') };
const SHOWN: Grant = { goals: ['g1'], names: 'SHOWN', fields: usualFields('SHOWN') };

const BO: MadeUp = {
  id: 'p1',
  name: 'Bo Canary',
  organization: 'Canary Bank',
  title: 'Keeper of canaries',
  locality: 'Canaryville',
  expertise: 'canary breeding',
};

function shown(content: NetworkContent, grant = HIDDEN, key: Uint8Array = KEY): NetworkContent {
  return conceal(content, grant, new Pseudonyms(key), TODAY);
}
function other(content: NetworkContent) {
  return content.persons.find(({ isEgo }) => !isEgo);
}

describe('pseudonyms', () => {
  test('are the same for the same person each time, and others in another audit', () => {
    const name = (key: number): string => new Pseudonyms(Buffer.alloc(32, key)).personName('p1');
    expect(name(1)).toMatch(/^Person [0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(name(1)).toBe(name(1));
    expect(name(1)).not.toBe(name(2));
  });

  test('ids are UUIDs, apart for persons and goals', () => {
    const pseudonyms = new Pseudonyms(KEY);
    expect(pseudonyms.idOf('person', 'x')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(pseudonyms.idOf('person', 'x')).not.toBe(pseudonyms.idOf('goal', 'x'));
  });
});

describe('what an auditor is shown under pseudonyms', () => {
  const word = fc.stringMatching(/^[A-Z][a-z]{3,8}$/);
  const persons = fc
    .uniqueArray(
      fc.record({ id: fc.uuid(), given: word, family: word, organization: word, title: word, locality: word }),
      {
        selector: ({ id }) => id,
        minLength: 2,
        maxLength: 12,
      },
    )
    .map((rows) => rows.map(({ given, family, ...row }) => ({ ...row, name: `${given} ${family}` })));

  test('is the same whatever the persons are called, so that no field, order or search can tell', () => {
    fc.assert(
      fc.property(persons, fc.infiniteStream(word), (rows, words) => {
        const renamed = rows.map((row) => ({ ...row, name: `${words.next().value} ${words.next().value}` }));
        expect(shown(network(renamed))).toEqual(shown(network(rows)));
      }),
    );
  });

  test('is the same whatever titles and localities say', () => {
    fc.assert(
      fc.property(persons, fc.infiniteStream(word), (rows, words) => {
        const changed = rows.map((row) => ({ ...row, title: words.next().value, locality: words.next().value }));
        expect(shown(network(changed))).toEqual(shown(network(rows)));
      }),
    );
  });

  test('comes in the same order whatever order the records were in', () => {
    fc.assert(
      fc.property(persons, (rows) => {
        const content = network(rows);
        const turned = { ...content, persons: [...content.persons].reverse(), ties: [...content.ties].reverse() };
        expect(shown(turned)).toEqual(shown(content));
      }),
    );
  });

  test('holds no word of a person: name, employer, title, locality, expertise', () => {
    expect(JSON.stringify(shown(network([BO])))).not.toMatch(/canar|zelda|p1"/i);
  });

  test('keeps what the score looks at', () => {
    const position = other(shown(network([BO])))?.positions[0];
    expect(position).toMatchObject({ sectorCode: '64', occupationCode: '1211', seniority: 4, title: null });
    expect(other(shown(network([BO])))).toMatchObject({
      place: { country: 'FR', region: 'Bretagne', locality: null },
      placeKey: 'fr/bretagne/',
      expertise: [{ name: 'undisclosed' }],
    });
  });

  test('gives people of one employer one organization', () => {
    const content = shown(
      network([BO, { ...BO, id: 'p2', name: 'Al Other' }, { id: 'p3', name: 'Cy Lone', organization: 'X' }]),
    );
    const keys = content.persons.filter(({ isEgo }) => !isEgo).map(({ positions }) => positions[0]?.organizationKey);
    expect(new Set(keys).size).toBe(2);
    expect(content.persons.every(({ groupKey, positions }) => groupKey === positions[0]?.organizationKey)).toBe(true);
  });

  test('keeps the names that a shown goal asks for', () => {
    const content = shown(
      network(
        [BO],
        [
          { dimension: 'ORGANIZATION', value: 'Canary Bank', organizationKey: 'canary bank' },
          { dimension: 'EXPERTISE', value: 'canary breeding', expertiseKey: 'canary breeding', level: 1 },
          { dimension: 'PLACE', value: 'FR/Bretagne/Canaryville', placeKey: 'fr/bretagne/canaryville/' },
          { dimension: 'PERSON', value: 'p1', personId: 'p1' },
        ],
      ),
    );
    const bo = other(content);
    expect(bo?.positions[0]).toMatchObject({ organization: 'Canary Bank', organizationKey: 'canary bank' });
    expect(bo?.expertise).toMatchObject([{ name: 'canary breeding', level: 0.5 }]);
    expect(bo?.place).toMatchObject({ locality: 'Canaryville' });
    expect(content.goals[0]?.requirements[0]?.criteria[3]).toMatchObject({ personId: bo?.id, value: bo?.id });
  });

  test('puts pseudonyms for names into what the owner wrote', () => {
    const texts = { title: 'Meet CANARY, Bo — soon', label: 'zélda owner knows Bo Canary' };
    const {
      goals,
      persons: [first, second],
    } = shown(network([BO], [{}], texts));
    const name = (first?.isEgo === true ? second : first)?.name ?? '';
    expect(goals[0]?.title).toBe(`Meet ${name} — soon`);
    expect(goals[0]?.requirements[0]?.label).toBe(`Ego knows ${name}`);
  });

  test('hides what the two of a private tie are to each other', () => {
    const content = network([BO]);
    const kinds = (isPrivate: boolean) =>
      shown({ ...content, ties: [tie('p0', 'p1', { private: isPrivate })] }).ties[0]?.kinds;
    expect([kinds(false), kinds(true)]).toEqual([['FRIEND'], []]);
  });

  test('tells months, and the day of a meeting', () => {
    const content = shown(network([BO]));
    expect(other(content)?.positions[0]).toMatchObject({ from: '2020-03-01', fromDay: dayOfDate('2020-03-01') });
    expect(content.ties[0]).toMatchObject({ since: '2021-03-01', sinceDay: 18687, compact: [1, 1018687, 1020727, 1] });
    expect(content.interactions[0]?.at).toEqual(new Date('2026-10-01T00:00:00Z'));
  });

  test('leaves what begins this month begun, and what is to come to come', () => {
    const days = (since: string) =>
      shown({ ...network([BO]), ties: [tie('p0', 'p1', { since, sinceDay: dayOfDate(since) })] });
    expect(days('2026-11-20').ties[0]?.since).toBe('2026-11-01');
    expect(days('2026-11-25').ties[0]?.since).toBe('2026-12-01');
    expect(days('2026-12-01').ties[0]?.since).toBe('2026-12-01');
  });

  test('shows each field that is granted, and no goal that is not', () => {
    const everything = shown(network([BO]), { ...HIDDEN, fields: GRANTED_FIELDS });
    expect(JSON.stringify(everything.persons)).toContain('Canary Bank');
    expect(JSON.stringify(everything.persons)).not.toContain('Bo Canary');
    expect(shown(network([BO]), { ...HIDDEN, goals: [] })).toMatchObject({ goals: [], interactions: [{ goal: null }] });
  });
});

describe('what an auditor is shown with names', () => {
  test('has names and titles, but neither the ids nor tags of the network', () => {
    const bo = other(shown(network([BO]), SHOWN));
    expect(bo).toMatchObject({
      name: 'Bo Canary',
      positions: [{ title: 'Keeper of canaries', organization: 'Canary Bank' }],
    });
    expect(bo?.id).not.toBe('p1');
  });
});

test('a main position stays the main one where the order of organizations is another', () => {
  const [bo] = network([BO]).persons.slice(1);
  if (bo === undefined) throw new Error('nobody');
  const [position] = bo.positions;
  if (position === undefined) throw new Error('no position');
  for (let at = 0; at < 20; at += 1) {
    const second = { ...position, id: 'second', organization: `Z${at}`, organizationKey: `z${at}` };
    const two = { ...bo, positions: [position, second] };
    const seen = other(shown({ ...network([BO]), persons: [two] }, HIDDEN, Buffer.alloc(32, at)));
    expect(seen?.positions.map(({ primary }) => primary)).toEqual([true, false]);
    expect(seen?.positions[0]?.organizationKey).toBe(seen?.groupKey);
  }
});

describe('the file for an auditor', () => {
  const header = { id: 'a1', purpose: 'Check the plan', until: '2026-12-31', statement: 'Names are left out.' };
  const file = (criteria = [{ dimension: 'PERSON', value: 'p1', personId: 'p1' }]): string =>
    writeAmbitJson(auditFile(shown(network([BO], criteria)), header, new Date('2026-11-23T12:00:00Z')));

  test('can be read again, says what it is for, and holds no word of a person', () => {
    const read = parseAmbitJson(file());
    expect(read.audit).toEqual(header);
    expect(read.persons).toHaveLength(1);
    expect(read.goals?.[0]?.requirements?.[0]?.criteria?.[0]?.value).toBe(read.persons?.[0]?.id);
    expect(read.ties?.[0]).toMatchObject({ a: 'ego', strength: 0.36 });
    expect(file()).not.toMatch(/canar|zelda/i);
  });

  test('is refused with a field in its header that nobody knows', () => {
    expect(() => parseAmbitJson(file().replace('"purpose"', '"aim"'))).toThrow(/audit\.aim: is an unknown field/);
  });
});
