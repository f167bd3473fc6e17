import { describe, expect, it } from '@jest/globals';
import { meetingRecord } from '../../../src/interaction/meeting-record.ts';
import { originOf, tieWithoutAction } from '../../../src/plan/action-tie.ts';
import { withoutAction } from '../../../src/plan/without-action.ts';
import { projectTie, type TieRecordContent } from '../../../src/tie/tie-projection.ts';

const AT = new Date('2026-11-23T12:00:00Z');
const said = { origin: originOf('p1'), at: AT, strength: null, newStrength: 0.25 };
const former: TieRecordContent = { origin: 'FILE', strength: 0.36, since: '2020-01-01', platforms: ['LINKEDIN'] };
const met = (tie: { until: string | null } | undefined, more: Partial<typeof said> | { strength: number } = {}) => {
  const record = meetingRecord(tie, { ...said, ...more });
  if (record === undefined) throw new Error('Nothing is recorded.');
  return record;
};

describe('what a meeting says of a tie', () => {
  it('begins it where there was none', () => {
    expect(projectTie([met(undefined)])).toMatchObject({ declared: 0.25, since: '2026-11-23', until: null });
  });

  it.each(['2026-06-15', '2026-11-23'])(
    'lets one that ended on %s go on as a new one, and keeps what it was',
    (until) => {
      const tie = projectTie([{ ...former, until }, met({ until })]);
      expect(tie).toMatchObject({
        until: null,
        since: '2020-01-01',
        declared: 0.25,
        lastContact: '2026-11-23',
        strengthValues: [0.36, 0.25],
      });
    },
  );

  it('lets one that the owner ended go on, as strong as the owner says', () => {
    const ended: TieRecordContent = { origin: 'EDIT', until: '2026-06-15', manual: true };
    const tie = projectTie([former, ended, met({ until: '2026-06-15' }, { strength: 0.64 })]);
    expect(tie).toMatchObject({ until: null, declared: 0.64 });
  });

  it('says nothing where the tie stands, or ends later, and no strength is said', () => {
    expect(meetingRecord({ until: null }, said)).toBeUndefined();
    expect(meetingRecord({ until: '2026-11-24' }, said)).toBeUndefined();
  });
});

describe('a tie without what an action said of it', () => {
  it('is none where nothing else was said', () => {
    expect(tieWithoutAction([met(undefined)], 'p1')).toBeNull();
    expect(tieWithoutAction([met(undefined), { origin: 'FILE', gone: true, until: '2026-12-01' }], 'p1')).toBeNull();
  });

  it('is what others said on the same day', () => {
    const other: TieRecordContent = { origin: 'PLAN:p0', since: '2026-11-23', strength: 0.25, manual: true };
    expect(tieWithoutAction([other, met({ until: null }, { strength: 1 })], 'p1')).toMatchObject({ declared: 0.25 });
  });

  it('has ended where the action opened it again', () => {
    const ended = { ...former, until: '2026-06-15' };
    const tie = tieWithoutAction([ended, met({ until: '2026-06-15' })], 'p1');
    expect(tie?.until).toBe(projectTie([ended]).untilDay);
  });

  it('stands in the network there would be without the meeting', () => {
    const tie = tieWithoutAction([former], 'p1');
    const others = [{ at: 1, day: 0, channel: 'MEETING', minutesEach: 30, persons: ['ann'] }];
    const meeting = { at: AT.getTime(), day: 20_780, channel: 'MEETING', minutesEach: 30, persons: ['ann'] };
    const network = {
      tiesComplete: false,
      persons: [],
      otherTies: [],
      egoTies: new Map([['ann', tieWithoutAction([former, met({ until: null }, { strength: 1 })], 'none')!]]),
      interactions: [...others, meeting],
    };
    const trace = { interactions: [{ at: AT, person: 'ann', isMeeting: true }], otherTies: new Map() };
    const without = withoutAction(network, { ...trace, egoTies: new Map([['ann', tie]]) });
    expect([without.egoTies.get('ann'), without.interactions]).toEqual([tie, others]);
    expect(without.otherTies).toBe(network.otherTies);
    expect(withoutAction(network, { ...trace, egoTies: new Map([['ann', null]]) }).egoTies.size).toBe(0);
  });

  it('is as others said between two others, or none', () => {
    const link = { a: 'ann', b: 'cem', ...tieWithoutAction([former], 'none')! };
    const network = { tiesComplete: false, persons: [], otherTies: [link], egoTies: new Map(), interactions: [] };
    const trace = { interactions: [], egoTies: new Map() };
    const weaker = tieWithoutAction([{ ...former, strength: 0.04 }], 'none')!;
    const without = withoutAction(network, { ...trace, otherTies: new Map([['ann|cem', weaker]]) });
    expect(without.otherTies).toMatchObject([{ a: 'ann', b: 'cem', declared: 0.04 }]);
    expect(withoutAction(network, { ...trace, otherTies: new Map([['ann|cem', null]]) }).otherTies).toEqual([]);
  });
});
