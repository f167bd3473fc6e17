import { describe, expect, test } from '@jest/globals';
import { organizationGroup } from '../../../src/person/organization-group.ts';
import { projectPerson } from '../../../src/person/person-projection.ts';
import type { PositionRecord } from '../../../src/import/canonical-record.type.ts';

function groupOf(positions: readonly PositionRecord[]) {
  const content = { name: { full: 'Ada' }, positions };
  return organizationGroup(
    projectPerson('p', [{ platform: 'OTHER', origin: 'NETWORK', content }], new Map()).positions,
  );
}

describe('organization group', () => {
  test('is the primary position whatever the order', () => {
    const primary = { organization: 'Zeta', primary: true };
    expect(groupOf([{ organization: 'Alpha' }, primary])).toEqual({
      groupKey: 'zeta',
      groupDays: null,
      groupKeys: null,
    });
  });

  test('is the lesser organization among equals', () => {
    expect(groupOf([{ organization: 'Beta' }, { organization: 'Alpha' }]).groupKey).toBe('alpha');
  });

  test('is empty for who has no organization', () => {
    expect(groupOf([{ title: 'Painter' }]).groupKey).toBe('');
    expect(groupOf([]).groupKey).toBe('');
  });

  test('changes on the days positions begin and end, the latest beginning first', () => {
    expect(
      groupOf([
        { organization: 'Alpha', from: '1970-01-11', to: '1970-01-31' },
        { organization: 'Beta', from: '1970-01-21', to: '1970-02-10' },
      ]),
    ).toEqual({ groupKey: null, groupDays: [-1_000_000, 10, 20, 40], groupKeys: ['', 'alpha', 'beta', ''] });
  });

  test('stays one where dates change nothing', () => {
    expect(groupOf([{ organization: 'Alpha' }, { organization: 'Alpha', from: '2020-01-01' }]).groupKey).toBe('alpha');
  });
});
