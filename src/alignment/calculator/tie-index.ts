import type { OtherTieInput, PersonInput } from './inputs.type.ts';

const ALWAYS = -2_000_000_000;
const NEVER = 2_000_000_000;

/**
 * The ties between others by either end, persons by their index. 100,000 ties are gone through for every moment, hence plain
 * arrays of numbers: those of a person stand from `offsets[person]` on, up to `offsets[person + 1]`. A tie to somebody who
 * is not among the persons is left out at both ends.
 */
export class TieIndex {
  readonly offsets: Int32Array;
  /** The other end of each. */
  readonly others: Int32Array;
  /** Which of `ties` it is. */
  readonly tieOf: Int32Array;
  readonly since: Int32Array;
  readonly until: Int32Array;

  constructor(
    persons: readonly PersonInput[],
    readonly ties: readonly OtherTieInput[],
  ) {
    const indexById = new Map(persons.map(({ id }, index) => [id, index]));
    const ends = ties.map(({ a, b }) => [indexById.get(a) ?? -1, indexById.get(b) ?? -1] as const);
    this.offsets = new Int32Array(persons.length + 2);
    const areKnown = ends.map(([a, b]) => a >= 0 && b >= 0);
    ends.forEach((pair, tie) => {
      if (areKnown[tie] === true) for (const end of pair) this.offsets[end + 2]! += 1;
    });
    for (let n = 2; n < this.offsets.length; n += 1) this.offsets[n]! += this.offsets[n - 1]!;
    this.others = new Int32Array(this.offsets.at(-1) ?? 0);
    this.tieOf = new Int32Array(this.others.length);
    ends.forEach(([a, b], tie) => {
      if (areKnown[tie] !== true) return;
      this.add(a, b, tie);
      this.add(b, a, tie);
    });
    this.since = Int32Array.from(ties, (tie) => tie.since ?? ALWAYS);
    this.until = Int32Array.from(ties, (tie) => tie.until ?? NEVER);
  }

  isValid(tie: number, day: number): boolean {
    return (this.since[tie] as number) <= day && day < (this.until[tie] as number);
  }

  /** Whether a person has a tie on a day that is not merely inferred. */
  isTied(person: number, day: number): boolean {
    const end = this.offsets[person + 1] as number;
    for (let n = this.offsets[person] as number; n < end; n += 1) {
      const tie = this.tieOf[n] as number;
      if (this.isValid(tie, day) && this.ties[tie]?.inferred === false) return true;
    }
    return false;
  }

  /** Whether a person has any tie on a day to one of others. */
  isTiedToAny(person: number, others: ReadonlySet<number>, day: number): boolean {
    const end = this.offsets[person + 1] as number;
    for (let n = this.offsets[person] as number; n < end; n += 1) {
      if (others.has(this.others[n] as number) && this.isValid(this.tieOf[n] as number, day)) return true;
    }
    return false;
  }

  private add(from: number, to: number, tie: number): void {
    const place = this.offsets[from + 1] as number;
    this.others[place] = to;
    this.tieOf[place] = tie;
    this.offsets[from + 1] = place + 1;
  }
}
