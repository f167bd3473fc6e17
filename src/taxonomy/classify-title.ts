import { expertiseLabel, EXPERTISES } from './expertise.ts';
import type { Guess } from './classify.type.ts';
import { listed, PhraseMatcher, phraseWords } from './phrase-matcher.ts';
import { normalizeText } from './normalize.ts';
import { DOMAIN_OCCUPATIONS, MANAGER_ROLES, PROFESSIONAL_ROLES } from './tables/domain-occupations.ts';
import { SENIORITY_WORDS } from './tables/seniority-words.ts';
import type { SeniorityWords } from './tables/seniority-words.ts';
import { TITLE_OCCUPATIONS } from './tables/title-occupations.ts';
import { TITLE_OCCUPATIONS_MORE } from './tables/title-occupations-more.ts';
import type { TitleOccupation } from './title-occupation.type.ts';

export type Rank = 1 | 2 | 3 | 4 | 5;

/** What a title says. `own`: the sector of such a person's own business; `organization`: what the title says after `chez`. */
export interface TitleGuess {
  readonly sector?: Guess<string>;
  readonly own?: Guess<string>;
  readonly occupation?: Guess<string>;
  readonly seniority?: Guess<Rank> & { readonly kind?: 'vice president' | 'president' };
  readonly expertise: readonly Guess<string>[];
  readonly organization?: string;
  readonly selfEmployed: boolean;
  readonly student: boolean;
}

const occupations = new PhraseMatcher<TitleOccupation>(
  [...TITLE_OCCUPATIONS, ...TITLE_OCCUPATIONS_MORE].flatMap((entry) =>
    listed(entry.words).map((phrase) => [phrase, entry] as const),
  ),
);
const ranks = new PhraseMatcher<SeniorityWords>(
  SENIORITY_WORDS.flatMap((entry) => listed(entry.words).map((phrase) => [phrase, entry] as const)),
);
const expertises = new PhraseMatcher<string>(
  EXPERTISES.flatMap((entry) => entry.titleNames.map((name) => [name, entry.en] as const)),
);
const domainOccupations = new Map(DOMAIN_OCCUPATIONS.map(([name, ...codes]) => [name, codes] as const));
const stems = (list: string): ReadonlySet<string> => new Set(listed(list).flatMap((entry) => phraseWords(entry)));
const managerRoles = stems(MANAGER_ROLES);
const professionalRoles = stems(PROFESSIONAL_ROLES);

/** Words between a role and its field that change neither: `Directrice régionale des ventes` is a `directrice des ventes`. */
const MODIFIERS =
  stems(`senior, sénior, junior, confirmé, expérimenté, régional, national, international, internationaux, europe, EMEA, france, groupe, group, global, regional,
  adjoint, deputy, interim, stagiaire, alternant, alternance, apprenti, intern, trainee, stage, lead, principal, chief associate, freelance, indépendant, corporate, southern, northern, worldwide, monde,
  nord, sud, est, ouest, paris, IDF, certifié, diplômé, délégué, départemental, temps partagé, fractional, part time, B2B, btob, B2C, industriel, BtoC, service, pôle, département, équipe, opérationnel, stratégique`);

const INCLUSIVE =
  'trice|teuse|rice|ice|euse|issante|ienne|enne|nne|ière|iere|ère|ere|esse|ante|ente|ées|ée|ve|fe|ne|le|te|se|es|e|s';
const inclusiveEnding = new RegExp(
  `(\\p{L}{3,})(?:\\s?\\(|[·•⋅∙‧・./-])(?:${INCLUSIVE})(?:[·•⋅./-]s)?\\)?(?![\\p{L}\\d])`,
  'giu',
);
/** `h/f`, `(F/H/X)`. */
const genderNote = /\(?(?<![\p{L}\d])[hfmw]\s?\/\s?[hfmw](?:\s?\/\s?[xdn])?(?![\p{L}\d])\)?/giu;
const separators = /\s[-–—~>]+\s|[|•·,;/+✦★►▪●→»«\n]|\s[–—]|[–—]\s|\p{Extended_Pictographic}/u;
/** What is past, wished for or an aside and no present position. */
const past =
  /^\s*(?:ex|former|formerly|ancien(?:ne)?|anciennement|previously|prev|retired|retraitée?|en recherche|recherche|à la recherche|a la recherche|looking for|open to|seeking|disponible|futur|alumni|diplômée?)(?![\p{L}])/iu;
/** Whom somebody works for is not what somebody is: `Executive Assistant to the CEO`. */
const subordinate =
  /(?<=\S)\s(?:to\s(?:the\s)?(?:ceo|cfo|cto|coo|cmo|board|president|chairman|director|managing|founder|general|vp|dean|minister|mayor)|aupr[èe]s\s|reporting\sto|rattachée?\s(?:à|au)|(?:du|de la)\s(?:pdg|ceo|présidente?)(?!\p{L}))[^|,;]*/giu;
const employer = /(?:^|\s)(?:chez|@)\s*(.+)$|\s(?:at|bei)\s+(.+)$/iu;
const student = /^(?:etudiant|eleve|student|bachelor|master|licence)$/;
const apprenticeWords = stems('alternance, alternant, apprenti, apprentissage, stage, stagiaire');
const selfEmployedWords = stems(
  'freelance, freelancer, indépendant, auto entrepreneur, autoentrepreneur, micro entrepreneur, self employed, solopreneur, libéral',
);

/** A title's parts in order, cleaned of inclusive endings, gender notes and what is past, and the employer it names. */
function partsOf(title: string): { readonly parts: readonly string[]; readonly organization: string | undefined } {
  let organization: string | undefined;
  let spelled = title.normalize('NFKC');
  if (/[(·•⋅∙‧・./-]/.test(spelled)) {
    spelled = spelled
      .replace(genderNote, ' ')
      .replace(/(\p{L}{3,})·(\p{L}+)·(s)(?!\p{L})/giu, '$1')
      .replace(inclusiveEnding, '$1');
  }
  spelled = spelled.replace(subordinate, '');
  const parts = spelled
    .split(separators)
    .filter((part) => normalizeText(part) !== '' && !past.test(part))
    .map((part) => {
      const named = employer.exec(part);
      if (named === null) return part;
      organization ??= (named[1] ?? named[2] ?? '').trim();
      return part.slice(0, named.index);
    })
    .filter((part) => normalizeText(part) !== '');
  return { parts, organization };
}

/**
 * The words of a title's parts, as stems, without those that change nothing (`senior`, `France`): what a taxonomy is asked for.
 * None of somebody who studies, or whose rank alone the title tells.
 */
export function titleWords(title: string): readonly (readonly string[])[] {
  const parts = partsOf(title).parts.map(phraseWords);
  if (student.test(parts[0]?.[0] ?? '')) return [];
  return parts
    .map((words) => words.filter((word) => !MODIFIERS.has(word)))
    .filter((words) => words.length > 0 && ranks.findLongest(words).every(({ length }) => length < words.length));
}

interface Found<T> {
  readonly value: T;
  readonly length: number;
  readonly start: number;
}

/** The longest phrase, then the first one. */
function longest<T>(found: readonly Found<T>[]): Found<T> | undefined {
  let best: Found<T> | undefined;
  for (const match of found) if (best === undefined || match.length > best.length) best = match;
  return best;
}

function occupationOf(words: readonly string[]): Found<TitleOccupation> | undefined {
  const asWritten = longest(occupations.find(words));
  if (asWritten !== undefined && asWritten.length === words.length) return asWritten;
  const core = words.filter((word) => !MODIFIERS.has(word));
  if (core.length === words.length || core.length === 0) return asWritten;
  const stripped = longest(occupations.find(core));
  if (asWritten === undefined) return stripped;
  return stripped !== undefined && stripped.length > asWritten.length ? stripped : asWritten;
}

/** `CEO & Product Designer`: who heads a firm does so whatever else comes after the `&`. */
function headOf(part: string): Found<TitleOccupation> | undefined {
  const [first = '', ...more] = part.split(/\s(?:&|et|and)\s/iu);
  if (more.length === 0) return undefined;
  const words = phraseWords(first);
  const found = longest(occupations.find(words));
  return found !== undefined && found.value.code === '1120' && found.length === words.length ? found : undefined;
}

/** ISCO-08 from a role word and a field where no phrase names the occupation. */
function occupationFromField(words: readonly string[]): Guess<string> | undefined {
  const isManager = words.some((word) => managerRoles.has(word));
  if (!isManager && !words.some((word) => professionalRoles.has(word))) return undefined;
  for (const { value } of expertises.findLongest(words)) {
    const codes = domainOccupations.get(value);
    const code = codes?.[isManager ? 0 : 1];
    if (code !== undefined) return { value: code, confidence: 0.6 };
  }
  return undefined;
}

/** Generic occupations that a field makes more precise: manager, analyst, consultant, engineer, clerk. */
const GENERIC = new Set(['12', '21', '24', '31', '33', '41', '81', '2421', '3122']);

function seniorityOf(words: readonly string[]): TitleGuess['seniority'] {
  const found = ranks.findLongest(words).map((match) => match.value);
  const junior = found.find((entry) => entry.rank === 1);
  const best =
    junior ?? found.filter((entry) => entry.rank > 0).sort((a, b) => b.rank - a.rank || b.confidence - a.confidence)[0];
  if (best === undefined || best.rank === 0) return undefined;
  const guess = { value: best.rank, confidence: best.confidence };
  return best.kind === undefined ? guess : { ...guess, kind: best.kind };
}

function expertiseOf(words: readonly string[]): readonly string[] {
  return expertises.findLongest(words).map((match) => match.value);
}

/** `V.I.E` and `VIE` are volunteers abroad, `vie` is life. */
const isVolunteer = (title: string): boolean =>
  /(?<![\p{L}])V\.?I\.?E\.?(?![\p{L}])/u.test(title) && title !== title.toUpperCase();

/**
 * What a title says by itself. The first of its parts that names an occupation decides on occupation and sector, the
 * first that shows a rank on seniority; expertise comes from all of them.
 */
export function guessTitle(title: string): TitleGuess {
  const { parts, organization } = partsOf(title);
  const inWords = parts.map((part) => phraseWords(part));
  const all = inWords.flat();
  const named = parts
    .map((part, index) => headOf(part) ?? occupationOf(inWords[index] ?? []))
    .filter((found) => found !== undefined);
  const chosen = named[0];
  const entry = chosen?.value;
  const byField = (): Guess<string> | undefined => {
    for (const words of inWords) {
      const guess = occupationFromField(words);
      if (guess !== undefined) return guess;
    }
    return undefined;
  };

  let occupation: Guess<string> | undefined;
  if (entry === undefined || chosen === undefined) occupation = byField();
  else if (chosen.length === 1 && GENERIC.has(entry.code)) occupation = byField();
  if (occupation === undefined && entry !== undefined && chosen !== undefined)
    occupation = { value: entry.code, confidence: chosen.length > 1 ? 0.85 : entry.code.length === 2 ? 0.6 : 0.7 };

  const stated = named.map((found) => found.value).find((value) => value.sector !== undefined);
  const owned = named.map((found) => found.value).find((value) => value.own !== undefined);
  const sectorEntry = stated !== undefined && (entry === stated || entry?.code === '1120') ? stated : undefined;
  const seniority = isVolunteer(title)
    ? { value: 1 as const, confidence: 0.8 }
    : inWords.map(seniorityOf).find((guess) => guess !== undefined);
  const names = new Set(inWords.flatMap(expertiseOf));
  for (const { value } of named)
    if (value.expertise !== undefined) names.add(expertiseLabel(value.expertise, 'en') ?? value.expertise);

  return {
    ...(sectorEntry?.sector === undefined
      ? {}
      : { sector: { value: sectorEntry.sector, confidence: sectorEntry.confidence ?? 0.6 } }),
    ...(owned?.own === undefined ? {} : { own: { value: owned.own, confidence: 0.7 } }),
    ...(occupation === undefined ? {} : { occupation }),
    ...(seniority === undefined
      ? occupation === undefined
        ? {}
        : { seniority: { value: 2 as const, confidence: 0.5 } }
      : { seniority }),
    expertise: [...names].map((value) => ({ value, confidence: 0.8 })),
    ...(organization === undefined || organization === '' ? {} : { organization }),
    selfEmployed: all.some((word) => selfEmployedWords.has(word)),
    student: student.test(all[0] ?? '') && !all.some((word) => apprenticeWords.has(word)),
  };
}
