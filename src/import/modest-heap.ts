import { setFlagsFromString } from 'node:v8';

/**
 * How much, in percent, the heap may grow before it is cleaned. Left to itself V8 lets a small heap grow to four times what is
 * in use; what an import reads and writes is out of use a moment later.
 */
const GROWTH = 30;
const AS_USUAL = 0;

let running = 0;

/** Work that goes through much and keeps little: the program stays small meanwhile. */
export async function withModestHeap<T>(work: () => Promise<T>): Promise<T> {
  running += 1;
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
  try {
    return await work();
  } finally {
    running -= 1;
    if (running === 0) setFlagsFromString(`--heap-growing-percent=${AS_USUAL}`);
  }
}
