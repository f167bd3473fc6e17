import type { Candidate } from '../alignment/calculator/candidates-at.ts';
import type { ContactAt } from '../alignment/calculator/contacts-at.ts';
import { hasEnded, isValid } from '../alignment/calculator/tie-at.ts';
import type { NetworkInputs, PersonInput, TieInput } from '../alignment/calculator/inputs.type.ts';

/** Whom a map shows at a moment; `contact` is undefined for who is none. */
export interface MappedPerson {
  readonly person: PersonInput;
  readonly degree: 1 | 2 | null;
  readonly contact: ContactAt | undefined;
  /** The tie to the ego, one that has ended as well where those are asked for. */
  readonly tie: TieInput | undefined;
  /** Of a map for a goal: the best fit to a requirement, and which one that is. */
  readonly fit: number | null;
  readonly requirement: string | null;
}

/** Somebody of whom one merely knows is on the map of a goal from this fit on, as a target expert is. */
const KNOWN_OF_FIT = 0.5;

export interface MapSource {
  readonly inputs: NetworkInputs;
  readonly day: number;
  readonly contacts: readonly ContactAt[];
  /** Who fits the goal, by index among the persons; null: a map for no goal. */
  readonly candidates: ReadonlyMap<number, Candidate> | null;
  /** Ids of the requirements that fits are counted by. */
  readonly requirements: readonly string[];
}

/**
 * Contacts, their contacts, and those known of who fit the goal, at most `limit` of them: first the contacts by strength,
 * then the others by fit and by how many contacts know them.
 * @param withEnded those whose tie to the ego has ended by then as well
 * @returns them in the order of ids, and how many there are in all
 */
export function mappedPersons(
  { inputs, day, contacts, candidates, requirements }: MapSource,
  limit: number,
  withEnded = false,
): { readonly shown: readonly MappedPerson[]; readonly total: number } {
  const byIndex = new Map(contacts.map((contact) => [contact.index, contact]));
  const doors = doorsOf(inputs, new Set(contacts.map(({ id }) => id)), day);
  const all = inputs.persons.flatMap((person, index) => {
    const contact = byIndex.get(index);
    const known = doors.get(person.id) ?? 0;
    const suitability = candidates?.get(index)?.suitability;
    const fit = candidates === null ? null : (suitability?.bestFit ?? 0);
    const degree = contact !== undefined ? (1 as const) : known > 0 ? (2 as const) : null;
    const former = withEnded && contact === undefined ? formerTie(inputs.egoTies.get(person.id), day) : undefined;
    if (degree === null && former === undefined && (fit ?? 0) < KNOWN_OF_FIT) return [];
    const best = suitability?.fits.find((each) => each.fit === fit);
    const requirement = best === undefined ? null : (requirements[best.requirement] ?? null);
    const rank = contact !== undefined ? 10 + (contact.strength ?? 0) : (fit ?? 0) + known / (known + 100);
    const tie = contact?.tie ?? former;
    return [{ mapped: { person, degree, contact, tie, fit, requirement }, rank, index }];
  });
  const shown =
    all.length <= limit
      ? all
      : [...all]
          .sort((a, b) => b.rank - a.rank || a.index - b.index)
          .slice(0, limit)
          .sort((a, b) => a.index - b.index);
  return { shown: shown.map(({ mapped }) => mapped), total: all.length };
}

function formerTie(tie: TieInput | undefined, day: number): TieInput | undefined {
  return tie !== undefined && hasEnded(tie, day) ? tie : undefined;
}

/** How many contacts each person is tied to. */
function doorsOf(inputs: NetworkInputs, contacts: ReadonlySet<string>, day: number): ReadonlyMap<string, number> {
  const doors = new Map<string, number>();
  const add = (door: string, person: string): void => {
    if (contacts.has(door)) doors.set(person, (doors.get(person) ?? 0) + 1);
  };
  for (const tie of inputs.otherTies) {
    if (!isValid(tie, day)) continue;
    add(tie.a, tie.b);
    add(tie.b, tie.a);
  }
  return doors;
}
