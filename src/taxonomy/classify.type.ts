/** A guess with its confidence in (0,1]; only guesses worth showing are made. */
export interface Guess<T> {
  readonly value: T;
  readonly confidence: number;
}

/** What an organization's name and a title say of a position. An absent field is unknown, never a default. */
export interface Classification {
  /** NACE Rev. 2 section (`K`) or division (`64`). */
  readonly sector?: Guess<string>;
  /** ISCO-08 code, two to four digits. */
  readonly occupation?: Guess<string>;
  /** 1 junior, 2 experienced, 3 manager, 4 executive, 5 board. */
  readonly seniority?: Guess<1 | 2 | 3 | 4 | 5>;
  /** Names of expertise the title states, as in the expertise table (its English label). */
  readonly expertise: readonly Guess<string>[];
}
