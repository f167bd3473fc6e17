import { guessOrganization } from './classify-organization.ts';
import type { OrganizationGuess } from './classify-organization.ts';
import { guessTitle } from './classify-title.ts';
import type { TitleGuess } from './classify-title.ts';
import type { Classification, Guess } from './classify.type.ts';
import { normalizeText } from './normalize.ts';

/** A position as an export has it: names in whatever spelling, or none. */
export interface PositionText {
  readonly organization?: string | null;
  readonly title?: string | null;
}

/** Below this a guess is not worth showing: a wrong sector is worse than an unknown one. */
export const LEAST_CONFIDENCE = 0.5;

const isFinance = (sector: string | undefined): boolean => sector !== undefined && /^(?:K|64|65|66)$/.test(sector);

/** Two guesses at one position's sector: the surer one, the organization's when equal; agreement makes surer. */
function bothSectors(byOrganization: Guess<string>, byTitle: Guess<string>): Guess<string> {
  const agree = byOrganization.value === byTitle.value;
  if (agree) {
    const doubt = (1 - byOrganization.confidence) * (1 - byTitle.confidence);
    return { value: byOrganization.value, confidence: Math.round(Math.min(0.98, 1 - doubt) * 100) / 100 };
  }
  return byTitle.confidence > byOrganization.confidence ? byTitle : byOrganization;
}

function sectorOf(organization: OrganizationGuess, title: TitleGuess): Guess<string> | undefined {
  if (organization.sector !== undefined) {
    return title.sector === undefined ? organization.sector : bothSectors(organization.sector, title.sector);
  }
  if (title.sector !== undefined) return title.sector;
  if (organization.kind === 'own' || title.selfEmployed) return title.own;
  if (organization.kind === 'named' && title.student) return { value: '85', confidence: LEAST_CONFIDENCE };
  return undefined;
}

/** LinkedIn allows 220 characters of headline and 100 of company; what is longer is no name and only costs time. */
export const MOST_CHARACTERS = 300;

/** Who looks for work often names the employment agency; it is not their employer. */
const isJobSeeker = (organization: string, title: string): boolean =>
  /pole emploi|france travail/.test(organization) &&
  /recherche|demandeur|seek|looking|open to|disponible|^$/.test(title);

const CLUBS = /^(?:S|94|93)$/;

function seniorityOf(title: TitleGuess, sector: string | undefined): Classification['seniority'] {
  const guess = title.seniority;
  if (guess === undefined) return undefined;
  if (guess.kind === 'vice president' && isFinance(sector)) return { value: 3, confidence: 0.6 };
  if (guess.kind === 'president' && sector !== undefined && CLUBS.test(sector)) return { value: 5, confidence: 0.7 };
  return { value: guess.value, confidence: guess.confidence };
}

/** Who decides on money at a fund; its accountant or office manager need not know venture finance. */
const INVESTS =
  /(?:invest|partner|principal|associate|associe|analyst|analyste|directeur|director|manager|president|founder|fondateur|participation)/;
const SUPPORTS =
  /(?:office|assistant|account|compta|market|communic|\brh\b|\bhr\b|talent|legal|juri|\bit\b|event|control)/;

function expertiseOf(organization: OrganizationGuess, title: TitleGuess, text: string): readonly Guess<string>[] {
  const added = organization.expertise;
  const plain = text.toLowerCase();
  if (added === undefined || !INVESTS.test(plain) || SUPPORTS.test(plain)) return title.expertise;
  if (title.expertise.some((guess) => guess.value === added)) return title.expertise;
  return [...title.expertise, { value: added, confidence: 0.7 }];
}

/**
 * What an organization's name and a title say of a position: NACE Rev. 2 sector, ISCO-08 occupation, seniority 1–5 and
 * the expertise they state, each with a confidence in (0,1] and only from .5 on. The organization decides on the sector;
 * the title does where it is surer or the organization unknown. Deterministic, no look-ups; some 50 µs a position.
 */
export function classifyPosition(position: PositionText): Classification {
  const titleText = (position.title ?? '').slice(0, MOST_CHARACTERS);
  const title = guessTitle(titleText);
  const name = (position.organization ?? '').slice(0, MOST_CHARACTERS);
  const seeking = isJobSeeker(normalizeText(name), normalizeText(titleText));
  const stated = guessOrganization(seeking ? '' : name);
  const organization =
    stated.kind !== 'named' && title.organization !== undefined ? guessOrganization(title.organization) : stated;
  const sector = sectorOf(organization, title);
  const shown = sector !== undefined && sector.confidence >= LEAST_CONFIDENCE ? sector : undefined;
  const seniority = seniorityOf(title, shown?.value);
  const leadsNobody = title.seniority?.kind === 'vice president' && isFinance(shown?.value);
  const heads = title.occupation?.value === '1120';
  const occupation =
    heads && leadsNobody
      ? undefined
      : heads && shown?.value === '84'
        ? // A committee's chairman, a region's vice president: an official or legislator, not a firm's head.
          { value: '11', confidence: 0.6 }
        : title.occupation;
  return {
    ...(shown === undefined ? {} : { sector: shown }),
    ...(occupation === undefined ? {} : { occupation }),
    ...(seniority === undefined ? {} : { seniority }),
    expertise: expertiseOf(organization, title, titleText),
  };
}
