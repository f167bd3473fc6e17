/** Half of the five seconds within which an access that was taken away ends, less what an answer may be remembered. */
const LOOK_MS = 2_000;

/**
 * What a source yields, for as long as it is allowed: looked at again and again, as nobody asks while a subscription is
 * open. Then it ends as if there were nothing more to come.
 * @param isAllowed a failure to find out changes nothing: who cannot ask the database is not told anything by it either
 */
export function whileAllowed<T>(
  source: AsyncIterable<T>,
  isAllowed: () => Promise<boolean>,
  lookMs: number = LOOK_MS,
): AsyncIterableIterator<T> {
  const inner = source[Symbol.asyncIterator]();
  const done = { done: true, value: undefined } as const;
  let end: () => void = () => undefined;
  let isOver = false;
  const over = new Promise<IteratorResult<T>>((resolve) => {
    end = () => {
      isOver = true;
      clearTimeout(timer);
      resolve(done);
    };
  });
  const look = async (): Promise<void> => {
    const may = await isAllowed().catch(() => true);
    if (isOver) return;
    if (may) {
      timer = setTimeout(() => void look(), lookMs).unref();
    } else {
      end();
      await inner.return?.();
    }
  };
  let timer = setTimeout(() => void look(), lookMs).unref();
  const iterator: AsyncIterableIterator<T> = {
    next: async () => {
      if (isOver) return done;
      const result = await Promise.race([inner.next(), over]);
      if (result.done === true) end();
      return isOver ? done : result;
    },
    return: async () => {
      end();
      await inner.return?.();
      return done;
    },
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}
