import type { Lang } from '../../domain.ts';
import type { CriterionRecord } from '../../import/canonical-record.type.ts';
import type { RequirementDraft, Understood, Words } from '../goal-template.type.ts';

export const MOST_REQUIREMENTS = 7;

export function soft(dimension: CriterionRecord['dimension'], value: string, weight = 1): CriterionRecord {
  return { dimension, value, hard: false, weight };
}

/**
 * A criterion that lets in and one that grades. A hard criterion alone is met by a neighbour too (a match of .5) and then
 * counts him in full; a soft one alone lets anybody in who meets another. Together: neighbours count half, others not.
 */
export function gated(dimension: 'SECTOR' | 'OCCUPATION', value: string, weight = 1): readonly CriterionRecord[] {
  return [{ dimension, value, hard: true, weight: 1 }, soft(dimension, value, weight)];
}

/**
 * Those of one division of NACE and no neighbours: a group's code is matched by half by its division, which a hard criterion
 * takes as met, and not at all by other divisions.
 * @param group any group of the division, such as `69.1` for law and accounting as a whole
 */
export function within(group: string): CriterionRecord {
  return { dimension: 'SECTOR', value: group, hard: true, weight: 1 };
}

/**
 * Those whose title states an expertise. Where a function is wanted this is sharper than its occupation: ISCO-08 puts all
 * heads of functions into one sub-major group, so that twenty heads of marketing would pass for ten heads of finance.
 */
export function knowing(expertise: string, label: string, weight: number, capacity: number): RequirementDraft {
  return { label, weight, capacity, criteria: [{ dimension: 'EXPERTISE', value: expertise, hard: true, weight: 1 }] };
}

/** Those who decide in a sector: the rank weighs more than being in its very centre. */
export function deciders(sector: Understood, label: Words, lang: Lang, weight = 3, capacity = 3): RequirementDraft {
  return {
    label: label[lang],
    weight,
    capacity,
    criteria: [...gated('SECTOR', sector.value), soft('SENIORITY', '4', 2)],
  };
}

interface HoldersOptions {
  readonly sector?: Understood | undefined;
  readonly weight: number;
  readonly capacity: number;
  /** What their titles state as well; keeps out the neighbours of a broad group, see `knowing`. */
  readonly expertise?: string | undefined;
}

/** Those who hold an occupation, preferably in a sector. */
export function holders(occupation: string, label: string, options: HoldersOptions): RequirementDraft {
  const { sector, weight, capacity, expertise } = options;
  const stated: readonly CriterionRecord[] =
    expertise === undefined ? [] : [{ dimension: 'EXPERTISE', value: expertise, hard: true, weight: 1 }];
  const preferred = sector === undefined ? [] : [soft('SECTOR', sector.value)];
  return { label, weight, capacity, criteria: [...gated('OCCUPATION', occupation, 2), ...stated, ...preferred] };
}

/** Those who do a job that somebody named: by its title's expertise too, where it states one. */
export function peers(job: Understood, label: string, options: Omit<HoldersOptions, 'expertise'>): RequirementDraft {
  return holders(job.value, label, { ...options, expertise: job.expertise });
}

/**
 * Lawyers and accountants of firms of law and accounting. Nobody is both, so the fit of either is .5; the consultants of
 * audit firms, who are neither, have half of that.
 */
export function lawAndAccounts(lang: Lang): RequirementDraft {
  return {
    label: { en: 'A lawyer and an accountant', fr: 'Un avocat et un expert-comptable' }[lang],
    weight: 2,
    capacity: 1,
    criteria: [within('69.1'), soft('OCCUPATION', '261'), soft('OCCUPATION', '2411')],
  };
}

/** Anybody who works there: each counts alone, because colleagues of the same firm are what is wanted. */
export function insiders(organization: Understood, lang: Lang, weight = 2): RequirementDraft {
  const label = {
    en: `Somebody who works at ${organization.name}`,
    fr: `Quelqu’un qui travaille chez ${organization.name}`,
  };
  return {
    label: label[lang],
    weight,
    capacity: 2,
    criteria: [{ dimension: 'ORGANIZATION', value: organization.value, hard: true, weight: 1 }],
  };
}

/** A requirement of its own: where places are unknown it is UNKNOWN alone and takes nothing else with it. */
export function nearby(place: Understood, lang: Lang): RequirementDraft {
  const label = { en: `People in this place: ${place.name}`, fr: `Personnes sur place : ${place.name}` };
  return { label: label[lang], weight: 1, capacity: 5, criteria: [soft('PLACE', place.value)] };
}

/** The needed requirements, and of the others as many as there is room for. */
export function upToSeven(
  needed: readonly RequirementDraft[],
  others: readonly RequirementDraft[],
): readonly RequirementDraft[] {
  return [...needed, ...others.slice(0, Math.max(0, MOST_REQUIREMENTS - needed.length))];
}
