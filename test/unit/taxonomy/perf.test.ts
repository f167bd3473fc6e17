import { it } from '@jest/globals';
import { guessTitle } from '../../../src/taxonomy/classify-title.ts';
import { guessOrganization } from '../../../src/taxonomy/classify-organization.ts';
import { phraseWords } from '../../../src/taxonomy/phrase-matcher.ts';
import { normalizeText } from '../../../src/taxonomy/normalize.ts';
import { REALISTIC_ROWS } from './realistic-rows.ts';
it('t', () => {
  const time = (n: string, f: (r: readonly [string, string, string | null]) => void) => { const t = performance.now(); for (let i = 0; i < 10000; i++) f(REALISTIC_ROWS[i % REALISTIC_ROWS.length]!); console.info(n, performance.now() - t); };
  for (let k = 0; k < 2; k++) {
  time('title', (r) => guessTitle(r[1]));
  time('org', (r) => guessOrganization(r[0]));
  time('norm', (r) => normalizeText(r[1]));
  time('words', (r) => phraseWords(r[1])); }
});
