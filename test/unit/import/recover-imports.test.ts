import { describe, expect, it } from '@jest/globals';
import { AmbitError } from '../../../src/ambit-error.ts';
import type { ImportService } from '../../../src/import/import.service.ts';
import { recoverImports } from '../../../src/import/recover-imports.ts';
import type { NetworkScope } from '../../../src/network/network-scope.ts';

describe('a start after a failure', () => {
  it('goes on with every import that can, whatever becomes of another', async () => {
    const taken: string[] = [];
    const imports = {
      unfinished: () =>
        Promise.resolve([
          { id: 'undone', holder: null, isUndoing: true },
          { id: 'damaged', holder: null, isUndoing: false },
          { id: 'whole', holder: null, isUndoing: false },
        ]),
      undo: () => Promise.reject(new AmbitError('CONFLICT', 'Somebody else is at it.')),
      takeUp: (_network: NetworkScope, { id }: { readonly id: string }) => {
        if (id === 'damaged') return Promise.reject(new Error('a disk that cannot be read'));
        taken.push(id);
        return Promise.resolve({ id });
      },
      uploads: { has: () => Promise.resolve(true), sweep: () => Promise.resolve() },
    } as unknown as ImportService;
    const networks = { list: () => Promise.resolve([{ id: 'n' } as NetworkScope]) };
    expect(await recoverImports(imports, networks, new Date('2026-11-23T00:00:00Z'))).toEqual({
      resumed: 1,
      lost: 0,
      waiting: [
        { id: 'undone', code: 'CONFLICT' },
        { id: 'damaged', code: 'INTERNAL' },
      ],
    });
    expect(taken).toEqual(['whole']);
  });
});
