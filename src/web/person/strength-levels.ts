/** The five levels of strength (`ambit-1`), from barely to very well. */
export const STRENGTHS = [0.04, 0.16, 0.36, 0.64, 1] as const;

/** The level nearest to a declared strength, 0 to 4; null where none was declared. */
export function levelOf(declared: number | null | undefined): number | null {
  if (declared === null || declared === undefined) return null;
  const distances = STRENGTHS.map((strength) => Math.abs(strength - declared));
  return distances.indexOf(Math.min(...distances));
}
