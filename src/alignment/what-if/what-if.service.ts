import { AmbitError } from '../../ambit-error.ts';
import { dayOfInstant } from '../../calendar.ts';
import type { RequirementVersion } from '../../goal/goal.service.ts';
import type { Graph } from '../../graph/graph.ts';
import type { NetworkScope } from '../../network/network-scope.ts';
import { currentPersons } from '../../person/current-persons.ts';
import { organizationMemory } from '../../person/person-store.ts';
import type { OuterTies } from '../../tie/outer-ties.ts';
import type { TieRecordContent } from '../../tie/tie-projection.ts';
import { pairKey } from '../../tie/tie-store.ts';
import type { Moment } from '../alignment.service.ts';
import { withHelpOf } from '../calculator/help-at.ts';
import type { GoalInputs, PersonInput } from '../calculator/inputs.type.ts';
import { ScoreCalculator } from '../calculator/score-calculator.ts';
import type { ReplayService } from '../replay/replay.service.ts';
import { hypotheticalGoal, type GoalChange } from './hypothetical-goal.ts';
import { hypotheticalNetwork, type NetworkChange, type OnRecord } from './hypothetical-network.ts';

export interface Hypothesis {
  readonly calculator: ScoreCalculator;
  readonly requirements: readonly RequirementVersion[];
}

/** The score there would be if something were different. Nothing is written, and no writer is held up. */
export class WhatIfService {
  constructor(
    private readonly graph: Graph,
    private readonly replay: ReplayService,
    private readonly outerTies: OuterTies,
  ) {}

  /** @throws AmbitError `NOT_FOUND`, `BAD_INPUT` naming the item that cannot be */
  async suppose(
    network: NetworkScope,
    goal: string,
    moment: Moment,
    given: NetworkChange & GoalChange,
  ): Promise<Hypothesis> {
    const current = await currentPersons(this.graph, network.id, personsOf(given));
    const change = withCurrent(given, current);
    const entry = await this.replay.open(network);
    const [goalInputs, listed, record] = await Promise.all([
      this.replay.readGoal(network, goal),
      this.graph.first('goal/list-goals', { network: network.id, goals: [goal], at: moment.goalAt ?? moment.at }),
      this.onRecord(network, change),
    ]);
    if (listed === undefined) throw new AmbitError('NOT_FOUND', 'There is no goal with this id in this network.');
    const day = dayOfInstant(moment.at);
    // Whom a stranger knows counts once the stranger is a contact.
    const areStrangersAdded = change.add.some(({ person }) => person !== undefined);
    const otherTies = areStrangersAdded ? await this.outerTies.allOf(network, entry) : entry.inputs.otherTies;
    const inputs = hypotheticalNetwork({ ...entry.inputs, otherTies }, change, record, day, entry.model);
    const onRecord = new Set(entry.inputs.persons);
    const ids = new Set(inputs.persons.map(({ id }) => id));
    const { inputs: supposed, requirements } = hypotheticalGoal(
      withHelpOf(goalInputs, (moment.goalAt ?? moment.at).getTime()),
      listed.requirements,
      change,
      (id) => (ids.has(current.get(id) ?? id) ? (current.get(id) ?? id) : undefined),
    );
    const resolved = await this.withNarrowerExpertise(
      network,
      supposed,
      inputs.persons.filter((person) => !onRecord.has(person)),
    );
    return { calculator: new ScoreCalculator(inputs, resolved, entry.model), requirements };
  }

  /**
   * What counts as the expertises that the goal there would be asks for.
   * @param supposed persons who are not in the network as they would be
   */
  private async withNarrowerExpertise(
    network: NetworkScope,
    goal: GoalInputs,
    supposed: readonly PersonInput[],
  ): Promise<GoalInputs> {
    const wanted = goal.requirements.flatMap(({ criteria }) => criteria.flatMap((each) => each.expertiseKey ?? []));
    if (wanted.length === 0) return goal;
    const others = [...new Set(supposed.flatMap(({ expertise }) => expertise.map(([key]) => key)))];
    const rows = await this.graph.run('taxonomy/find-narrower-expertise', {
      network: network.id,
      wanted: [...new Set(wanted)],
      others,
    });
    const narrower = new Map(rows.map((row) => [row.wanted, row.keys]));
    return {
      ...goal,
      requirements: goal.requirements.map((requirement) => ({
        ...requirement,
        criteria: requirement.criteria.map((each) => ({
          ...each,
          expertiseKeys: narrower.get(each.expertiseKey ?? '') ?? null,
        })),
      })),
    };
  }

  private async onRecord(network: NetworkScope, change: NetworkChange): Promise<OnRecord> {
    const pairKeys = [
      ...change.ties.map((tie) => pairKey(tie.with ?? network.egoId, tie.person)),
      ...change.add.flatMap(({ person }) => (person === undefined ? [] : [pairKey(network.egoId, person)])),
    ];
    const [rows, organizations] = await Promise.all([
      this.graph.run('tie/find-tie-records', { network: network.id, pairKeys }),
      organizationMemory(this.graph, network.id),
    ]);
    const ties = new Map<string, TieRecordContent[]>();
    for (const row of rows) {
      ties.set(row.pairKey, [...(ties.get(row.pairKey) ?? []), JSON.parse(row.content) as TieRecordContent]);
    }
    return { egoId: network.egoId, organizations, ties };
  }
}

/** The persons whom a change names, by the ids it names them by. */
function personsOf({ add, remove, ties, requirements }: NetworkChange & GoalChange): readonly string[] {
  const wanted = requirements.flatMap(({ criteria = [] }) =>
    criteria.filter(({ dimension }) => dimension === 'PERSON').map(({ value }) => value.trim()),
  );
  const named = ties.flatMap(({ person, with: other }) => (other === undefined ? [person] : [person, other]));
  return [...new Set([...add.flatMap(({ person }) => person ?? []), ...remove, ...named, ...wanted])];
}

/** The change with the ids that persons have now; ids of nobody stay as they are. */
function withCurrent<T extends NetworkChange>(change: T, current: ReadonlyMap<string, string>): T {
  const now = (id: string): string => current.get(id) ?? id;
  return {
    ...change,
    add: change.add.map((each) => (each.person === undefined ? each : { ...each, person: now(each.person) })),
    remove: change.remove.map(now),
    ties: change.ties.map((tie) => ({
      ...tie,
      person: now(tie.person),
      ...(tie.with === undefined ? {} : { with: now(tie.with) }),
    })),
  };
}
