import { describe, expect, it } from '@jest/globals';
import type { ImportLease } from '../../../src/import/import-lease.ts';
import { undoImport } from '../../../src/import/undo/undo-import.ts';
import { IdentityService } from '../../../src/identity/identity.service.ts';
import { resolveAfterImport } from '../../../src/identity/resolve-after-import.ts';
import { MOST_PERSONS } from '../../../src/identity/too-many.ts';
import type { NetworkScope } from '../../../src/network/network-scope.ts';
import { answeringGraph, type Answers } from '../../support/answering-graph.ts';

const network = { id: 'network', egoId: 'ego' } as unknown as NetworkScope;
const now = new Date('2026-11-01T00:00:00Z');
const sizeOf = (persons: number): Answers => ({ 'network/count-persons': [{ persons }] });

describe('a merge that is taken back', () => {
  const event = {
    event: { id: 'merge', kind: 'MERGE', at: now, fromId: 'from', toId: 'to', undoneAt: null },
    mayUndo: true,
    holder: 'to',
  };
  const undo = async (persons: number) => {
    const { graph, asked } = answeringGraph({
      ...sizeOf(persons),
      'identity/find-merge-event': [event],
      'identity/undo-merge': [{ from: 'from', holder: 'to' }],
    });
    expect(await new IdentityService(graph).undo(network, 'merge', now)).toEqual(['to', 'from']);
    return asked;
  };

  it('brings the review queue up to date', async () => {
    expect(await undo(MOST_PERSONS)).toContain('identity/list-cards');
  });

  it('leaves it where there are too many to compare', async () => {
    expect(await undo(MOST_PERSONS + 1)).not.toContain('identity/list-cards');
  });
});

describe('an import that is undone', () => {
  const lease = { renew: () => Promise.resolve() } as unknown as ImportLease;
  const undo = async (persons: number) => {
    const { graph, asked } = answeringGraph({
      ...sizeOf(persons),
      // Somebody whom another import says as well.
      'import/list-imported-persons': (times) => (times === 0 ? [{ id: 'left' }] : []),
      'import/detach-source-records': [
        { id: 'left', name: 'Left Over', isLeft: true, isNeeded: true, isEgo: false, externalId: null, gone: null },
      ],
      'community/find-detection': () => {
        throw new Error('communities are looked for');
      },
    });
    const done = await undoImport(graph, lease, network, 'import', now).then(
      () => 'nothing more',
      (error: unknown) => (error instanceof Error ? error.message : ''),
    );
    return { done, isCompared: asked.includes('identity/list-cards') };
  };

  it('compares whom it leaves, and looks for communities', async () => {
    expect(await undo(MOST_PERSONS)).toEqual({ done: 'communities are looked for', isCompared: true });
  });

  it('does neither where there are too many', async () => {
    expect(await undo(MOST_PERSONS + 1)).toEqual({ done: 'nothing more', isCompared: false });
  });
});

describe('who is who after an import', () => {
  const card = (id: string, platform: string) => ({
    id,
    since: now,
    firstRow: 1,
    neighbours: [],
    records: [
      {
        platform,
        importId: `import of ${platform}`,
        format: 'CSV',
        origin: 'FILE',
        recordKey: `CSV:${platform}:${id}`,
        uids: [],
        payload: JSON.stringify({ name: { full: 'Quilla Brambleworth' }, emails: ['quilla@brambleworth.example'] }),
      },
    ],
  });
  const resolve = async (merged: (times: number) => readonly unknown[]) => {
    const { graph, asked } = answeringGraph({
      'identity/list-imported-persons': [{ id: 'a' }],
      'identity/list-cards': [card('a', 'XING'), card('b', 'OUTLOOK')],
      'identity/merge-persons': merged,
    });
    await resolveAfterImport(graph, network, 'import', now);
    return asked.filter((name) => name === 'identity/list-cards').length;
  };
  const ONE = [{ from: 'b', to: 'a' }];

  it('is looked at once where nobody became one', async () => {
    expect(await resolve(() => [])).toBe(1);
  });

  it('is looked at once more after each time that somebody did, three times at most', async () => {
    expect(await resolve((times) => (times === 0 ? ONE : []))).toBe(2);
    expect(await resolve(() => ONE)).toBe(3);
  });
});
