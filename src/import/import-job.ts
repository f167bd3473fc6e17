import type { NetworkScope } from '../network/network-scope.ts';
import type { Graph } from '../graph/graph.ts';
import type { EveryNetwork } from '../network/every-network.ts';
import { currentPersons } from '../person/current-persons.ts';
import { afterImport } from './after-import.ts';
import { chooseReader, type ReaderChoice } from './choose-reader.ts';
import { CANCELLED, endOf, INTERRUPTED } from './import-end.ts';
import type { ImportLease } from './import-lease.ts';
import { runImport } from './import-pipeline.ts';
import type { ImportOptions, ImportReport } from './import-report.type.ts';
import type { ImportOutcome, ImportProgress } from './import-request.type.ts';
import type { ImportStore } from './import-store.ts';
import { mappingReport } from './mapping/mapping-report.ts';
import type { MappingService } from './mapping/mapping.service.ts';
import { signatureOf } from './mapping/table-plan.ts';
import { withModestHeap } from './modest-heap.ts';
import { PatientGraph } from './patient-graph.ts';
import type { ImportFile, ImportProblem, Reader } from './reader.type.ts';
import { SuppressionFilter } from '../rights/suppression/suppression-filter.ts';

/** What a job works with. */
export interface JobContext {
  readonly graph: Graph;
  readonly networks: EveryNetwork;
  readonly mappings: MappingService;
  readonly store: ImportStore;
  readonly lease: ImportLease;
  readonly holder: string;
  readonly clock: () => Date;
  /** How long a database that went away is waited for. */
  readonly patienceMs: number;
  /** Records a transaction; undefined: as many as do well. */
  readonly batch: number | undefined;
  /** Called with every change of the report. */
  readonly onChange: (job: ImportJob) => void;
}

/** What a job takes into its network. */
export interface JobSource {
  readonly file: ImportFile;
  /** Whether the file is an upload, kept until it is in. */
  readonly uploaded: boolean;
  readonly options: ImportOptions;
  /** Where it was when it was interrupted. */
  readonly resumeFrom?: Omit<ImportProgress, 'total'>;
}

/** Why a job is asked to end before its end. */
export type Interruption = 'CANCEL' | 'STOP';

/** One file on its way into one network, from its recognition to its report. */
export class ImportJob {
  problems: readonly ImportProblem[] = [];
  /** Whether the database did not take its end. */
  isUnsaved = false;
  private readonly abort = new AbortController();
  private interruption: Interruption | undefined;

  constructor(
    private readonly context: JobContext,
    readonly network: NetworkScope,
    private readonly source: JobSource,
    public report: ImportReport,
  ) {
    const { signal } = source.options;
    if (signal?.aborted === true) this.interrupt('CANCEL');
    else signal?.addEventListener('abort', () => this.interrupt('CANCEL'), { once: true });
  }

  /** Ends it at its next step. A cancelled one is over; one that is stopped is taken up again at the next start. */
  interrupt(interruption: Interruption): void {
    this.interruption ??= interruption;
    this.abort.abort();
    // What waits for its turn need not wait for its end.
    if (interruption === 'CANCEL' && this.report.status === 'QUEUED') {
      this.set({ status: 'CANCELLED', finishedAt: this.context.clock(), ...CANCELLED });
      void this.save().catch(() => undefined);
    }
  }

  /** @throws AmbitError of the reader or the pipeline; the report says what it was */
  async run(): Promise<void> {
    const { lease, clock } = this.context;
    try {
      if (this.report.dryRun) await this.take();
      else await lease.during(this.network.id, this.abort.signal, () => this.take());
    } catch (error) {
      this.set(endOf(error, { interruption: this.interruption, uploaded: this.source.uploaded, at: clock() }));
      await this.save().catch(() => {
        this.isUnsaved = true;
      });
      throw error;
    }
  }

  private async take(): Promise<void> {
    const { networks, mappings, store, clock, graph } = this.context;
    const { file, options } = this.source;
    const { id: importId, dryRun } = this.report;
    const { reader, plan } = await this.choose();
    const platform = options.platform ?? reader.platformOf?.(file) ?? reader.platform;
    const mapping = plan === undefined ? null : mappingReport(plan, dryRun);
    this.set({
      status: 'RUNNING',
      format: reader.format,
      platform,
      mapping,
      code: null,
      message: null,
      resumable: false,
    });
    if (!dryRun) {
      await this.save();
      await graph.run('import/fail-interrupted', {
        network: this.network.id,
        running: importId,
        ...INTERRUPTED,
        at: clock(),
      });
    }
    const { counts, problems, total, parts } = await withModestHeap(() => this.read(reader));
    this.problems = problems;
    this.set({ counts: { ...counts }, total, done: total, parts });
    if (!dryRun) {
      this.problems = [...problems, ...(await afterImport(graph, this.network, importId, clock()))];
      await store.addProblems(this.network, importId, this.problems);
    }
    if (!dryRun && plan?.origin === 'GIVEN' && plan.signature !== undefined)
      await mappings.remember(this.network, plan.signature, plan.mapping, clock());
    this.set({ status: 'DONE', finishedAt: clock() });
    await this.save();
    if (!dryRun) await networks.use(this.network, clock());
  }

  /** By what is said of the columns now, else what was said when it began, else what is remembered, else what the file shows. */
  private async choose(): Promise<ReaderChoice> {
    const { file, options } = this.source;
    const { mapping } = this.report;
    const hints = options.platform === undefined ? {} : { platform: options.platform };
    if (mapping !== null) return chooseReader(file, { ...hints, columns: mapping.columns, origin: mapping.origin });
    const remembered = await this.context.mappings.find(this.network, signatureOf(file));
    return chooseReader(file, {
      ...hints,
      ...(options.columns === undefined ? {} : { columns: options.columns }),
      ...(remembered === undefined ? {} : { remembered }),
    });
  }

  private async read(reader: Reader): Promise<ImportOutcome> {
    const { networks, lease, store, holder, patienceMs, batch } = this.context;
    const { file, options, resumeFrom } = this.source;
    const { dryRun, id, at } = this.report;
    const { mode, platform, person } = options;
    const { signal } = this.abort;
    const { graph } = this.context;
    const network = this.network.id;
    const [same] = await graph.run('import/find-name-of-same-file', { network, sha256: file.sha256 });
    const ownerId =
      person === undefined ? undefined : ((await currentPersons(graph, network, [person])).get(person) ?? person);
    const [environment] =
      ownerId === undefined ? [] : await graph.run('import/find-environment-key', { network, person: ownerId });
    return runImport(new PatientGraph(this.context.graph, signal, patienceMs), {
      // Read again: an import before this one may have given the network its source.
      network: await networks.reload(this.network),
      importId: dryRun ? null : id,
      file,
      reader,
      suppressed: await SuppressionFilter.of(this.context.graph, this.network.id),
      ...(platform === undefined ? {} : { platform }),
      ...(mode === undefined ? {} : { mode }),
      ...(ownerId === undefined ? {} : { ownerId }),
      ...(environment === undefined ? {} : { ownerKey: environment.personId }),
      ...(same === undefined ? {} : { firstName: same.file }),
      ...(resumeFrom === undefined ? {} : { resumeFrom }),
      ...(batch === undefined ? {} : { batch }),
      dryRun,
      // One moment for the whole import, whenever its parts are written: a record written twice is the same.
      now: at,
      signal,
      onWrite: async (tx, progress) => {
        await lease.renew(tx, this.network.id);
        if (await store.update(this.network, { ...this.report, ...progress }, holder, tx)) this.interrupt('CANCEL');
      },
      onProgress: (progress) => {
        this.set(progress);
        options.onProgress?.(progress.done, progress.total);
      },
    });
  }

  private set(change: Partial<ImportReport>): void {
    this.report = { ...this.report, ...change };
    this.context.onChange(this);
  }

  private async save(): Promise<void> {
    await this.context.store.update(this.network, this.report, this.context.holder);
  }
}
