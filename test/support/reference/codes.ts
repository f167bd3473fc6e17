/** NACE Rev. 2 sections with their first and last division, from the classification itself (Eurostat 2008). */
const SECTIONS: readonly (readonly [string, number, number])[] = [
  ['A', 1, 3],
  ['B', 5, 9],
  ['C', 10, 33],
  ['D', 35, 35],
  ['E', 36, 39],
  ['F', 41, 43],
  ['G', 45, 47],
  ['H', 49, 53],
  ['I', 55, 56],
  ['J', 58, 63],
  ['K', 64, 66],
  ['L', 68, 68],
  ['M', 69, 75],
  ['N', 77, 82],
  ['O', 84, 84],
  ['P', 85, 85],
  ['Q', 86, 88],
  ['R', 90, 93],
  ['S', 94, 96],
  ['T', 97, 98],
  ['U', 99, 99],
];

/** The broader NACE code: class `64.11` → group `64.1` → division `64` → section `K` → null. */
export function parentSector(code: string): string | null {
  if (/^\d\d\.\d\d$/.test(code)) return code.slice(0, 4);
  if (/^\d\d\.\d$/.test(code)) return code.slice(0, 2);
  if (!/^\d\d$/.test(code)) return null;
  const division = Number(code);
  return SECTIONS.find(([, first, last]) => first <= division && division <= last)?.[0] ?? null;
}

/** 1 for the wanted sector or a narrower one, .5 for its parent or a sibling under the same parent, else 0. */
export function sectorMatch(code: string, wanted: string): number {
  for (let up: string | null = code; up !== null; up = parentSector(up)) if (up === wanted) return 1;
  const parent = parentSector(wanted);
  if (parent === null) return 0;
  return code === parent || parentSector(code) === parent ? 0.5 : 0;
}

/** 1 for the wanted ISCO-08 code or a narrower one, .5 within the same sub-major group (two digits), else 0. */
export function occupationMatch(code: string, wanted: string): number {
  if (code.startsWith(wanted)) return 1;
  return code.length >= 2 && wanted.length >= 2 && code.slice(0, 2) === wanted.slice(0, 2) ? 0.5 : 0;
}
