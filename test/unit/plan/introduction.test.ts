import { describe, expect, it } from '@jest/globals';
import { askingOf, linkRecord, linksSeen, whoIsAsked } from '../../../src/plan/introduction.ts';
import { projectTie, type TieRecordContent } from '../../../src/tie/tie-projection.ts';

const AT = new Date('2026-11-23T12:00:00Z');
const way = { kind: 'MEET', person: 'cem', path: ['ego', 'ann', 'bo', 'cem'] };
const link = { origin: 'PLAN:p1', at: AT, least: 0.25 };
const step = { at: AT, minutes: 10, channel: 'CALL' } as const;

describe('an introduction', () => {
  it('is asked of the first on the way, or of the contact whom it is about', () => {
    expect(whoIsAsked(way)).toBe('ann');
    expect(whoIsAsked({ ...way, path: [] })).toBeNull();
    expect(whoIsAsked({ kind: 'REVIVE', person: 'ann', path: [] })).toBe('ann');
    expect(whoIsAsked({ kind: 'PROFILE', person: null, path: [] })).toBeNull();
  });

  it('is a contact with who is asked when it is asked and when it is answered, and no more', () => {
    expect(askingOf('PLANNED', { ...step, state: 'ASKED' })).toMatchObject({
      channel: 'CALL',
      direction: 'OUT',
      outcome: null,
    });
    for (const state of ['PASSED_ON', 'ACCEPTED', 'DECLINED'] as const)
      expect(askingOf('ASKED', { ...step, state })).toMatchObject({ direction: 'IN', outcome: state });
    expect(askingOf('PASSED_ON', { ...step, state: 'DECLINED' })).toBeUndefined();
    expect(askingOf('PLANNED', { ...step, state: 'DROPPED' })).toBeUndefined();
  });

  it('shows who knows the next one when it is passed on, and everybody on the way when it is accepted', () => {
    expect(linksSeen(way, 'ASKED')).toEqual([]);
    expect(linksSeen(way, 'PASSED_ON')).toEqual([['ann', 'bo']]);
    expect(linksSeen(way, 'ACCEPTED')).toEqual([
      ['ann', 'bo'],
      ['bo', 'cem'],
    ]);
    expect(linksSeen({ ...way, kind: 'REVIVE' }, 'ACCEPTED')).toEqual([]);
  });
});

describe('a tie over which a request was passed on', () => {
  const seen: TieRecordContent = { origin: 'FILE', platforms: ['LINKEDIN'], inferred: true };
  const project = (...records: TieRecordContent[]) => projectTie([...records, linkRecord(records, link)]);

  it('is verified from that day on, and no weaker than after a first meeting', () => {
    expect(project(seen)).toMatchObject({ declared: 0.25, inferred: false, lastContact: '2026-11-23', since: null });
    expect(project(seen).strengthDays).toHaveLength(1);
    expect(project()).toMatchObject({ declared: 0.25, until: null });
  });

  it('keeps the strength that was declared', () => {
    expect(project({ ...seen, strength: 0.16 })).toMatchObject({ declared: 0.16, lastContact: '2026-11-23' });
  });

  it('goes on where it had ended', () => {
    expect(project({ ...seen, strength: 0.64, until: '2026-01-01' })).toMatchObject({ declared: 0.25, until: null });
  });
});
