import { randomUUID } from 'node:crypto';
import { AmbitError } from '../ambit-error.ts';
import type { GoalKind, GoalStatus, Help } from '../domain.ts';
import type { Graph, Row } from '../graph/graph.ts';
import type { CriterionRecord } from '../import/canonical-record.type.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import { writeNetwork } from '../network/write-network.ts';
import { writeGoal } from './goal-writer.ts';

export type GoalRow = Row<'goal/list-goals'>;
export type RequirementVersion = GoalRow['requirements'][number];

export interface RequirementEdit {
  /** Of the requirement it changes; absent: a new one. */
  readonly id?: string;
  readonly label: string;
  readonly weight: number;
  readonly capacity: number;
  readonly criteria: readonly CriterionRecord[];
}

/** A goal as said by hand; in an update what is absent stays and `null` clears. */
export interface GoalEdit {
  readonly kind?: GoalKind;
  readonly help?: Help;
  readonly title?: string;
  readonly weight?: number;
  readonly status?: GoalStatus;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly requirements?: readonly RequirementEdit[];
}

/** Goals and the versions of their requirements. */
export class GoalService {
  constructor(private readonly graph: Graph) {}

  /** All goals with the requirements valid at a moment. */
  async list(network: NetworkScope, at: Date, statuses?: readonly GoalStatus[] | null): Promise<readonly GoalRow[]> {
    const rows = await this.graph.run('goal/list-goals', { network: network.id, goals: null, at });
    return statuses ? rows.filter((row) => statuses.includes(row.status as GoalStatus)) : rows;
  }

  async find(network: NetworkScope, id: string, at: Date): Promise<GoalRow | undefined> {
    return this.graph.first('goal/list-goals', { network: network.id, goals: [id], at });
  }

  /** @returns the goal's id. @throws AmbitError `BAD_INPUT` naming the requirement and criterion that cannot be */
  async create(network: NetworkScope, edit: GoalEdit, now: Date): Promise<string> {
    checkRequirementIds(edit.requirements ?? [], new Set());
    const id = randomUUID();
    await this.write(network, id, edit, now);
    return id;
  }

  /** Requirements that differ from now on get a new version; the goal of any past day stays as it was. */
  async update(network: NetworkScope, id: string, edit: GoalEdit, now: Date): Promise<void> {
    const stored = await this.find(network, id, now);
    if (stored === undefined) throw notFound();
    const ids = await this.graph.run('goal/list-requirement-ids', { network: network.id, goal: id });
    checkRequirementIds(edit.requirements ?? [], new Set(ids.map((row) => row.id)));
    const merged: GoalEdit = {
      kind: stored.kind as GoalKind,
      help: stored.help as Help,
      title: stored.title,
      weight: stored.weight,
      status: stored.status as GoalStatus,
      from: stored.from,
      to: stored.to,
      ...edit,
    };
    if (merged.from && merged.to && merged.to < merged.from) {
      throw new AmbitError('BAD_INPUT', 'A goal cannot end before it begins.', { field: 'to' });
    }
    const moved = merged.from !== stored.from ? { before: stored.from, after: merged.from ?? null } : undefined;
    await this.write(network, id, merged, now, now, moved);
  }

  async delete(network: NetworkScope, id: string): Promise<void> {
    await writeNetwork(this.graph, network.id, 'delete goal', async (tx) => {
      const [row] = await tx.run('goal/delete-goal', { network: network.id, id });
      if (row === undefined || row.deleted === 0) throw notFound();
    });
  }

  private async write(
    network: NetworkScope,
    id: string,
    edit: GoalEdit,
    now: Date,
    changedAt?: Date,
    moved?: { readonly before: string | null; readonly after: string | null },
  ): Promise<void> {
    const persons = await this.personsNamed(network, edit.requirements ?? []);
    await writeNetwork(this.graph, network.id, 'write goal', async (tx) => {
      if (moved !== undefined)
        await tx.run('goal/move-beginning', {
          network: network.id,
          goal: id,
          before: instantOf(moved.before),
          after: instantOf(moved.after),
        });
      await writeGoal(
        tx,
        network.id,
        {
          id,
          goal: {
            goalKind: edit.kind ?? 'OTHER',
            help: edit.help ?? 'ORDINARY',
            title: edit.title ?? '',
            weight: edit.weight ?? 1,
            status: edit.status ?? 'ACTIVE',
            ...(edit.from ? { from: edit.from } : {}),
            ...(edit.to ? { to: edit.to } : {}),
          },
          ...(edit.requirements === undefined ? {} : { requirements: edit.requirements }),
          ...(changedAt === undefined ? {} : { changedAt }),
        },
        now,
        (reference) => persons.get(reference),
      );
    });
  }

  private async personsNamed(
    network: NetworkScope,
    requirements: readonly RequirementEdit[],
  ): Promise<ReadonlyMap<string, string>> {
    const references = requirements.flatMap(({ criteria }) =>
      criteria.filter(({ dimension }) => dimension === 'PERSON').map(({ value }) => value),
    );
    if (references.length === 0) return new Map();
    const rows = await this.graph.run('person/find-person-ids', { network: network.id, references });
    return new Map(rows.map((row) => [row.reference, row.id]));
  }
}

/** The beginning of a day (UTC). */
function instantOf(date: string | null): Date | null {
  return date === null ? null : new Date(`${date}T00:00:00Z`);
}

/** A requirement that is changed must be one of the goal, and is changed once. */
function checkRequirementIds(requirements: readonly RequirementEdit[], known: ReadonlySet<string>): void {
  const met = new Set<string>();
  requirements.forEach(({ id }, index) => {
    if (id === undefined) return;
    const field = `requirements[${index}].id`;
    if (!known.has(id)) throw new AmbitError('NOT_FOUND', 'The goal has no requirement with this id.', { field });
    if (met.has(id)) throw new AmbitError('BAD_INPUT', 'The same requirement is given twice.', { field });
    met.add(id);
  });
}

function notFound(): AmbitError {
  return new AmbitError('NOT_FOUND', 'There is no goal with this id in this network.');
}
