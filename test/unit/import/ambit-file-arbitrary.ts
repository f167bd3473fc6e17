import fc from 'fast-check';
import { CHANNELS, DIMENSIONS, GOAL_KINDS, GOAL_STATUSES, HELPS, PLATFORMS, TIE_KINDS } from '../../../src/domain.ts';
import { CLASSIFIED, type AmbitFile } from '../../../src/import/ambit-json/ambit-file.type.ts';

const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }).filter((value) => value.trim() !== '');
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null | undefined> =>
  fc.option(fc.option(arbitrary, { nil: undefined }), { nil: null });
const some = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T[] | null | undefined> =>
  maybe(fc.array(arbitrary, { maxLength: 3 }));
const date = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((value) => value.toISOString().slice(0, 10));
const instant = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((value) => value.toISOString());
const level = fc.double({ min: 0.001, max: 1, noNaN: true });
const weight = fc.double({ min: 0.001, max: 1e6, noNaN: true });

const egoFields = {
  name: text,
  emails: some(text),
  phones: some(text),
  profiles: some(
    fc.record({
      platform: fc.constantFrom(...PLATFORMS),
      url: maybe(text),
      handle: maybe(text),
      accountId: maybe(text),
      displayName: maybe(text),
    }),
  ),
  positions: some(
    fc.record({
      organization: maybe(text),
      title: maybe(text),
      sector: maybe(fc.constantFrom('K', '64', '64.1', '64.19')),
      occupation: maybe(fc.constantFrom('1', '1211')),
      seniority: maybe(fc.integer({ min: 1, max: 5 })),
      from: maybe(date),
      to: maybe(date),
      primary: maybe(fc.boolean()),
      classified: maybe(fc.subarray([...CLASSIFIED])),
    }),
  ),
  expertise: some(fc.record({ name: text, level: maybe(level) })),
  place: maybe(fc.record({ country: fc.constantFrom('FR', 'US'), region: maybe(text), locality: maybe(text) })),
  tags: some(text),
};

/** Valid networks of every shape, lists in any order, with nulls and absent fields. */
export const ambitFiles: fc.Arbitrary<AmbitFile> = fc
  .record({
    ids: fc.uniqueArray(
      text.filter((id) => id !== 'ego'),
      { maxLength: 5 },
    ),
    goalIds: fc.uniqueArray(text, { maxLength: 3 }),
  })
  .chain(({ ids, goalIds }) => {
    const end = fc.constantFrom('ego', ...ids);
    const tie = fc
      .record({
        a: end,
        b: end,
        strength: maybe(fc.double({ min: 0, max: 1, noNaN: true })),
        since: maybe(date),
        until: maybe(date),
        lastContact: maybe(date),
        kinds: some(fc.constantFrom(...TIE_KINDS)),
        platforms: some(fc.constantFrom(...PLATFORMS)),
        private: maybe(fc.boolean()),
      })
      .filter(({ a, b }) => a !== b);
    const interaction = fc.record({
      with: fc.array(ids.length === 0 ? text : fc.constantFrom(...ids), { minLength: 1, maxLength: 3 }),
      at: instant,
      minutes: maybe(fc.nat()),
      channel: fc.constantFrom(...CHANNELS),
      direction: maybe(fc.constantFrom('IN' as const, 'OUT' as const, 'BOTH' as const)),
      goal: goalIds.length === 0 ? fc.constant(undefined) : maybe(fc.constantFrom(...goalIds)),
      outcome: maybe(text),
      note: maybe(text),
    });
    const criterion = fc.record({
      dimension: fc.constantFrom(...DIMENSIONS.filter((dimension) => !['SECTOR', 'OCCUPATION'].includes(dimension))),
      value: text,
      level: maybe(level),
      hard: maybe(fc.boolean()),
      weight: maybe(weight),
    });
    const goal = (id: string) =>
      fc.record({
        id: fc.constant(id),
        kind: maybe(fc.constantFrom(...GOAL_KINDS)),
        help: maybe(fc.constantFrom(...HELPS)),
        title: text,
        weight: maybe(weight),
        status: maybe(fc.constantFrom(...GOAL_STATUSES)),
        from: maybe(date),
        to: maybe(date),
        requirements: maybe(
          fc
            .array(
              fc.record({
                label: text,
                weight: maybe(weight),
                capacity: maybe(fc.integer({ min: 1, max: 9 })),
                criteria: some(criterion),
              }),
              { maxLength: 3 },
            )
            .map((requirements) => requirements.map((one, at) => ({ id: `${id} ${9 - at}`, ...one }))),
        ),
      });
    return fc.record({
      ambit: fc.constant(1 as const),
      source: maybe(text),
      tiesComplete: maybe(fc.boolean()),
      ego: fc.record(egoFields),
      persons: fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), ...egoFields }))),
      ties: ids.length === 0 ? fc.constant(null) : some(tie),
      interactions: ids.length === 0 ? fc.constant(undefined) : some(interaction),
      goals: fc.tuple(...goalIds.map(goal)),
    });
  });
