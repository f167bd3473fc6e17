import { dayOfInstant } from '../../calendar.ts';
import type { Moment } from '../alignment.service.ts';
import type { GoalInputs, NetworkInputs, OtherTieInput, TieInput } from '../calculator/inputs.type.ts';
import { withHelpOf } from '../calculator/help-at.ts';
import { ScoreCalculator } from '../calculator/score-calculator.ts';
import { contactOn, declaredOn, isValid } from '../calculator/tie-at.ts';
import type { ModelParameters } from '../calculator/inputs.type.ts';

/** What one score was computed from: no name, no address, nothing else of a person but what the formulas look at. */
export interface SnapshotInputs {
  readonly at: string;
  readonly goalAt: string | null;
  readonly model: ModelParameters;
  readonly goal: GoalInputs;
  readonly network: Omit<NetworkInputs, 'egoTies'> & { readonly egoTies: readonly (readonly [string, TieInput])[] };
}

/** The inputs of a network and a goal, as far as they matter at one moment: whatever is left out changes no number. */
export function snapshotInputs(
  network: NetworkInputs,
  goal: GoalInputs,
  model: ModelParameters,
  moment: Moment,
): SnapshotInputs {
  const { at } = moment;
  const goalAt = moment.goalAt ?? null;
  const day = dayOfInstant(at);
  const valid = goal.requirements.filter(({ from, to }) => {
    const instant = (goalAt ?? at).getTime();
    return (from === null || from <= instant) && (to === null || instant < to);
  });
  const narrowed = withHelpOf({ ...goal, requirements: valid }, (goalAt ?? at).getTime());
  const { contacts, candidates } = new ScoreCalculator(network, narrowed, model).standing(moment);
  const contactIds = new Set(contacts.map(({ id }) => id));
  const candidateIds = new Set(candidates.map(({ id }) => id));
  const otherTies = tiesThatMatter(network.otherTies, contactIds, candidateIds, day);
  const kept = new Set([...contactIds, ...candidateIds, ...otherTies.flatMap(({ a, b }) => [a, b])]);
  return {
    at: at.toISOString(),
    goalAt: goalAt?.toISOString() ?? null,
    model,
    goal: narrowed,
    network: {
      tiesComplete: network.tiesComplete,
      persons: network.persons
        .filter(({ id }) => kept.has(id))
        // Of who fits nothing only what is known of them matters.
        .map((person) =>
          candidateIds.has(person.id) ? person : { ...person, placeKey: null, positions: [], expertise: [] },
        ),
      egoTies: contacts.map(({ id, tie }) => [id, onDay(tie, day)] as const),
      otherTies,
      interactions: network.interactions.filter((each) => each.at <= at.getTime()),
    },
  };
}

/** The score from stored inputs. */
export function calculatorFrom({ network, goal, model }: SnapshotInputs): ScoreCalculator {
  return new ScoreCalculator({ ...network, egoTies: new Map(network.egoTies) }, goal, model);
}

/** Doors to candidates, and of each contact one tie that tells that friend ties are known. */
function tiesThatMatter(
  ties: readonly OtherTieInput[],
  contacts: ReadonlySet<string>,
  candidates: ReadonlySet<string>,
  day: number,
): readonly OtherTieInput[] {
  const told = new Set<string>();
  return ties.flatMap((tie) => {
    if (!isValid(tie, day)) return [];
    const { a, b, inferred } = tie;
    const isDoor = (contacts.has(a) && candidates.has(b)) || (contacts.has(b) && candidates.has(a));
    const tells = !inferred && [a, b].some((id) => contacts.has(id) && !told.has(id));
    if (!isDoor && !tells) return [];
    if (!inferred) for (const id of [a, b]) told.add(id);
    return [{ a, b, ...onDay(tie, day) }];
  });
}

/** A tie as it is on record for a day. */
function onDay(tie: TieInput, day: number): TieInput {
  const { estimate, since, until, kin, inferred, private: isPrivate, platforms } = tie;
  return {
    declared: declaredOn(tie, day),
    strengthDays: null,
    strengthValues: null,
    estimate,
    since,
    until,
    contact: contactOn(tie, day),
    contactDays: null,
    kin,
    inferred,
    private: isPrivate,
    platforms,
  };
}
