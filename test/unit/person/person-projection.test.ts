import { describe, expect, it } from '@jest/globals';
import type { Platform } from '../../../src/domain.ts';
import { placeKey, projectPerson } from '../../../src/person/person-projection.ts';
import type { PersonEdit, PersonProjection, ProjectedRecord } from '../../../src/person/person-projection.type.ts';

const record = (
  platform: Platform,
  content: PersonEdit,
  origin: ProjectedRecord['origin'] = 'FILE',
): ProjectedRecord => ({
  platform,
  origin,
  content,
});
const edit = (content: PersonEdit): ProjectedRecord => record('OTHER', content, 'EDIT');
const named = (full: string): { readonly name: { readonly full: string } } => ({ name: { full } });
const project = (records: readonly ProjectedRecord[], memory = new Map<string, string>()): PersonProjection =>
  projectPerson('p', records, memory);

describe('whose word on a person counts', () => {
  const linkedIn = record('LINKEDIN', named('LinkedIn'));
  const facebook = record('FACEBOOK', named('Facebook'));
  const apple = record('APPLE', named('Apple'));
  const network = record('OTHER', named('Network'), 'NETWORK');

  it('the owner before whole-network files, these before social networks, these before address books', () => {
    expect(project([apple, facebook]).name).toBe('Facebook');
    expect(project([linkedIn, apple, facebook]).name).toBe('LinkedIn');
    expect(project([linkedIn, network, apple]).name).toBe('Network');
    expect(project([edit(named('Owner')), network, linkedIn]).name).toBe('Owner');
  });

  it('whatever names a person only in passing after all others, even after an address book', () => {
    const mentioned: ProjectedRecord = {
      platform: 'LINKEDIN',
      origin: 'FILE',
      content: { ...named('ann-poe-3b2a91'), mentioned: true },
    };
    expect(project([apple, mentioned]).name).toBe('Apple');
    expect(project([mentioned]).name).toBe('ann-poe-3b2a91');
  });

  it('nobody: the name is left to what was there', () => {
    expect(project([record('LINKEDIN', { positions: [{ title: 'CFO' }] })])).toMatchObject({
      name: null,
      sortName: null,
      positions: [{ title: 'CFO' }],
    });
  });

  it('among equals the record that came last', () => {
    expect(project([record('APPLE', named('Old')), record('APPLE', named('New'))]).name).toBe('New');
  });

  it.each([
    ['a level and none: none, which counts as 1', [0.3, undefined], null],
    ['two levels: the higher', [0.3, 0.6], 0.6],
    ['1 and none: the level that is said', [1, undefined], 1],
  ] as const)('the best level of an expertise, whoever says it first: %s', (_name, levels, expected) => {
    const said = levels.map((level) =>
      record('APPLE', { expertise: [{ name: 'chess', ...(level === undefined ? {} : { level }) }] }),
    );
    expect(project(said).expertise).toMatchObject([{ key: 'chess', level: expected }]);
    expect(project([...said].reverse()).expertise).toMatchObject([{ key: 'chess', level: expected }]);
  });

  it('unites lists over all records, without doubles, in an order of their own', () => {
    const projection = project([
      record('APPLE', { ...named('A'), emails: ['B@x.org', 'a@x.org'], phones: ['+33 6 1'], tags: ['t'] }),
      record('LINKEDIN', { ...named('A'), emails: ['b@x.org'], phones: ['+336 1'], tags: ['t', 's'] }),
    ]);
    expect(projection.emails).toEqual(['a@x.org', 'b@x.org']);
    expect(projection.phones).toEqual(['+336 1']);
    expect(projection.tags).toEqual(['s', 't']);
  });
});

describe('an edit by hand', () => {
  const source = record('LINKEDIN', {
    ...named('Ada'),
    emails: ['ada@x.org'],
    positions: [{ organization: 'BNP Paribas', title: 'Directrice financière' }],
    place: { country: 'FR' },
  });

  it('replaces a whole list, clears with null and keeps what it does not name', () => {
    expect(project([source, edit({ emails: ['new@x.org'] })])).toMatchObject({
      emails: ['new@x.org'],
      name: 'Ada',
      place: { country: 'FR' },
    });
    expect(project([edit({ emails: null, positions: null, place: null }), source])).toMatchObject({
      emails: [],
      positions: [],
      place: null,
      placeKey: null,
      knownDimensions: [],
    });
  });

  it('makes the list of expertise the whole list, where titles otherwise add to it', () => {
    const title = record('LINKEDIN', { ...named('Ada'), positions: [{ title: 'Développeuse Java' }] });
    expect(project([title]).expertise.map(({ source: from }) => from)).toContain('CLASSIFIED');
    expect(project([title, edit({ expertise: [{ name: 'sailing', level: 0.5 }] })]).expertise).toEqual([
      { key: 'sailing', name: 'sailing', level: 0.5, source: 'STATED' },
    ]);
    expect(project([title, edit({ expertise: null })]).expertise).toEqual([]);
  });
});

describe('positions', () => {
  const position = { organization: 'BNP Paribas', title: 'Directrice financière' };

  it('are classified from words where a file leaves them open, never in a whole-network file', () => {
    expect(project([record('LINKEDIN', { ...named('A'), positions: [position] })]).positions).toMatchObject([
      { sectorSource: 'CLASSIFIED', occupationSource: 'CLASSIFIED', sectorCode: expect.stringMatching(/^64/) },
    ]);
    expect(project([record('OTHER', { ...named('A'), positions: [position] }, 'NETWORK')]).positions).toMatchObject([
      { sectorSource: null, occupationSource: null, sectorCode: null },
    ]);
  });

  it('take a stated sector, then the owner’s word on the organization, then a guess', () => {
    const memory = new Map([['bnp paribas', 'G']]);
    const sectorOf = (sector: object): unknown =>
      project([record('LINKEDIN', { ...named('A'), positions: [{ ...position, ...sector }] })], memory).positions[0];
    expect(sectorOf({ sector: 'J' })).toMatchObject({ sectorCode: 'J', sectorSource: 'STATED' });
    expect(sectorOf({})).toMatchObject({ sectorCode: 'G', sectorSource: 'OWNER' });
    expect(sectorOf({ sector: 'J', classified: ['sector'] })).toMatchObject({ sectorCode: 'G', sectorSource: 'OWNER' });
  });

  it('stay classified when an exported file says that they were', () => {
    const content = { ...named('A'), positions: [{ ...position, sector: 'K', classified: ['sector'] as const }] };
    expect(project([record('OTHER', content, 'NETWORK')]).positions).toMatchObject([
      { sectorCode: 'K', sectorSource: 'CLASSIFIED' },
    ]);
  });

  it('of the same words in two records are one, and twice in one record two', () => {
    const twice = { ...named('A'), positions: [{ ...position, to: '2010-01-01' }, position] };
    const { positions } = project([record('OTHER', twice, 'NETWORK'), record('LINKEDIN', twice)]);
    expect(positions.map(({ to }) => to)).toEqual(['2010-01-01', null]);
    expect(new Set(positions.map(({ id }) => id)).size).toBe(2);
    const once = { ...named('A'), positions: [position, position] };
    expect(project([record('OTHER', once, 'NETWORK')]).positions).toHaveLength(1);
  });
});

describe('places and what is known', () => {
  it('closes each level of a place, so that inside is a prefix', () => {
    expect(placeKey({ country: 'FR' })).toBe('fr/');
    expect(placeKey({ country: 'FR', region: 'Île-de-France' })).toBe('fr/ile de france/');
    expect(placeKey({ country: 'FR', region: 'Bretagne', locality: 'Saint-Malo' })).toBe('fr/bretagne/saint malo/');
    expect(placeKey({ country: 'FR', locality: 'Rennes' })).toBe('fr//rennes/');
  });

  it('tells from which day each dimension has a value', () => {
    const { knownDimensions, knownDays } = project([
      record(
        'OTHER',
        {
          ...named('A'),
          place: { country: 'FR' },
          positions: [
            { organization: 'X', sector: 'K', from: '1970-01-11' },
            { organization: 'Y', from: '1970-01-02' },
          ],
        },
        'NETWORK',
      ),
    ]);
    const days = new Map(knownDimensions.map((dimension, index) => [dimension, knownDays?.[index]]));
    expect(Object.fromEntries(days)).toEqual({ SECTOR: 10, ORGANIZATION: 1, PLACE: -1_000_000 });
  });
});

describe('profiles and expertise', () => {
  it('say "is on that platform" only where no account there is known', () => {
    const on = (profile: object) =>
      record('LINKEDIN', { ...named('A'), profiles: [{ platform: 'LINKEDIN' as const, ...profile }] });
    expect(project([on({ displayName: 'A' })]).profiles).toHaveLength(1);
    expect(project([on({ displayName: 'A' }), on({ handle: 'ada', url: 'u' })]).profiles).toEqual([
      { platform: 'LINKEDIN', handle: 'ada', url: 'u' },
    ]);
    expect(project([on({ handle: 'Ada' }), on({ handle: 'ada', url: 'u' })]).profiles).toHaveLength(1);
  });
});

describe('the lists of somebody who was two persons', () => {
  const day = (number: number): Date => new Date(Date.UTC(2026, 0, number));
  const merged = [{ id: 'm', at: day(5) }];
  const tagged = (tag: string, more: Partial<ProjectedRecord> = {}): ProjectedRecord => ({
    ...record('APPLE', { ...named('Ann Poe'), tags: [tag] }),
    at: day(1),
    ...more,
  });

  it('are those of both, where the owner had written one of them', () => {
    const own = { ...edit({ tags: ['mine'] }), at: day(2) };
    expect(project([tagged('file'), own, tagged('other', { moves: merged })]).tags).toEqual(['mine', 'other']);
  });

  it('are those of both, where the owner had written both', () => {
    const first = { ...edit({ tags: ['one'] }), at: day(2) };
    const second = { ...edit({ tags: ['two'] }), at: day(3), moves: merged };
    expect(project([tagged('a'), first, tagged('b', { moves: merged }), second]).tags).toEqual(['one', 'two']);
  });

  it('are what the owner wrote of the two together since', () => {
    const later = { ...edit({ tags: ['all'] }), at: day(6) };
    expect(project([tagged('a'), tagged('b', { moves: merged }), later]).tags).toEqual(['all']);
    expect(project([tagged('a'), tagged('b', { moves: merged }), edit({ tags: ['now'] })]).tags).toEqual(['now']);
  });
});
