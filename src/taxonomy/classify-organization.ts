import type { Guess } from './classify.type.ts';
import type { OrganizationGroup } from './organization-group.type.ts';
import { organizationKey, normalizeText } from './normalize.ts';
import { listed, PhraseMatcher, phraseWords, wordStem } from './phrase-matcher.ts';
import { AMBIGUOUS_NAMES } from './tables/ambiguous-names.ts';
import { NO_ORGANIZATION, ORGANIZATION_WORDS, SELF_EMPLOYED } from './tables/organization-words.ts';
import { ORGANIZATIONS_FR_FINANCE } from './tables/organizations-fr-finance.ts';
import { ORGANIZATIONS_FR_INDUSTRY } from './tables/organizations-fr-industry.ts';
import { ORGANIZATIONS_FR_SERVICES } from './tables/organizations-fr-services.ts';
import { ORGANIZATIONS_FR_TECHNOLOGY } from './tables/organizations-fr-technology.ts';
import { ORGANIZATIONS_WORLD } from './tables/organizations-world.ts';

interface KnownOrganization {
  readonly sector: string;
  readonly expertise: string | undefined;
  readonly wholeNameOnly: boolean;
}

/** What an organization's name says. `none`: it names no organization; `own`: the person's own, unnamed business. */
export interface OrganizationGuess {
  readonly kind: 'named' | 'own' | 'none';
  readonly sector?: Guess<string>;
  /** English name of the expertise that those who invest there have. */
  readonly expertise?: string;
}

const GROUPS: readonly OrganizationGroup[] = [
  ...ORGANIZATIONS_FR_FINANCE,
  ...ORGANIZATIONS_FR_TECHNOLOGY,
  ...ORGANIZATIONS_FR_INDUSTRY,
  ...ORGANIZATIONS_FR_SERVICES,
  ...ORGANIZATIONS_WORLD,
];

const ambiguous = new Set(listed(AMBIGUOUS_NAMES).map(organizationKey));

/** A name of which `Groupe` or `France` is part: `Groupe Bernard` is no `Bernard`, `Centre France` no `Centre`. */
const tiedWords = /^(?:le )?groupe? | groupe?$| france$/;

/** The key under which a name of the tables is kept: without legal form, but with `Groupe` or `France` where it has them. */
const tableKey = (name: string): string =>
  tiedWords.test(normalizeText(name)) ? normalizeText(name) : organizationKey(name);

/** A name that stands in the tables twice keeps its first sector, and `=` from either place. */
const known = new Map<string, KnownOrganization>();
for (const group of GROUPS) {
  for (const entry of listed(group.names)) {
    const key = tableKey(entry.replace(/^=/, ''));
    const first = known.get(key);
    known.set(key, {
      sector: first?.sector ?? group.sector,
      expertise: first === undefined ? group.expertise : first.expertise,
      wholeNameOnly: (first?.wholeNameOnly ?? false) || entry.startsWith('=') || ambiguous.has(key),
    });
  }
}

const words = new PhraseMatcher(
  ORGANIZATION_WORDS.flatMap((group) => listed(group.words).map((phrase) => [phrase, group] as const)),
);
/** All words, in one form for both genders: `Indépendante` is `Indépendant`, but `En poste` is not `La Poste`. */
const stemmed = (name: string): string => normalizeText(name).split(' ').map(wordStem).join(' ');
const selfEmployed = new Set(listed(SELF_EMPLOYED).map(stemmed));
const noOrganization = new Set(listed(NO_ORGANIZATION).map(stemmed));

/** A name that is not the whole of a known one has to begin with one of several words or a long one. */
const LEAST_LETTERS_OF_A_BEGINNING = 3;
const WHOLE_NAME = 0.95;
const BEGINNING = 0.85;
const WITHIN = 0.65;
/** Words after a known name outweigh it from here on: `Carrefour Banque` is a bank, `Google Consulting` no consultancy. */
const OUTWEIGHS = 0.8;
/** … and only words for what groups do have arms for; in `Caisse d'Epargne Bretagne` the rest is but a place. */
const ARMS = new Set(['61', '64', '65', '66', '68', '77', '79', '94']);

interface KnownMatch extends KnownOrganization {
  readonly confidence: number;
  readonly rest: string;
}

function findKnown(name: string): KnownMatch | undefined {
  const key = organizationKey(name);
  const whole = known.get(normalizeText(name)) ?? known.get(key);
  if (whole !== undefined) return { ...whole, confidence: WHOLE_NAME, rest: '' };
  const tokens = key.split(' ');
  for (let length = tokens.length - 1; length > 0; length -= 1) {
    for (let start = 0; start + length <= tokens.length; start += 1) {
      const part = tokens.slice(start, start + length).join(' ');
      const found = known.get(part);
      if (found === undefined || found.wholeNameOnly) continue;
      if (part.length < (start === 0 ? LEAST_LETTERS_OF_A_BEGINNING : 5)) continue;
      if (start > 0 && length === 1) continue;
      const rest = tokens.slice(start + length).join(' ');
      return { ...found, confidence: start === 0 ? BEGINNING : WITHIN, rest };
    }
  }
  return undefined;
}

/** French names begin with what they are: a `Pharmacie de la Mairie` is no town hall. */
const HEAD_NOUN = 0.12;
const EACH_FURTHER_WORD = 0.06;

/** The best of the phrases found: the surest, where a longer one and one at the start of the name count as surer. */
function findWords(name: string): Guess<string> | undefined {
  let best: { readonly sector: string; readonly score: number; readonly confidence: number } | undefined;
  for (const { value, length, start } of words.findLongest(phraseWords(name))) {
    if (value.sector === '') continue;
    const score = value.confidence + EACH_FURTHER_WORD * (length - 1) + (start === 0 ? HEAD_NOUN : 0);
    if (best === undefined || score > best.score) {
      best = { sector: value.sector, score, confidence: Math.min(0.95, value.confidence) };
    }
  }
  return best === undefined ? undefined : { value: best.sector, confidence: best.confidence };
}

/** `mistral.ai`, `kaliveo.tv`: few endings of a web address say what one does. */
function fromDomain(name: string): Guess<string> | undefined {
  if (/\S\.ai$/i.test(name.trim())) return { value: '62', confidence: 0.7 };
  if (/\S\.immo$/i.test(name.trim())) return { value: '68', confidence: 0.85 };
  if (/\S\.edu$/i.test(name.trim())) return { value: '85', confidence: 0.9 };
  return undefined;
}

const sectionOf = (left: string, right: string): boolean => left.slice(0, 2) === right.slice(0, 2);

function guessOne(name: string): Omit<OrganizationGuess, 'kind'> {
  const match = findKnown(name);
  const byWords = match?.confidence === WHOLE_NAME ? undefined : (fromDomain(name) ?? findWords(name));
  if (match === undefined) return byWords === undefined ? {} : { sector: byWords };
  if (byWords !== undefined) {
    const afterwards = match.confidence === BEGINNING ? findWords(match.rest) : byWords;
    if (
      afterwards !== undefined &&
      ARMS.has(afterwards.value) &&
      afterwards.confidence >= OUTWEIGHS &&
      !sectionOf(afterwards.value, match.sector)
    ) {
      return { sector: { value: afterwards.value, confidence: afterwards.confidence - 0.1 } };
    }
  }
  const sector = { value: match.sector, confidence: match.confidence };
  return match.expertise === undefined ? { sector } : { sector, expertise: match.expertise };
}

/**
 * What the name of an organization says of its sector: a known name (whole .95, its beginning .85, within .65), else the
 * words in it. Of a name in parts (`Capgemini Invent | part of Capgemini`) the first part that says something.
 */
export function guessOrganization(name: string): OrganizationGuess {
  const cleaned = name.replace(/^\s*(?:(?:chez|at)\s+|@\s*)/iu, '');
  const plain = stemmed(cleaned);
  if (plain === '' || noOrganization.has(plain)) return { kind: 'none' };
  const whole = guessOne(cleaned);
  if (whole.sector?.confidence === WHOLE_NAME) return { kind: 'named', ...whole };
  const tokens = plain.split(' ');
  for (let length = Math.min(3, tokens.length); length > 0; length -= 1) {
    if (selfEmployed.has(tokens.slice(0, length).join(' '))) return { kind: 'own' };
    if (selfEmployed.has(tokens.slice(-length).join(' ')) && length === tokens.length) return { kind: 'own' };
  }
  const parts = cleaned.split(/\s+[-–—|•·:]\s+|[|•,;/]|\s[@]\s?/u).filter((part) => normalizeText(part) !== '');
  if (parts.length > 1) {
    const guesses = parts.map(guessOne).filter((guess) => guess.sector !== undefined);
    const sure = guesses.find((guess) => (guess.sector?.confidence ?? 0) >= BEGINNING) ?? guesses[0];
    if (sure !== undefined) return { kind: 'named', ...sure };
  }
  return { kind: 'named', ...whole };
}
