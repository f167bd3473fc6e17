import type { ImportProblem } from '../../reader.type.ts';
import { problem } from '../problems.ts';

/** Counts rows that are left out for the same reason, so that a file of 100,000 tells it once. */
export class Tally {
  readonly #counts = new Map<string, { row: number; count: number }>();

  count(code: string, row: number): void {
    const known = this.#counts.get(code);
    if (known === undefined) this.#counts.set(code, { row, count: 1 });
    else known.count += 1;
  }

  /** One problem for each reason, on the row that gave it first. */
  problems(messages: Readonly<Record<string, string>>): ImportProblem[] {
    return [...this.#counts].map(([code, { row, count }]) =>
      problem('SKIPPED', row, code, `${messages[code] ?? code} Rows like this one: ${count}.`),
    );
  }
}
