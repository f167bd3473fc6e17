import { AmbitError } from '../ambit-error.ts';
import type { Graph } from '../graph/graph.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import type { NetworkService } from '../network/network.service.ts';
import { afterImport } from './after-import.ts';
import { runImport } from './import-pipeline.ts';
import type { ImportOptions, ImportReport } from './import-report.type.ts';
import type { ImportOutcome } from './import-request.type.ts';
import type { ImportStore } from './import-store.ts';
import type { ImportFile, ImportProblem, Reader } from './reader.type.ts';
import { recogniseReader } from './recognise.ts';

/** What a job works with. */
export interface JobContext {
  readonly graph: Graph;
  readonly networks: NetworkService;
  readonly store: ImportStore;
  readonly clock: () => Date;
}

/** One file on its way into one network, from its recognition to its report. */
export class ImportJob {
  report: ImportReport;
  problems: readonly ImportProblem[] = [];

  constructor(
    private readonly context: JobContext,
    readonly network: NetworkScope,
    private readonly file: ImportFile,
    private readonly options: ImportOptions,
    report: ImportReport,
  ) {
    this.report = report;
  }

  /** @throws AmbitError of the reader or the pipeline; the report says what it was */
  async run(): Promise<void> {
    try {
      await this.take();
    } catch (error) {
      this.set({
        status: this.options.signal?.aborted === true ? 'CANCELLED' : 'FAILED',
        finishedAt: this.context.clock(),
        message:
          error instanceof AmbitError
            ? error.message
            : 'The import failed on our side. Nothing of the last step was written; the same file again goes on from there.',
      });
      await this.save().catch(() => undefined);
      throw error;
    }
  }

  private async take(): Promise<void> {
    const { networks, store, clock } = this.context;
    const reader = recogniseReader(this.file);
    const platform = this.options.platform ?? reader.platformOf?.(this.file) ?? reader.platform;
    this.set({ status: 'RUNNING', format: reader.format, platform });
    await this.save();
    const { counts, problems, total, parts } = await this.read(reader);
    this.problems = problems;
    this.set({ counts: { ...counts }, total, done: total, parts });
    if (!this.report.dryRun) {
      await store.addProblems(this.network, this.report.id, problems);
      await afterImport(this.context.graph, this.network, this.report.id, clock());
    }
    this.set({ status: 'DONE', finishedAt: clock() });
    await this.save();
    if (!this.report.dryRun) await networks.use(this.network, clock());
  }

  private async read(reader: Reader): Promise<ImportOutcome> {
    const { graph, networks, clock } = this.context;
    const { mode, platform, signal } = this.options;
    return runImport(graph, {
      // Read again: an import before this one may have given the network its source.
      network: await networks.get(this.network.id),
      importId: this.report.dryRun ? null : this.report.id,
      file: this.file,
      reader,
      ...(platform === undefined ? {} : { platform }),
      ...(mode === undefined ? {} : { mode }),
      dryRun: this.report.dryRun,
      now: clock(),
      ...(signal === undefined ? {} : { signal }),
      onProgress: async (done, total, counts) => {
        this.set({ done, total, counts: { ...counts } });
        this.options.onProgress?.(done, total);
        await this.save();
      },
    });
  }

  private set(change: Partial<ImportReport>): void {
    this.report = { ...this.report, ...change };
  }

  private async save(): Promise<void> {
    await this.context.store.update(this.network, this.report);
  }
}
