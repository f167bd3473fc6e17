/**
 * How fast a network is resolved, beside what it is compared with: the same cards, every pair's names by Jaro–Winkler, in the
 * same run. `npm run bench:identity [-- persons]`
 */
import { jaroWinkler } from '../src/identity/jaro-winkler.ts';
import { resolveCards, resolveCardsInTurns } from '../src/identity/resolve-cards.ts';
import { cardsOf, madeUpExports } from '../test/support/made-up-persons.ts';

const size = Number(process.argv[2] ?? 5_000);
const rows = madeUpExports(1, { LINKEDIN: size, FACEBOOK: Math.round(size / 2), APPLE: Math.round(size / 2) });

function timed<T>(label: string, work: () => T): { readonly value: T; readonly seconds: number } {
  const begun = process.hrtime.bigint();
  const value = work();
  const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
  console.log(`${label.padEnd(60)} ${seconds.toFixed(2)} s`);
  return { value, seconds };
}

const { value: cards } = timed(`cards of ${rows.length} rows`, () => cardsOf(rows));
const whole = timed('everybody against everybody', () => resolveCards({ cards }));
const changed = new Set(cards.slice(0, Math.round(size / 5)).map(({ personId }) => personId));
const some = timed(`${changed.size} new against everybody`, () => resolveCards({ cards, changed }));
// As an import does it: how long others wait.
let turn = performance.now();
let longest = 0;
const turns = setInterval(() => {
  longest = Math.max(longest, performance.now() - turn);
  turn = performance.now();
}, 1);
await resolveCardsInTurns({ cards, changed });
clearInterval(turns);
console.log(`the event loop stood still for at most ${longest.toFixed(0)} ms meanwhile`);
// A sample, for all of them would take minutes.
const SAMPLE = 2_000;
const names = cards.slice(0, SAMPLE).map(({ names: [name] }) => `${name?.given ?? ''} ${name?.family ?? ''}`);
const naive = timed(`Jaro–Winkler alone over all pairs of ${SAMPLE} names`, () => {
  let alike = 0;
  for (let a = 0; a < names.length; a += 1)
    for (let b = a + 1; b < names.length; b += 1) if (jaroWinkler(names[a] ?? '', names[b] ?? '') >= 0.92) alike += 1;
  return alike;
});
const allPairs = (cards.length * (cards.length - 1)) / 2;
const naiveSeconds = naive.seconds * (allPairs / ((names.length * (names.length - 1)) / 2));
console.log(`compared ${whole.value.compared} of ${allPairs} pairs, ${some.value.compared} for the new ones`);
console.log(
  `all pairs by Jaro–Winkler alone would take ${naiveSeconds.toFixed(1)} s; ratio ${(whole.seconds / naiveSeconds).toFixed(3)}`,
);
