/** The most characters of a text: below what an index of the database can hold of one value (8,164 bytes), whatever they are. */
export const MAX_TEXT = 2_000;

/** Of what is written as prose and never looked up: `@Extensions({ maxLength: MAX_PROSE })`. */
export const MAX_PROSE = 20_000;
