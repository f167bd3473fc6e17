import { describe, expect, it } from '@jest/globals';
import { listKey } from '../../../src/import/list-key.ts';

describe('which list a table is of', () => {
  it('editions of one list have one key, whatever number or date is in their names', () => {
    const key = listKey('columns', 'Members.csv');
    for (const name of ['members-2026-03.csv', 'MEMBERS (2).csv', 'members copy.csv', 'members_export.CSV.txt'])
      expect(listKey('columns', name)).toBe(key);
  });

  it('lists of other names, or of other columns, have another', () => {
    const names = ['members.csv', 'suppliers.csv', 'Étudiants.csv'];
    expect(new Set(names.map((name) => listKey('columns', name))).size).toBe(3);
    expect(listKey('other', 'members.csv')).not.toBe(listKey('columns', 'members.csv'));
  });

  it('a file without a name is known by its columns alone, and other formats not at all', () => {
    expect(listKey('columns', 'upload')).toBe('columns');
    expect(listKey(undefined, 'members.csv')).toBeUndefined();
  });
});
