import { isAnotherGivenName } from './another-given-name.ts';
import type { Evidence, EvidenceLevel } from './evidence.type.ts';
import { jaroWinkler } from './jaro-winkler.ts';
import type { NameFrequencies } from './name-frequencies.ts';
import type { ParsedName } from './parse-name.ts';
import { areNicknames } from './tables/nicknames.ts';

/** Jaro–Winkler similarities from which two names are very similar, similar, remotely similar. */
export const SIMILARITY = { verySimilar: 0.92, similar: 0.85, remote: 0.7 } as const;

/** log₂ odds against given and family name being the wrong way round. */
const SWAPPED = -3;
/** From so many bits on nobody asks whether the names are the wrong way round. */
const SURELY_STRAIGHT = 6;

/**
 * m: how often the two names of one person agree at each level; u: how often those of two persons do by chance, for the
 * levels where it is not the share of the name itself. Fixed, not learned: a network is too small to learn them from.
 */
const GIVEN = {
  EQUAL: { m: 0.78, spread: 1, u: 0 },
  NICKNAME: { m: 0.06, spread: 2, u: 0.0015 },
  PART: { m: 0.02, spread: 1, u: 0.002 },
  VERY_SIMILAR: { m: 0.07, spread: 0.5, u: 0.0015 },
  SIMILAR: { m: 0.03, spread: 1, u: 0.004 },
  REMOTE: { m: 0.02, spread: 0, u: 0.03 },
  DIFFERENT: { m: 0.05, spread: 0, u: 0.95 },
} as const;
const FAMILY = {
  EQUAL: { m: 0.8, spread: 1, u: 0 },
  NICKNAME: { m: 0.02, spread: 1, u: 0.0004 },
  PART: { m: 0.04, spread: 1.5, u: 0.0008 },
  VERY_SIMILAR: { m: 0.08, spread: 0.5, u: 0.0006 },
  SIMILAR: { m: 0.03, spread: 1, u: 0.003 },
  REMOTE: { m: 0.02, spread: 0, u: 0.03 },
  DIFFERENT: { m: 0.06, spread: 0, u: 0.96 },
} as const;
/** Of two persons with a common initial: nearly all of one person, one in twelve of others. */
const INITIAL_BITS = 3.2;
const MIDDLE = { equal: 5, initial: 2.5, different: -3, unlike: -1.5 } as const;
const GENERATION = { equal: 3, different: -25 } as const;

/** How two names compare: the better of straight and swapped. */
export interface NameComparison {
  readonly bits: number;
  /** 0 to 1: how similar given and family names are; null where one of the two does not say. */
  readonly given: number | null;
  readonly family: number | null;
  /** Whether the given names, on one address or number, are those of two persons: alike, but no two spellings of one. */
  readonly isAnother: boolean;
  /** What the bits are made of. */
  readonly evidence: () => readonly Evidence[];
}

interface Part {
  readonly level: EvidenceLevel;
  readonly similarity: number;
  /** The name that agrees, by whose frequency the agreement counts. */
  readonly a: string;
  readonly b: string;
}

/** A name of a given and a family name, and nothing else. */
export interface TwoWords {
  readonly given: string;
  readonly family: string;
}

const NOTHING: NameComparison = { bits: 0, given: null, family: null, isAnother: false, evidence: () => [] };

/** Compares names of two persons. Symmetric. */
export class NameComparer {
  private readonly turned = new WeakMap<ParsedName, ParsedName>();

  constructor(private readonly frequencies: NameFrequencies) {}

  /** The best comparison over all ways in which the two are written. */
  compare(a: readonly ParsedName[], b: readonly ParsedName[]): NameComparison {
    let best: NameComparison | undefined;
    for (const one of a) {
      for (const other of b) {
        const comparison = this.compareTwo(one, other);
        if (best === undefined || comparison.bits > best.bits) best = comparison;
      }
    }
    return best ?? NOTHING;
  }

  /** The bits that {@link compare} finds of two persons who have one name of two words each, of more than a letter. */
  plainBits(a: TwoWords, b: TwoWords): number {
    const straight = this.wordBits(a.given, b.given, true, false) + this.wordBits(a.family, b.family, false, false);
    if (straight >= SURELY_STRAIGHT) return straight;
    const { given, family } = a;
    if (given.charCodeAt(0) !== b.family.charCodeAt(0) && family.charCodeAt(0) !== b.given.charCodeAt(0))
      return straight;
    const swapped = this.wordBits(given, b.family, true, true) + this.wordBits(family, b.given, false, true) + SWAPPED;
    return Math.max(straight, swapped);
  }

  private wordBits(a: string, b: string, isGiven: boolean, isSwapped: boolean): number {
    if (a === b) return this.bits({ level: 'EQUAL', similarity: 1, a, b }, isGiven, isSwapped);
    if (isGiven && areNicknames(a, b)) return this.bits({ level: 'NICKNAME', similarity: 1, a, b }, true, isSwapped);
    return this.bits(this.bySimilarity(a, b), isGiven, isSwapped);
  }

  private compareTwo(a: ParsedName, b: ParsedName): NameComparison {
    const straight = this.asWritten(a, b, 0);
    const mayBeSwapped =
      straight.bits < SURELY_STRAIGHT &&
      ((a.given !== '' && a.given.charAt(0) === b.family.charAt(0)) ||
        (a.family !== '' && a.family.charAt(0) === b.given.charAt(0)));
    if (!mayBeSwapped) return straight;
    const swapped = this.asWritten(a, this.turn(b), SWAPPED);
    return swapped.bits <= straight.bits ? straight : swapped;
  }

  private turn(name: ParsedName): ParsedName {
    let turned = this.turned.get(name);
    if (turned === undefined) this.turned.set(name, (turned = turnedAround(name)));
    return turned;
  }

  private asWritten(a: ParsedName, b: ParsedName, penalty: number): NameComparison {
    const given = this.given(a, b);
    const family = this.family(a, b);
    const isSwapped = penalty !== 0;
    const givenBits =
      given === undefined ? 0 : this.bits(given, true, isSwapped) + (family === undefined ? penalty : 0);
    const familyBits = family === undefined ? 0 : this.bits(family, false, isSwapped) + penalty;
    const middle = given === undefined || penalty !== 0 ? undefined : middleLevel(a, b);
    const generation = generationLevel(a, b);
    return {
      bits: givenBits + familyBits + (middle?.bits ?? 0) + (generation?.bits ?? 0),
      given: given?.similarity ?? null,
      family: family?.similarity ?? null,
      isAnother: given !== undefined && isAnotherGivenName(given.level, given.a, given.b),
      evidence: () => [
        ...(given === undefined ? [] : [nameEvidence('GIVEN_NAME', given.level, givenBits)]),
        ...(family === undefined ? [] : [nameEvidence('FAMILY_NAME', family.level, familyBits)]),
        ...(middle === undefined ? [] : [nameEvidence('MIDDLE_NAME', middle.level, middle.bits)]),
        ...(generation === undefined ? [] : [nameEvidence('GENERATION', generation.level, generation.bits)]),
      ],
    };
  }

  private given(a: ParsedName, b: ParsedName): Part | undefined {
    if (a.given === '' || b.given === '') return undefined;
    if (a.given === b.given) return { level: 'EQUAL', similarity: 1, a: a.given, b: b.given };
    if (isWrittenApart(a, b)) return { level: 'EQUAL', similarity: 1, a: b.given, b: b.given };
    if (a.given.length === 1 || b.given.length === 1) {
      const isSame = a.given.charAt(0) === b.given.charAt(0);
      return { level: isSame ? 'INITIAL' : 'DIFFERENT', similarity: isSame ? 0.9 : 0, a: a.given, b: b.given };
    }
    const form = sharedForm(a, b);
    if (form !== undefined) return { level: 'NICKNAME', similarity: 0.95, a: form[0], b: form[1] };
    if (isAbbreviation(a, b) || isAbbreviation(b, a))
      return { level: 'NICKNAME', similarity: 0.9, a: a.given, b: b.given };
    if (a.middle.includes(b.given) || b.middle.includes(a.given))
      return { level: 'PART', similarity: 0.9, a: a.middle.includes(b.given) ? b.given : a.given, b: '' };
    const [first] = a.givenParts;
    const [otherFirst] = b.givenParts;
    if (first !== undefined && first === otherFirst) return { level: 'PART', similarity: 0.8, a: first, b: first };
    return this.bySimilarity(a.given, b.given);
  }

  private family(a: ParsedName, b: ParsedName): Part | undefined {
    if (a.family === '' || b.family === '') return undefined;
    if (a.family === b.family || a.familyWhole === b.familyWhole)
      return { level: 'EQUAL', similarity: 1, a: a.family, b: b.family };
    const others = [a.family, ...a.otherFamilies].find((name) => [b.family, ...b.otherFamilies].includes(name));
    if (others !== undefined) return { level: 'NICKNAME', similarity: 0.95, a: others, b: others };
    if (a.family.length === 1 || b.family.length === 1) {
      const isSame = a.family.charAt(0) === b.family.charAt(0);
      return { level: isSame ? 'INITIAL' : 'DIFFERENT', similarity: isSame ? 0.9 : 0, a: a.family, b: b.family };
    }
    const shared = a.familyParts.length > 1 || b.familyParts.length > 1 || a.middle.length + b.middle.length > 0;
    const part = shared ? sharedPart(a, b) : undefined;
    if (part !== undefined) return { level: 'PART', similarity: 0.9, a: part, b: part };
    return this.bySimilarity(a.family, b.family);
  }

  private bySimilarity(a: string, b: string): Part {
    const similarity = jaroWinkler(a, b);
    const level: EvidenceLevel =
      similarity >= SIMILARITY.verySimilar
        ? 'VERY_SIMILAR'
        : similarity >= SIMILARITY.similar
          ? 'SIMILAR'
          : similarity >= SIMILARITY.remote
            ? 'REMOTE'
            : 'DIFFERENT';
    return { level, similarity, a, b };
  }

  /** The rarer the name that agrees, the more its agreement says. Of a swapped name either use counts, the one that says less. */
  private bits(part: Part, isGiven: boolean, isSwapped: boolean): number {
    if (part.level === 'INITIAL') return INITIAL_BITS;
    if (isSwapped) return Math.min(this.bitsAs(part, true), this.bitsAs(part, false));
    return this.bitsAs(part, isGiven);
  }

  private bitsAs({ level, a, b }: Part, isGiven: boolean): number {
    const { m, spread, u } = (isGiven ? GIVEN : FAMILY)[level as keyof typeof GIVEN];
    if (spread === 0) return Math.log2(m / u);
    const share = isGiven ? this.frequencies.given : this.frequencies.family;
    return Math.log2(m / (u + spread * Math.max(share(a), b === '' ? 0 : share(b))));
  }
}

function nameEvidence(field: Evidence['field'], level: EvidenceLevel, bits: number): Evidence {
  return { field, kind: 'NAME', level, bits };
}

function generationLevel(a: ParsedName, b: ParsedName): { level: EvidenceLevel; bits: number } | undefined {
  if (a.generation === null || b.generation === null) return undefined;
  return a.generation === b.generation
    ? { level: 'EQUAL', bits: GENERATION.equal }
    : { level: 'DIFFERENT', bits: GENERATION.different };
}

/** The name with given and family name the other way round. */
function turnedAround(name: ParsedName): ParsedName {
  return {
    ...name,
    given: name.family,
    givenParts: name.familyParts,
    middle: [],
    called: [],
    family: name.given,
    familyParts: name.givenParts,
    familyWhole: name.given,
    otherFamilies: [],
  };
}

/** `Jean Pierre` and `Jean-Pierre`. */
function isWrittenApart(a: ParsedName, b: ParsedName): boolean {
  if (a.middle.length === 0 && b.middle.length === 0) return false;
  const joinedA = a.given + a.middle.join('');
  const joinedB = b.given + b.middle.join('');
  return joinedA === b.given || a.given === joinedB || joinedA === joinedB;
}

/** A form of each given name, or what somebody is called, that are one name. */
function sharedForm(a: ParsedName, b: ParsedName): readonly [string, string] | undefined {
  if (areNicknames(a.given, b.given)) return [a.given, b.given];
  if (a.called.length === 0 && b.called.length === 0) return undefined;
  for (const one of [a.given, ...a.called])
    for (const other of [b.given, ...b.called]) if (one === other || areNicknames(one, other)) return [one, other];
  return undefined;
}

/** `JP` for Jean-Pierre, `J P` for Jean-Pierre: the initials of a name of several parts. */
function isAbbreviation(short: ParsedName, long: ParsedName): boolean {
  const parts = long.givenParts.length > 1 ? long.givenParts : [long.given, ...long.middle];
  return parts.length > 1 && short.given === parts.map((part) => part.charAt(0)).join('');
}

/** A part of three letters or more that both family names have, or that stands as the other's middle name. */
function sharedPart(a: ParsedName, b: ParsedName): string | undefined {
  const ofA = [...a.familyParts, ...(a.familyParts.length > 1 || a.isSplit ? [] : a.middle)];
  const ofB = new Set([...b.familyParts, ...(b.familyParts.length > 1 || b.isSplit ? [] : b.middle)]);
  const shared = ofA.find((part) => part.length > 2 && ofB.has(part));
  const isOwnOfOne = shared !== undefined && (a.familyParts.includes(shared) || b.familyParts.includes(shared));
  return isOwnOfOne ? shared : undefined;
}

function middleLevel(a: ParsedName, b: ParsedName): { level: EvidenceLevel; bits: number } | undefined {
  const [one] = a.middle;
  const [other] = b.middle;
  if (one === undefined || other === undefined) return undefined;
  if (one === other && one.length > 1) return { level: 'EQUAL', bits: MIDDLE.equal };
  if (a.middle.join('') === b.middle.join('')) return { level: 'EQUAL', bits: MIDDLE.initial };
  if (one.charAt(0) !== other.charAt(0)) return { level: 'DIFFERENT', bits: MIDDLE.different };
  if (one.length === 1 || other.length === 1) return { level: 'INITIAL', bits: MIDDLE.initial };
  return { level: 'SIMILAR', bits: jaroWinkler(one, other) >= SIMILARITY.similar ? MIDDLE.initial : MIDDLE.unlike };
}
