import { classifyPosition } from './classify.ts';
import { occupationAncestors, OCCUPATIONS, searchOccupations, type OccupationEntry } from './occupation.ts';
import { phraseWords } from './phrase-matcher.ts';
import { searchSectors, SECTORS, type SectorEntry } from './sector.ts';
import { sectorWords } from './sector-words.ts';

/** Every everyday word for a sector, as stems between blanks. */
const wordsOfSectors = sectorWords().map(([word, code]) => ({ code, text: ` ${phraseWords(word).join(' ')} ` }));

/**
 * Sectors as people ask for them, in English or French: those that are called so in everyday words (`bank`, `logiciel`), the
 * nearest first, then those whose official label or code has the words. With `parent` only its direct children.
 */
export function findSectors(text: string, parent?: string): readonly SectorEntry[] {
  const wanted = phraseWords(text).join(' ');
  const official = searchSectors(text, parent);
  if (wanted === '') return official;
  const called = (isCalled: (name: string) => boolean): SectorEntry[] => {
    const codes = new Set(wordsOfSectors.filter((word) => isCalled(word.text)).map(({ code }) => code));
    return SECTORS.filter(({ code, parent: above }) => codes.has(code) && (parent === undefined || above === parent));
  };
  const exactly = called((name) => name === ` ${wanted} `);
  const partly = called((name) => name.includes(` ${wanted}`));
  return [...new Set([...exactly, ...partly, ...official])];
}

/**
 * Occupations as people ask for them: the one that a title of these words names (`lawyer`, `développeuse`), its broader
 * groups after those whose official label or code has the words.
 */
export function findOccupations(text: string): readonly OccupationEntry[] {
  const official = searchOccupations(text);
  const guess = classifyPosition({ title: text }).occupation?.value;
  if (guess === undefined) return official;
  const codes = [guess, ...occupationAncestors(guess)];
  const [named, ...broader] = codes.flatMap((code) => OCCUPATIONS.filter((entry) => entry.code === code));
  return [...new Set([...(named === undefined ? [] : [named]), ...official, ...broader])];
}
