import type { Dimension } from '../../domain.ts';
import { zoneOf, type Moment } from '../alignment.service.ts';
import { fitOf } from '../calculator/fit.ts';
import type { CriterionInput, NetworkInputs, RequirementInput } from '../calculator/inputs.type.ts';
import type { ScoreCalculator } from '../calculator/score-calculator.ts';
import { expertsWhere, type ExpertsThere } from '../experts-there.ts';

/** Two dimensions that are crossed. */
export type CrossedDimensions = readonly [Dimension, Dimension];

/** Where two criteria of a requirement meet. */
export interface CrossingRow extends ExpertsThere {
  /** Id of the requirement. */
  readonly requirement: string;
  /** Which of its criteria meet, in the order of the dimensions asked for. */
  readonly criteria: readonly [number, number];
  readonly zone: ReturnType<typeof zoneOf>;
  readonly absence: 'REACHABLE' | 'STRUCTURAL' | 'FRIENDS_UNKNOWN' | null;
  /** null where UNKNOWN, as is coverage. */
  readonly severity: number | null;
  readonly coverage: number | null;
  readonly reach: number | null;
  readonly knownShare: number;
  readonly nearestContact: string | null;
  readonly doorway: string | null;
  readonly knownOf: number;
}

interface Crossing {
  readonly of: RequirementInput;
  readonly criteria: readonly [number, number];
  readonly virtual: RequirementInput;
}

/** Persons who fit at least this well are known of there. */
const FITS = 0.5;

/**
 * The crossings of the criteria of each requirement, the severest first: each is the requirement whose only criteria are the
 * two, both hard, and every formula of the score is applied to it as it stands (`docs/score.md`).
 * @param requirements those of the goal that are valid at the moment
 */
export function crossingsOf(
  network: NetworkInputs,
  calculator: ScoreCalculator,
  requirements: readonly RequirementInput[],
  pairs: readonly CrossedDimensions[],
  moment: Moment,
): readonly CrossingRow[] {
  const crossings = requirements.flatMap((each) => pairs.flatMap((pair) => crossed(each, pair)));
  const counted = calculator.standing(moment).counted.map(({ requirement }) => requirement);
  const weight = counted.reduce((sum, each) => sum + each.weight, 0);
  const countedKeys = new Set(counted.map(({ key }) => key));
  // A crossing can be known where its requirement is not, for want of a third dimension.
  const weightWith = ({ key, weight: own }: RequirementInput): number => (countedKeys.has(key) ? weight : weight + own);
  const virtual = calculator.withRequirements(crossings.map((each) => each.virtual));
  const { requirements: rows, friendTiesKnown } = virtual.at(moment);
  const friendsKnown = virtual.friendsKnownAt(moment);
  const people = peopleOf(network, virtual, moment);
  return crossings
    .map((crossing, index): CrossingRow => {
      const row = rows[index];
      const coverage = row?.coverage ?? null;
      const reach = row?.reach ?? null;
      const zone = zoneOf(coverage);
      const found = people(crossing.virtual);
      const absence = friendTiesKnown
        ? reach !== null && reach >= calculator.scale.model.zoneAbsent
          ? 'REACHABLE'
          : 'STRUCTURAL'
        : 'FRIENDS_UNKNOWN';
      return {
        requirement: crossing.of.id,
        criteria: crossing.criteria,
        zone,
        absence: zone === 'ABSENT' ? absence : null,
        severity: coverage === null ? null : (crossing.of.weight * (1 - coverage)) / weightWith(crossing.of),
        coverage,
        reach,
        knownShare: row?.knownShare ?? 0,
        ...found,
        friendsKnown,
        experts: expertsWhere(found, { requirement: coverage !== null, friendTies: friendTiesKnown }),
      };
    })
    .sort((a, b) => (b.severity ?? -1) - (a.severity ?? -1));
}

function crossed(of: RequirementInput, [first, second]: CrossedDimensions): readonly Crossing[] {
  const places = (dimension: Dimension): readonly number[] =>
    of.criteria.flatMap((each, index) => (each.dimension === dimension ? [index] : []));
  const hard = (index: number): CriterionInput => ({ ...(of.criteria[index] as CriterionInput), hard: true });
  return places(first).flatMap((a) =>
    places(second).map((b) => {
      const id = `${of.key}/${a}x${b}`;
      const virtual = { ...of, id, key: id, from: null, to: null, criteria: [hard(a), hard(b)] };
      return { of, criteria: [a, b] as const, virtual };
    }),
  );
}

/** Who stands nearest, who opens the door, and how many are known of there. */
function peopleOf({ persons }: NetworkInputs, calculator: ScoreCalculator, moment: Moment) {
  const { day, contacts } = calculator.standing(moment);
  const isContact = new Set(contacts.map(({ index }) => index));
  const doors = calculator.doorsAt(moment);
  const personAt = (index: number) => persons[index] as NetworkInputs['persons'][number];
  return (virtual: RequirementInput) => {
    const soft = { criteria: virtual.criteria.map((each) => ({ ...each, hard: false, weight: 1 })) };
    const near = contacts
      .map(({ id, index, activations: [own] }) => {
        const person = personAt(index);
        return {
          id,
          own: own ?? 0,
          fit: own === null ? 0 : fitOf(person, virtual, day),
          like: fitOf(person, soft, day),
        };
      })
      .filter(({ like }) => like > 0)
      .sort((a, b) => b.fit * b.own - a.fit * a.own || b.like - a.like || b.own - a.own || (a.id < b.id ? -1 : 1));
    const knownOf = persons.flatMap((person, index) =>
      !isContact.has(index) && fitOf(person, virtual, day) >= FITS ? [index] : [],
    );
    const best = knownOf
      .map(doors)
      .flatMap((each) => (each === null ? [] : [each]))
      .sort((a, b) => b.access - a.access)[0];
    const nearestContact = near[0]?.id ?? null;
    return {
      nearestContact,
      doorway: best?.door ?? nearestContact,
      knownOf: knownOf.length,
      here: contacts.filter(({ index }) => fitOf(personAt(index), virtual, day) >= FITS).length,
      amongFriends: knownOf.filter((index) => calculator.isTiedToAny(index, isContact, day)).length,
    };
  };
}
