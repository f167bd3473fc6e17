/** Items between two pauses: some milliseconds of work. */
const SLICE = 100;

/** Goes through items and pauses after every few of them, so that whoever does the work may leave it for a moment. */
export function* inSlices<T>(items: Iterable<T>, visit: (item: T, index: number) => void): Generator<void, void> {
  let index = 0;
  for (const item of items) {
    visit(item, index);
    index += 1;
    if (index % SLICE === 0) yield;
  }
}

/** Work that may be left in between, done without leaving it. */
export function atOnce<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
