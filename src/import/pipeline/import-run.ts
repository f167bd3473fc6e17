import type { StatementRunner } from '../../graph/graph.ts';
import { ResolutionState, type RecordToResolve } from '../../identity/resolve-records.ts';
import { writeNetwork, type NetworkWriter } from '../../network/write-network.ts';
import { TieOverlay } from '../../tie/tie-overlay.ts';
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
import {
  noCounts,
  type ImportCounts,
  type ImportPartReport,
  type ImportProgress,
  type ImportRequest,
} from '../import-request.type.ts';
import { countProblem, ProblemLog } from '../problem-log.ts';
import type { ImportPart, ImportProblem } from '../reader.type.ts';
import { endTies } from './end-ties.ts';
import { PartScope } from './part-scope.ts';
import type { SelfRows } from './self-rows.ts';
import { recordName, type Survey } from './survey-file.ts';
import { takeGoals } from './take-goals.ts';
import { takeInteractions } from './take-interactions.ts';
import { takeEgo, takeNetwork } from './take-owner.ts';
import { takePersons } from './take-persons.ts';
import { takeTies } from './take-ties.ts';

/** Records a transaction; large enough to be quick, small enough for the default transaction memory. */
export const BATCH = 1_000;
/** Records, identity keys and ties that an import keeps in memory, by batches: some thirty megabytes. */
const BATCHES_REMEMBERED = 30;

/** What is said of records that are left out by kind. */
export const LEFT_OUT = {
  NOT_OURS: 'What your contact did with theirs is not taken.',
  SUPPRESSED: 'Somebody who is to be forgotten is left out.',
} as const;

/** What one import has decided so far; the takers of each kind of record work on it. */
export class ImportRun {
  readonly counts: ImportCounts = noCounts();
  readonly problems = new ProblemLog();
  readonly parts: ImportPartReport[] = [];
  /** What is known of records, persons and ties without asking the graph again. */
  readonly state = new ResolutionState();
  readonly tieOverlay = new TieOverlay();
  /** The file, or the part of it, that is being taken. */
  part: PartScope;
  /** The source of the network, once a whole-network file has given it one. */
  private networkSource: string | null;
  /** Of a dry run: records that other files of the archive have as well, and ties that nothing else of the file can be about. */
  private readonly recordsToCome = new Set<string>();
  private readonly pairsOnce = new Set<string>();
  private readonly leftOut = new Map<string, Set<PartScope>>();
  private taken = 0;
  /** What is being written, while what follows is read. */
  private pending: Promise<unknown> = Promise.resolve();
  /** Whether the records being taken were in before the import was interrupted: they are followed, not written again. */
  private isReplay = false;

  constructor(
    readonly graph: NetworkWriter,
    readonly request: ImportRequest,
    private readonly survey: Survey,
    readonly selves: SelfRows,
  ) {
    this.networkSource = request.network.source;
    this.part = new PartScope(request, this.networkSource, undefined, survey.newestTies.get(undefined));
    if (request.resumeFrom !== undefined) Object.assign(this.counts, request.resumeFrom.counts);
    else addCounts(this.counts, survey.problems.countsOf(undefined));
  }

  /** Records taken so far, those before an interruption included. */
  get done(): number {
    return this.taken;
  }

  get isReplaying(): boolean {
    return this.isReplay;
  }

  /** What follows is of another file of the archive. */
  beginPart(part: ImportPart): void {
    this.part = new PartScope(this.request, this.networkSource, part, this.survey.newestTies.get(part.name));
    const { report } = this.part;
    if (report === undefined) return;
    this.parts.push(report);
    const before = this.request.resumeFrom?.parts.find(({ name }) => name === part.name);
    if (before !== undefined) {
      Object.assign(report.counts, before.counts);
      return;
    }
    for (const counts of [report.counts, this.counts]) addCounts(counts, this.survey.problems.countsOf(part.name));
  }

  /** Whether records of this part refer to its persons by their ids in it. */
  get isReferredTo(): boolean {
    return this.survey.referring.has(this.part.report?.name);
  }

  /**
   * Lets go of what the graph knows by now, where it has become much. A dry run has nothing else to go by: it lets go of what
   * nothing that follows can ask for.
   */
  async forgetWritten(): Promise<void> {
    const most = (this.request.batch ?? BATCH) * BATCHES_REMEMBERED;
    if (this.state.size + this.tieOverlay.size < most) return;
    await this.settled();
    const { repeated } = this.survey;
    if (repeated === undefined) {
      this.state.clear();
      this.tieOverlay.clear();
    } else {
      this.state.keepOnly(
        (recordKey) => this.recordsToCome.has(recordKey),
        (key) => repeated.has(key),
      );
      this.tieOverlay.letGo((pair) => this.isReferredTo || !this.pairsOnce.has(pair));
      this.pairsOnce.clear();
    }
  }

  /** A record of a dry run, tied to the owner of the file: whether what was decided of it may be asked for again. */
  remember({ externalId }: PersonRecord, { recordKey, keys }: RecordToResolve, pair: string, isNew: boolean): void {
    const { repeated } = this.survey;
    if (repeated === undefined) return;
    const isToCome = repeated.has(recordName(externalId));
    if (isToCome) this.recordsToCome.add(recordKey);
    if (isNew && !isToCome && !keys.some((key) => repeated.has(key))) this.pairsOnce.add(pair);
  }

  setSource(source: string | undefined): void {
    this.networkSource = this.part.setSource(source);
  }

  /** Takes records of one kind, in one transaction. */
  async take(batch: readonly CanonicalRecord[]): Promise<void> {
    const [first] = batch;
    if (first === undefined) return;
    throwIfCancelled(this.request.signal);
    // What this import decided of persons and ties is remembered until it is written; of all else only the graph knows.
    if (this.request.dryRun || (first.kind !== 'PERSON' && first.kind !== 'TIE')) await this.settled();
    this.taken += batch.length;
    this.isReplay = this.taken <= (this.request.resumeFrom?.done ?? 0);
    await this.takeKind(first, batch);
    if (this.isReplay) return;
    const progress = this.progress();
    this.after(() => this.request.onProgress?.(progress));
  }

  /** Everything that was to be written is. @throws what writing it failed with */
  async settled(): Promise<void> {
    await this.pending;
  }

  /** What the file, or the part of it, says by what it does not hold; after its last record. */
  async endPart(): Promise<void> {
    await this.settled();
    // A part that was whole when the import was interrupted has said it already.
    if (this.taken < (this.request.resumeFrom?.done ?? 0)) return;
    // It is written after the records, so an import that was interrupted has not done it, or does it again to no effect.
    this.isReplay = false;
    await endTies(this);
    await this.settled();
  }

  /** Whether some rows of the file, or of that part, could not be used, or a file of it is missing. */
  isIncomplete(part: string | undefined): boolean {
    return this.survey.problems.isIncomplete(part);
  }

  /** How many files of a format an archive has; of a single file 1. */
  partsOf(format: string): number {
    return this.survey.formats.get(format) ?? 1;
  }

  /** What became of a record that was taken. */
  count(outcome: 'NEW' | 'CHANGED' | 'UNCHANGED', times = 1): void {
    if (this.isReplay) return;
    const key = outcome === 'NEW' ? 'created' : outcome === 'CHANGED' ? 'updated' : 'skipped';
    this.counts[key] += times;
    if (this.part.report !== undefined) this.part.report.counts[key] += times;
  }

  /** A record that was not taken, or not whole. */
  report(problem: Omit<ImportProblem, 'part'>): void {
    const { report } = this.part;
    this.problems.add(report === undefined ? problem : { part: report.name, ...problem });
    if (this.isReplay) return;
    countProblem(this.counts, problem);
    if (report !== undefined) countProblem(report.counts, problem);
  }

  /**
   * One transaction, with the state of the import in it: an import that is taken up again so knows what is in. Nothing in a
   * dry run, and nothing where this was written before an interruption. It goes on while the next records are read and
   * compared; {@link settled} waits for its end.
   * @param work runs statements; again where the first answer was lost, and then what it writes may be in already
   */
  async write(label: string, work: (tx: StatementRunner, mayBeIn: boolean) => Promise<void>): Promise<void> {
    if (this.request.dryRun || this.isReplay) return;
    await this.settled();
    const progress = this.progress();
    let isAgain = false;
    this.after(() =>
      writeNetwork(this.graph, this.request.network.id, label, async (tx) => {
        const mayBeIn = isAgain;
        isAgain = true;
        await work(tx, mayBeIn);
        await this.request.onWrite?.(tx, progress);
      }),
    );
  }

  private after(step: () => unknown): void {
    this.pending = this.pending.then(step);
    // Whoever waits for it is told.
    this.pending.catch(() => undefined);
  }

  /** Records that are not taken, with one problem of a kind for all of a part. */
  leaveOut(row: number, times: number, code: keyof typeof LEFT_OUT): void {
    const parts = this.leftOut.get(code) ?? new Set<PartScope>();
    this.leftOut.set(code, parts);
    if (!parts.has(this.part)) {
      parts.add(this.part);
      this.report({ row, severity: 'SKIPPED', code, message: LEFT_OUT[code] });
      this.count('UNCHANGED', times - 1);
    } else this.count('UNCHANGED', times);
  }

  private progress(): ImportProgress {
    const parts = this.parts.map((part) => ({ ...part, counts: { ...part.counts } }));
    return { done: this.taken, total: this.survey.total, counts: { ...this.counts }, parts };
  }

  private async takeKind(first: CanonicalRecord, batch: readonly CanonicalRecord[]): Promise<void> {
    // What a contact did with their own contacts, and what they want, is not the ego's.
    if (this.request.ownerId !== undefined && (first.kind === 'INTERACTION' || first.kind === 'GOAL')) {
      this.leaveOut(first.kind === 'INTERACTION' ? first.row : 0, batch.length, 'NOT_OURS');
      return;
    }
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

function addCounts(counts: ImportCounts, { skipped, rejected }: Pick<ImportCounts, 'skipped' | 'rejected'>): void {
  counts.skipped += skipped;
  counts.rejected += rejected;
}
