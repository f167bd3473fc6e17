import { checkRequirement } from '../../goal/goal-writer.ts';
import type { StatementRunner } from '../../graph/graph.ts';
import type { CanonicalRecord, GoalRecord } from '../canonical-record.type.ts';
import { KeyCounts } from '../key-counts.ts';

/** Sees to it that no file fails at its goals when its persons are already in. One for each part. */
export class GoalCheck {
  private readonly persons = new KeyCounts();
  private readonly goals: GoalRecord[] = [];

  constructor(
    private readonly graph: StatementRunner,
    private readonly network: string,
  ) {}

  see(record: CanonicalRecord): void {
    if (record.kind === 'GOAL') this.goals.push(record);
    // Only whole-network files have goals; of others nothing needs to be remembered.
    else if (record.kind === 'PERSON' && record.tie === undefined) this.persons.next(record.externalId);
  }

  /** @throws AmbitError `BAD_INPUT` naming the requirement */
  async check(): Promise<void> {
    const criteria = this.goals.flatMap((goal) => goal.requirements.flatMap((requirement) => requirement.criteria));
    const references = criteria
      .filter(({ dimension, value }) => dimension === 'PERSON' && !this.persons.has(value))
      .map(({ value }) => value);
    const known =
      references.length === 0
        ? []
        : await this.graph.run('person/find-person-ids', { network: this.network, references });
    for (const { reference } of known) this.persons.next(reference);
    for (const goal of this.goals) {
      for (const requirement of goal.requirements)
        checkRequirement(requirement, (reference) => (this.persons.has(reference) ? reference : undefined));
    }
  }
}
