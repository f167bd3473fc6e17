import { describe, expect, it } from '@jest/globals';
import { whileAllowed } from '../../../src/api/while-allowed.ts';

/** Yields 1, 2 and then nothing for ever; tells whether it was ended. */
function waiting(): AsyncIterableIterator<number> & { isEnded: boolean } {
  const values = [1, 2];
  return {
    isEnded: false,
    next: () => {
      const value = values.shift();
      return value === undefined ? new Promise(() => undefined) : Promise.resolve({ done: false, value });
    },
    return() {
      this.isEnded = true;
      return Promise.resolve({ done: true, value: undefined });
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

async function all(source: AsyncIterable<number>): Promise<readonly number[]> {
  const seen: number[] = [];
  for await (const value of source) seen.push(value);
  return seen;
}

describe('what is told while it is allowed', () => {
  it('is told until it is not, in the middle of a wait too, and its source is ended', async () => {
    const source = waiting();
    let looks = 0;
    expect(await all(whileAllowed(source, async () => (looks += 1) < 3, 1))).toEqual([1, 2]);
    expect(source.isEnded).toBe(true);
    expect(looks).toBe(3);
  });

  it('goes on where it cannot be found out', async () => {
    const source = waiting();
    let looks = 0;
    const seen = await all(
      whileAllowed(
        source,
        async () => {
          looks += 1;
          if (looks < 3) throw new Error('no database');
          return false;
        },
        1,
      ),
    );
    expect([seen, looks]).toEqual([[1, 2], 3]);
  });

  it('ends with its source, and looks no more', async () => {
    let looks = 0;
    async function* two(): AsyncGenerator<number> {
      yield 1;
      yield 2;
    }
    expect(await all(whileAllowed(two(), async () => (looks += 1) > 0, 5))).toEqual([1, 2]);
    const before = looks;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(looks).toBe(before);
  });

  it('ends its source where the listener goes', async () => {
    const source = waiting();
    const watched = whileAllowed(source, async () => true, 1);
    await watched.next();
    await watched.return?.();
    expect(source.isEnded).toBe(true);
    expect(await watched.next()).toEqual({ done: true, value: undefined });
  });
});
