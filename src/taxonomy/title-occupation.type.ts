/** An occupation with the phrases that name it, and what it says of the sector. */
export interface TitleOccupation {
  /** ISCO-08 code. */
  readonly code: string;
  /** NACE Rev. 2 section or division that nearly all who bear the title work in; absent where they work everywhere. */
  readonly sector?: string;
  /** Share of those who do, where `sector` is given. */
  readonly confidence?: number;
  /** The sector of such a person's own business, used for the self-employed alone: a developer works everywhere. */
  readonly own?: string;
  /** English name of an expertise that goes with it, beside those whose own names the title holds. */
  readonly expertise?: string;
  /** Comma-separated, without regard to plural, gender and accents; `^` only at the start of the title, `$` at its end. */
  readonly words: string;
}
