import { pairKey } from '../tie/tie-store.ts';

/** Whom a question may be about. */
export interface QuestionPerson {
  readonly id: string;
  /** How far the contact can be called upon, from 0 to 1; null: no contact. */
  readonly activation: number | null;
  /** What the person would bring of what the goal lacks. */
  readonly value: number;
  readonly organizations: readonly string[];
  readonly formerly: readonly string[];
  readonly sectors: readonly string[];
  readonly place: string | null;
}

/** By what a contact is close to most of those asked about. */
export type QuestionGround = 'EMPLOYER' | 'FORMER_EMPLOYER' | 'SECTOR' | 'PLACE' | 'STANDING';

export interface FriendTieQuestion {
  readonly person: string;
  readonly candidates: readonly string[];
  readonly ground: QuestionGround;
  /** By how much the answers may change what the goal can reach; for the order only. */
  readonly weight: number;
}

/**
 * How likely two persons know each other, by the nearest thing they have in common. Rough on purpose: it only decides what is
 * asked first, and no number of the score rests on it.
 */
const LIKELY: readonly (readonly [ground: QuestionGround, odds: number])[] = [
  ['EMPLOYER', 0.4],
  ['FORMER_EMPLOYER', 0.25],
  ['SECTOR', 0.1],
  ['PLACE', 0.05],
  ['STANDING', 0.01],
];

export const CANDIDATES = 8;

/**
 * The contacts of whom it is worth most to know whom they know: a tie between a contact who can be called upon (activation) and
 * somebody who would bring what the goal lacks (value) opens a door, so what a question is worth is the sum of activation,
 * value and the odds of a tie over those it asks about.
 * @param isAnswered whether it is known of a pair
 */
export function rankQuestions(
  persons: readonly QuestionPerson[],
  isAnswered: (pair: string) => boolean,
  first: number,
): readonly FriendTieQuestion[] {
  const wanted = persons.filter(({ value }) => value > 0);
  const asked = new Set<string>();
  const questions = persons
    .filter(({ activation }) => activation !== null && activation > 0)
    .map((contact) => questionOf(contact, wanted, isAnswered))
    .filter((question) => question !== undefined)
    .sort(byWeight);
  return questions
    .map((question) => {
      // Two persons are asked about once, at the question where they weigh more.
      const candidates = question.candidates.filter((id) => !asked.has(pairKey(question.person, id)));
      for (const id of candidates) asked.add(pairKey(question.person, id));
      return { ...question, candidates };
    })
    .filter(({ candidates }) => candidates.length > 0)
    .slice(0, first);
}

function questionOf(
  contact: QuestionPerson,
  wanted: readonly QuestionPerson[],
  isAnswered: (pair: string) => boolean,
): FriendTieQuestion | undefined {
  const candidates = wanted
    .filter(({ id }) => id !== contact.id && !isAnswered(pairKey(contact.id, id)))
    .map((person) => {
      const [ground, odds] = closest(contact, person);
      return { id: person.id, ground, weight: (contact.activation ?? 0) * odds * person.value };
    })
    .sort(byWeight)
    .slice(0, CANDIDATES);
  const [first] = candidates;
  if (first === undefined) return undefined;
  return {
    person: contact.id,
    candidates: candidates.map(({ id }) => id),
    ground: first.ground,
    weight: candidates.reduce((sum, { weight }) => sum + weight, 0),
  };
}

function closest(a: QuestionPerson, b: QuestionPerson): readonly [QuestionGround, number] {
  const found = LIKELY.find(([ground]) => {
    switch (ground) {
      case 'EMPLOYER':
        return share(a.organizations, b.organizations);
      case 'FORMER_EMPLOYER':
        return share([...a.organizations, ...a.formerly], [...b.organizations, ...b.formerly]);
      case 'SECTOR':
        return share(a.sectors, b.sectors);
      case 'PLACE':
        return a.place !== null && a.place === b.place;
      case 'STANDING':
        return true;
    }
  });
  return found ?? ['STANDING', 0.01];
}

function share(a: readonly string[], b: readonly string[]): boolean {
  return a.some((each) => b.includes(each));
}

function byWeight(
  a: { readonly weight: number; readonly id?: string; readonly person?: string },
  b: { readonly weight: number; readonly id?: string; readonly person?: string },
): number {
  return b.weight - a.weight || ((a.id ?? a.person ?? '') < (b.id ?? b.person ?? '') ? -1 : 1);
}
