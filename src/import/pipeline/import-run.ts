import type { Graph, StatementRunner } from '../../graph/graph.ts';
import { ResolutionState } from '../../identity/resolve-records.ts';
import { writeNetwork } from '../../network/write-network.ts';
import type { TieRecordContent } from '../../tie/tie-projection.ts';
import { throwIfCancelled } from '../cancelled.ts';
import type {
  CanonicalRecord,
  EgoRecord,
  GoalRecord,
  InteractionRecord,
  NetworkRecord,
  PersonRecord,
  TieStatement,
} from '../canonical-record.type.ts';
import { noCounts, type ImportCounts, type ImportPartReport, type ImportRequest } from '../import-request.type.ts';
import type { ImportPart, ImportProblem } from '../reader.type.ts';
import { PartScope } from './part-scope.ts';
import type { Survey } from './survey-file.ts';
import { takeGoals } from './take-goals.ts';
import { takeInteractions } from './take-interactions.ts';
import { takeEgo, takeNetwork } from './take-owner.ts';
import { takePersons } from './take-persons.ts';
import { takeTies } from './take-ties.ts';

/** What one import has decided so far; the takers of each kind of record work on it. */
export class ImportRun {
  readonly counts: ImportCounts = noCounts();
  readonly problems: ImportProblem[] = [];
  readonly parts: ImportPartReport[] = [];
  readonly state = new ResolutionState();
  readonly tieOverlay = new Map<string, TieRecordContent[]>();
  /** The file, or the part of it, that is being taken. */
  part: PartScope;
  /** The source of the network, once a whole-network file has given it one. */
  private networkSource: string | null;
  private done = 0;

  constructor(
    readonly graph: Graph,
    readonly request: ImportRequest,
    private readonly survey: Survey,
  ) {
    this.networkSource = request.network.source;
    this.part = new PartScope(request, this.networkSource);
    for (const problem of survey.problems) if (problem.part === undefined) count(this.counts, problem);
  }

  /** What follows is of another file of the archive. */
  beginPart(part: ImportPart): void {
    this.part = new PartScope(this.request, this.networkSource, part);
    const { report } = this.part;
    if (report === undefined) return;
    this.parts.push(report);
    for (const problem of this.survey.problems.filter(({ part: name }) => name === part.name)) {
      count(report.counts, problem);
      count(this.counts, problem);
    }
  }

  setSource(source: string | undefined): void {
    this.networkSource = this.part.setSource(source);
  }

  /** Takes records of one kind, in one transaction. */
  async take(batch: readonly CanonicalRecord[]): Promise<void> {
    const [first] = batch;
    if (first === undefined) return;
    throwIfCancelled(this.request.signal);
    await this.takeKind(first, batch);
    this.done += batch.length;
    await this.request.onProgress?.(this.done, this.survey.total, this.counts);
  }

  /** What became of a record that was taken. */
  count(outcome: 'NEW' | 'CHANGED' | 'UNCHANGED', times = 1): void {
    const key = outcome === 'NEW' ? 'created' : outcome === 'CHANGED' ? 'updated' : 'skipped';
    this.counts[key] += times;
    if (this.part.report !== undefined) this.part.report.counts[key] += times;
  }

  /** A record that was not taken, or not whole. */
  report(problem: Omit<ImportProblem, 'part'>): void {
    const { report } = this.part;
    this.problems.push(report === undefined ? problem : { part: report.name, ...problem });
    count(this.counts, problem);
    if (report !== undefined) count(report.counts, problem);
  }

  async write<T>(label: string, work: (tx: StatementRunner) => Promise<T>): Promise<T> {
    return writeNetwork(this.graph, this.request.network.id, label, work);
  }

  private async takeKind(first: CanonicalRecord, batch: readonly CanonicalRecord[]): Promise<void> {
    switch (first.kind) {
      case 'NETWORK':
        return takeNetwork(this, batch as readonly NetworkRecord[]);
      case 'EGO':
        return takeEgo(this, batch as readonly EgoRecord[]);
      case 'PERSON':
        return takePersons(this, batch as readonly PersonRecord[]);
      case 'TIE':
        return takeTies(this, batch as readonly TieStatement[]);
      case 'INTERACTION':
        return takeInteractions(this, batch as readonly InteractionRecord[]);
      case 'GOAL':
        return takeGoals(this, batch as readonly GoalRecord[]);
    }
  }
}

function count(counts: ImportCounts, { severity }: Pick<ImportProblem, 'severity'>): void {
  if (severity === 'REJECTED') counts.rejected += 1;
  if (severity === 'SKIPPED') counts.skipped += 1;
}
