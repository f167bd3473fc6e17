import type { AmbitFile, AmbitGoal, AmbitPerson, AmbitRequirement } from './ambit-file.ts';
import { hasBegun } from './calendar.ts';
import { fit, knownShare, presentOrganization } from './fit.ts';
import { networkAt } from './network-at.ts';
import type { NetworkAt, ReferenceOptions } from './network-at.ts';
import { KNOWN_SHARE_MIN } from './parameters.ts';

/** A requirement with everything about it that no tie can change. */
export interface Demand {
  readonly requirement: AmbitRequirement;
  readonly id: string;
  readonly weight: number;
  readonly capacity: number;
  readonly knownShare: number;
  /** Whether enough of the contacts is classified; an unknown demand leaves every sum. */
  readonly known: boolean;
  /** f of every person of the network. */
  readonly fit: ReadonlyMap<string, number>;
  /** The group each person counts in. */
  readonly group: ReadonlyMap<string, string>;
}

/** A goal before a network at an instant: what every measure starts from. */
export interface GoalAt {
  readonly file: AmbitFile;
  readonly options: ReferenceOptions;
  readonly goal: AmbitGoal;
  readonly network: NetworkAt;
  readonly gamma: number;
  /** Requirements in force at `goalAt`, in id order as in the file's list. */
  readonly demands: readonly Demand[];
}

/** Reads a goal and the network from the file. Throws where the goal is not in the file. */
export function goalAt(file: AmbitFile, goalId: string, options: ReferenceOptions): GoalAt {
  const goal = (file.goals ?? []).find((candidate) => candidate.id === goalId);
  if (goal === undefined) throw new Error(`No goal ${goalId} in the file`);
  const network = networkAt(file, options);
  const inForce = hasBegun(goal.from, options.goalAt ?? options.at) ? (goal.requirements ?? []) : [];
  return {
    file,
    options,
    goal,
    network,
    gamma: network.parameters.gamma[goal.help ?? 'ORDINARY'],
    demands: inForce.map((requirement) => demandOf(requirement, network, options)),
  };
}

export function knownDemands(goal: GoalAt): readonly Demand[] {
  return goal.demands.filter((demand) => demand.known);
}

/** max over the demands of a person's fit, 0 without any. */
export function bestFit(demands: readonly Demand[], id: string): number {
  return Math.max(0, ...demands.map((demand) => demand.fit.get(id) ?? 0));
}

function demandOf(requirement: AmbitRequirement, network: NetworkAt, options: ReferenceOptions): Demand {
  const share = knownShare(network, requirement);
  const persons = [...network.persons.values()];
  const alone = (requirement.criteria ?? []).some(
    ({ dimension, hard }) => hard === true && (dimension === 'ORGANIZATION' || dimension === 'PERSON'),
  );
  return {
    requirement,
    id: requirement.id,
    weight: requirement.weight ?? 1,
    capacity: requirement.capacity ?? 1,
    knownShare: share,
    known: share >= KNOWN_SHARE_MIN,
    fit: new Map(persons.map((person) => [person.id, fit(person, requirement, options.at, options.skills)])),
    group: new Map(persons.map((person) => [person.id, groupOf(person, alone, network.at)])),
  };
}

function groupOf(person: AmbitPerson, alone: boolean, at: Date): string {
  const organization = alone ? null : presentOrganization(person, at);
  return organization === null ? `person ${person.id}` : `organization ${organization}`;
}
