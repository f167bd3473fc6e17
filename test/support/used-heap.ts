import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Bytes that are really kept: what is garbage depends on when V8 last looked, which no test should. */
export function usedHeap(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}
