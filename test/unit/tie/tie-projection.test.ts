import { describe, expect, it } from '@jest/globals';
import { dayOfDate } from '../../../src/calendar.ts';
import { projectTie, type TieRecordContent } from '../../../src/tie/tie-projection.ts';

const file = (content: Partial<TieRecordContent>, origin = 'FILE'): TieRecordContent => ({ origin, ...content });
const byHand = (content: Partial<TieRecordContent>, origin = 'EDIT:1'): TieRecordContent => ({
  origin,
  manual: true,
  ...content,
});

describe('the evidence of a tie (SCORE.md, Strength)', () => {
  const seen = (...records: Partial<TieRecordContent>[]): number | null =>
    projectTie(records.map((record, index) => file(record, `FILE:${index}`))).estimate;

  it.each([
    ['a platform', { platforms: ['LINKEDIN'] }, 0.1],
    ['Facebook', { platforms: ['FACEBOOK'] }, 0.16],
    ['an address book', { platforms: ['APPLE'] }, 0.1],
    ['an address book with a phone number', { platforms: ['GOOGLE_CONTACTS'], withPhone: true }, 0.16],
    ['a phone number where no address book is', { platforms: ['LINKEDIN'], withPhone: true }, 0.1],
    ['a one-way follow', { platforms: ['TWITTER'], oneWay: true }, 0.04],
    ['the same employer only', { inferred: true }, 0.04],
    ['nothing', {}, null],
  ] as const)('%s', (_what, record, expected) => {
    const estimate = seen(record as Partial<TieRecordContent>);
    expect(estimate).toEqual(expected === null ? null : expect.closeTo(expected, 12));
  });

  it('adds up as 1 − Π(1 − e), each platform once, the better evidence of it', () => {
    expect(seen({ platforms: ['LINKEDIN'] }, { platforms: ['FACEBOOK'] })).toBeCloseTo(1 - 0.9 * 0.84, 12);
    expect(seen({ platforms: ['LINKEDIN'] }, { platforms: ['LINKEDIN'] })).toBeCloseTo(0.1, 12);
    expect(seen({ platforms: ['TWITTER'], oneWay: true }, { platforms: ['TWITTER'] })).toBeCloseTo(0.1, 12);
    expect(seen({ platforms: ['LINKEDIN'] }, { inferred: true })).toBeCloseTo(1 - 0.9 * 0.96, 12);
  });

  it('forgets what a source does not say any more', () => {
    const { platforms, estimate } = projectTie([
      file({ platforms: ['LINKEDIN', 'FACEBOOK'] }),
      file({ platforms: ['LINKEDIN'] }),
    ]);
    expect(platforms).toEqual(['LINKEDIN']);
    expect(estimate).toBeCloseTo(0.1, 12);
  });
});

describe('the strength of a tie', () => {
  it('is the declared one, else the estimate, which stays to be seen', () => {
    expect(projectTie([file({ platforms: ['LINKEDIN'], strength: 0.64 })])).toMatchObject({
      declared: 0.64,
      strength: 0.64,
      estimate: expect.closeTo(0.1, 12),
      strengthDays: null,
      strengthValues: null,
    });
    expect(projectTie([file({ platforms: [] })])).toMatchObject({ declared: null, strength: null, estimate: null });
  });

  it('keeps the days from which declared strengths hold, in order of days', () => {
    const projection = projectTie([
      byHand({ strength: 0.36 }, 'EDIT:1'),
      byHand({ strength: 1, strengthFrom: '2026-05-01' }, 'EDIT:2'),
      byHand({ strength: 0.64, strengthFrom: '2026-01-01' }, 'EDIT:3'),
    ]);
    expect(projection.strength).toBe(1);
    expect(projection.strengthDays).toEqual([-1_000_000, dayOfDate('2026-01-01'), dayOfDate('2026-05-01')]);
    expect(projection.strengthValues).toEqual([0.36, 0.64, 1]);
  });

  it('says a day anew, and withdraws from a day on', () => {
    const said = [
      byHand({ strength: 1, strengthFrom: '2026-01-01' }, 'EDIT:1'),
      byHand({ strength: 0.16, strengthFrom: '2026-01-01' }, 'EDIT:2'),
    ];
    expect(projectTie(said)).toMatchObject({ strength: 0.16, strengthValues: [0.16] });
    const withdrawn = projectTie([
      file({ platforms: ['LINKEDIN'] }),
      ...said,
      byHand({ strength: null, strengthFrom: '2026-06-01' }, 'EDIT:3'),
    ]);
    expect(withdrawn).toMatchObject({ declared: null, strength: expect.closeTo(0.1, 12), strengthValues: [0.16, -1] });
  });

  it('is withdrawn as a whole without a day', () => {
    const projection = projectTie([
      byHand({ strength: 1, strengthFrom: '2026-01-01' }, 'EDIT:1'),
      byHand({ strength: null }, 'EDIT:2'),
    ]);
    expect(projection).toMatchObject({ declared: null, strength: null, strengthDays: null });
  });

  it('stays as the owner said when a file says something else later', () => {
    expect(projectTie([byHand({ strength: 1 }), file({ strength: 0.04 })]).strength).toBe(1);
    expect(projectTie([file({ strength: 0.36 }), file({ strength: 0.04 })]).strength).toBe(0.04);
  });
});

describe('the dates of a tie', () => {
  it('begin with the earliest that a file says, unless the owner said', () => {
    const files = [file({ since: '2020-05-01' }, 'A'), file({ since: '2018-01-01' }, 'B')];
    expect(projectTie(files)).toMatchObject({ since: '2018-01-01', sinceDay: dayOfDate('2018-01-01') });
    const owner = byHand({ since: '2019-01-01' });
    expect(projectTie([...files, owner]).since).toBe('2019-01-01');
    expect(projectTie([owner, ...files]).since).toBe('2019-01-01');
  });

  it('are cleared by the owner until a file says another', () => {
    const cleared = [file({ since: '2020-05-01' }, 'A'), byHand({ since: null })];
    expect(projectTie(cleared).since).toBeNull();
    expect(projectTie([...cleared, file({ since: '2021-01-01' }, 'B')]).since).toBe('2021-01-01');
  });

  it('end when the last one said so, the owner before files, and open again with null', () => {
    const ended = [file({ until: '2026-03-01' }, 'A'), byHand({ until: '2026-02-01' })];
    expect(projectTie(ended)).toMatchObject({ until: '2026-02-01', untilDay: dayOfDate('2026-02-01') });
    expect(projectTie([...ended, file({ until: '2026-09-01' }, 'B')]).until).toBe('2026-02-01');
    expect(projectTie([...ended, byHand({ until: null }, 'EDIT:2')]).until).toBeNull();
  });

  it('remember every day of contact', () => {
    const projection = projectTie([
      file({ lastContact: '2026-03-01' }, 'A'),
      file({ lastContact: '2025-03-01' }, 'B'),
      file({ lastContact: '2026-03-01' }, 'C'),
    ]);
    expect(projection.lastContact).toBe('2026-03-01');
    expect(projection.contactDays).toEqual([dayOfDate('2025-03-01'), dayOfDate('2026-03-01')]);
    expect(projectTie([file({ lastContact: '2026-03-01' })]).contactDays).toBeNull();
    expect(projectTie([file({ lastContact: '2026-03-01' }), byHand({ lastContact: null })]).lastContact).toBeNull();
  });
});

describe('kinds and privacy of a tie', () => {
  it('unite what files say and replace it by what the owner says', () => {
    const files = [file({ kinds: ['COLLEAGUE'] }, 'A'), file({ kinds: ['FRIEND', 'COLLEAGUE'] }, 'B')];
    expect(projectTie(files)).toMatchObject({ kinds: ['COLLEAGUE', 'FRIEND'], kin: false });
    expect(projectTie([byHand({ kinds: ['PARTNER'] }), ...files])).toMatchObject({ kinds: ['PARTNER'], kin: true });
    expect(projectTie([...files, byHand({ kinds: null })]).kinds).toEqual([]);
  });

  it('are private as the owner says', () => {
    expect(projectTie([file({})]).private).toBe(false);
    expect(projectTie([file({ private: true })]).private).toBe(true);
    expect(projectTie([byHand({ private: true }), file({ private: false })]).private).toBe(true);
    expect(projectTie([file({ private: true }), byHand({ private: null })]).private).toBe(false);
  });

  it('are inferred only while nothing else says the tie', () => {
    expect(projectTie([file({ inferred: true })]).inferred).toBe(true);
    expect(projectTie([file({ inferred: true }, 'A'), byHand({ strength: 0.04 })]).inferred).toBe(false);
  });
});

describe('the short list a formula reads of a tie', () => {
  const compact = (content: Partial<TieRecordContent>): readonly number[] => projectTie([file(content)]).compact;

  it('holds strength, days since and of the last contact, and what was declared', () => {
    expect(compact({ strength: 0.64, since: '1970-01-11', lastContact: '1970-01-31' })).toEqual(
      [1 + 0.64 * 2 ** 50, 1_000_010, 1_000_030, 1].map(Math.round),
    );
    expect(compact({ platforms: ['LINKEDIN'], kinds: ['KIN'] })).toEqual([
      1 + Math.round(0.1 * 2 ** 50),
      0,
      2_000_000,
      2,
    ]);
  });

  it('has no strength where there is no evidence', () => {
    expect(compact({})).toEqual([0, 0, 2_000_000, 0]);
  });

  it('sends the reader to the properties where the past or the end differ', () => {
    const flagsOf = (...records: Partial<TieRecordContent>[]): number | undefined =>
      projectTie(records.map((record) => file(record))).compact[3];
    expect(flagsOf({ until: '2030-01-01' })).toBe(4);
    expect(flagsOf({ strength: 0.4, strengthFrom: '2020-01-01' })).toBe(5);
    expect(flagsOf({ lastContact: '2020-01-01' }, { lastContact: '2021-01-01' })).toBe(4);
  });
});

describe('a tie that is gone from a source', () => {
  const seen: TieRecordContent = { origin: 'LINKEDIN:ann', platforms: ['LINKEDIN'], since: '2019-01-01' };
  const gone: TieRecordContent = { ...seen, until: '2024-05-06', gone: true };
  const card: TieRecordContent = { origin: 'VCARD:ann', platforms: ['APPLE'] };

  it('has ended where no other source shows it, through the platforms it had', () => {
    expect(projectTie([seen, gone])).toMatchObject({ until: '2024-05-06', platforms: ['LINKEDIN'] });
    expect(projectTie([seen, gone, { origin: 'X', inferred: true, platforms: [] }]).until).toBe('2024-05-06');
  });

  it('goes on through another source, and not through that one', () => {
    expect(projectTie([card, seen, gone])).toMatchObject({ until: null, platforms: ['APPLE'] });
  });

  it('goes on by the owner’s word, and when it is there again', () => {
    expect(projectTie([seen, gone, { origin: 'EDIT', manual: true, strength: 0.9 }]).until).toBeNull();
    expect(projectTie([seen, gone, seen]).until).toBeNull();
  });

  it('ended when its last source lost it, and on the day the owner says', () => {
    expect(projectTie([seen, gone, card, { ...card, until: '2025-01-01', gone: true }]).until).toBe('2025-01-01');
    expect(projectTie([seen, gone, { origin: 'EDIT', manual: true, until: '2023-01-01' }]).until).toBe('2023-01-01');
  });
});
