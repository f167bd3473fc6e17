/** What is said of a kind of problem, and what the owner can do about it. */
export interface ProblemWords {
  /** Absent: the reader's own sentence, which is English and may say more. */
  readonly message?: string;
  /** Absent: there is nothing to do. */
  readonly advice?: string;
}

/** By code; a code without an entry is shown with the reader's own sentence. */
export type ProblemWordsTable = Readonly<Record<string, ProblemWords>>;
