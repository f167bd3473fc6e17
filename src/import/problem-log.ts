import { noCounts, type ImportCounts } from './import-request.type.ts';
import type { ImportProblem } from './reader.type.ts';

/** Problems of one kind in one part that are kept; of a file of another kind every row may be one. */
const MOST_OF_KIND = 1_000;
/** Problems kept in all; of what comes after only the first of each kind and part. */
const MOST_IN_ALL = 10_000;

/** The problems of an import in bounded memory: of each kind the first ones, and how many more there were. */
export class ProblemLog {
  readonly #kept: ImportProblem[] = [];
  /** The last that was kept of each kind and part, by its place, and how many were. */
  readonly #kinds = new Map<string, { last: number; kept: number }>();
  readonly #counts = new Map<string | undefined, Pick<ImportCounts, 'skipped' | 'rejected'>>();
  readonly #incomplete = new Set<string | undefined>();

  add(problem: ImportProblem): void {
    const { part, severity, code } = problem;
    countProblem(this.#countsOf(part), problem);
    if (severity === 'REJECTED' || code === 'MISSING_FILE') this.#incomplete.add(part);
    const key = `${severity} ${code} ${part ?? ''}`;
    const kind = this.#kinds.get(key);
    if (kind !== undefined && (kind.kept >= MOST_OF_KIND || this.#kept.length >= MOST_IN_ALL)) {
      const last = this.#kept[kind.last] as ImportProblem;
      this.#kept[kind.last] = { ...last, more: (last.more ?? 0) + 1 };
      return;
    }
    this.#kinds.set(key, { last: this.#kept.length, kept: (kind?.kept ?? 0) + 1 });
    this.#kept.push(problem);
  }

  /** In their order; the last that was kept of a kind says how many more there were. */
  get all(): readonly ImportProblem[] {
    return this.#kept;
  }

  /** How many rows of a part (undefined: of the file) are skipped or rejected by its problems. */
  countsOf(part: string | undefined): Pick<ImportCounts, 'skipped' | 'rejected'> {
    return this.#counts.get(part) ?? noCounts();
  }

  /** Whether some rows of the file, or of that part, could not be used, or a file of it is missing. */
  isIncomplete(part: string | undefined): boolean {
    return this.#incomplete.has(part);
  }

  #countsOf(part: string | undefined): Pick<ImportCounts, 'skipped' | 'rejected'> {
    const known = this.#counts.get(part) ?? noCounts();
    this.#counts.set(part, known);
    return known;
  }
}

/** Counts a row that a problem cost. */
export function countProblem(
  counts: Pick<ImportCounts, 'skipped' | 'rejected'>,
  { severity }: Pick<ImportProblem, 'severity'>,
): void {
  if (severity === 'REJECTED') counts.rejected += 1;
  if (severity === 'SKIPPED') counts.skipped += 1;
}
