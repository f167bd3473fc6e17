import { randomUUID } from 'node:crypto';
import { AmbitError } from '../../ambit-error.ts';
import type { RequirementVersion } from '../../goal/goal.service.ts';
import type { Graph, Row } from '../../graph/graph.ts';
import type { NetworkScope } from '../../network/network-scope.ts';
import { contentHash } from '../../stable-id.ts';
import { MODEL, type AlignmentRow, type Moment } from '../alignment.service.ts';
import type { ScoreCalculator } from '../calculator/score-calculator.ts';
import type { ReplayService } from '../replay/replay.service.ts';
import { greatestDifference } from './greatest-difference.ts';
import { packInputs, unpackInputs } from './pack-inputs.ts';
import { calculatorFrom, snapshotInputs } from './snapshot-inputs.ts';

export type SnapshotRow = Omit<
  Row<'snapshot/list-snapshots'>,
  'alignment' | 'parameters' | 'requirements' | 'total'
> & {
  readonly alignment: AlignmentRow;
  readonly parameters: Readonly<Record<string, number | string>>;
  readonly requirements: readonly RequirementVersion[];
};

/** Numbers that differ by more are not the same. */
const TOLERANCE = 1e-12;

export interface Verification {
  /** Whether the stored inputs are those that were stored, and give the stored numbers. */
  readonly matches: boolean;
  readonly inputsUnchanged: boolean;
  readonly greatestDifference: number;
}

/** Alignments frozen with all they were computed from. */
export class SnapshotService {
  constructor(
    private readonly graph: Graph,
    private readonly replay: ReplayService,
  ) {}

  /** @returns the snapshot's id. @throws AmbitError `NOT_FOUND` */
  async take(network: NetworkScope, goal: string, moment: Moment, title: string | null, now: Date): Promise<string> {
    const entry = await this.replay.open(network);
    const [goalInputs, listed] = await Promise.all([
      this.replay.readGoal(network, goal),
      this.graph.first('goal/list-goals', { network: network.id, goals: [goal], at: moment.goalAt ?? moment.at }),
    ]);
    const inputs = snapshotInputs(entry.inputs, goalInputs, entry.model, moment);
    const alignment = calculatorFrom(inputs).at(moment);
    const { parts, hash } = await packInputs(inputs);
    const id = randomUUID();
    const written = await this.graph.first('snapshot/write-snapshot', {
      network: network.id,
      goal,
      id,
      parts,
      snapshot: {
        takenAt: now,
        at: moment.at,
        goalAt: moment.goalAt ?? null,
        title,
        model: MODEL,
        score: alignment.score,
        coverage: alignment.coverage,
        alignment: JSON.stringify(alignment),
        parameters: JSON.stringify(entry.model),
        requirements: JSON.stringify(listed?.requirements ?? []),
        contacts: alignment.contacts,
        persons: inputs.network.persons.length,
        ties: inputs.network.egoTies.length + inputs.network.otherTies.length,
        interactions: inputs.network.interactions.length,
        hash,
      },
    });
    if (written === undefined) throw new AmbitError('NOT_FOUND', 'There is no goal with this id in this network.');
    return id;
  }

  /** A page of a goal's snapshots, the newest moment first. */
  async list(
    network: NetworkScope,
    goal: string,
    offset: number,
    limit: number,
  ): Promise<{ readonly total: number; readonly items: readonly SnapshotRow[] }> {
    const rows = await this.graph.run('snapshot/list-snapshots', { network: network.id, goal, offset, limit });
    return { total: rows[0]?.total ?? 0, items: rows.map(toSnapshotRow) };
  }

  async find(network: NetworkScope, id: string): Promise<SnapshotRow | undefined> {
    const row = await this.graph.first('snapshot/list-snapshots', { network: network.id, id, offset: 0, limit: 1 });
    return row === undefined ? undefined : toSnapshotRow(row);
  }

  /** The score from the stored inputs. */
  async calculator(network: NetworkScope, id: string): Promise<ScoreCalculator> {
    return calculatorFrom(await this.inputsOf(network, id));
  }

  /** Computes the snapshot again from its stored inputs and compares. */
  async verify(network: NetworkScope, snapshot: SnapshotRow): Promise<Verification> {
    const inputs = await this.inputsOf(network, snapshot.id);
    const again = calculatorFrom(inputs).at({ at: snapshot.at, goalAt: snapshot.goalAt });
    const difference = greatestDifference(snapshot.alignment, again);
    const inputsUnchanged = contentHash(inputs) === snapshot.hash;
    return { matches: inputsUnchanged && difference <= TOLERANCE, inputsUnchanged, greatestDifference: difference };
  }

  /** @throws AmbitError `NOT_FOUND` */
  async delete(network: NetworkScope, id: string): Promise<void> {
    const row = await this.graph.first('snapshot/delete-snapshot', { network: network.id, id });
    if (row === undefined || row.deleted === 0)
      throw new AmbitError('NOT_FOUND', 'There is no snapshot with this id in this network.');
  }

  private async inputsOf(network: NetworkScope, id: string) {
    const rows = await this.graph.run('snapshot/read-snapshot-inputs', { network: network.id, id });
    return unpackInputs(rows.map(({ data }) => data));
  }
}

function toSnapshotRow({ total: _total, ...row }: Row<'snapshot/list-snapshots'>): SnapshotRow {
  const requirements = JSON.parse(row.requirements) as (RequirementVersion & { validFrom: string | null })[];
  return {
    ...row,
    alignment: JSON.parse(row.alignment) as AlignmentRow,
    parameters: JSON.parse(row.parameters) as SnapshotRow['parameters'],
    requirements: requirements.map((each) => ({
      ...each,
      validFrom: each.validFrom === null ? null : new Date(each.validFrom),
    })),
  };
}
