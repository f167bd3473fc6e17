import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { COPIED_LABELS } from '../../src/sandbox/copy-network.ts';

const labelsIn = (name: string): readonly string[] =>
  [...readFileSync(new URL(`../../cypher/${name}.cypher`, import.meta.url), 'utf8').matchAll(/MATCH \(n:(\w+)/g)].map(
    ([, label = '']) => label,
  );

test('a sandbox copies every label that is deleted with a network', () => {
  const owned = labelsIn('network/delete-network-content');
  expect(owned.length).toBeGreaterThan(20);
  expect([...COPIED_LABELS].sort()).toEqual(['Network', ...owned].sort());
  expect(labelsIn('sandbox/read-nodes').toSorted()).toEqual([...COPIED_LABELS].sort());
});
