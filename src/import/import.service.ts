import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { AmbitError } from '../ambit-error.ts';
import type { ImportMode, Platform } from '../domain.ts';
import type { Graph } from '../graph/graph.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import type { NetworkService } from '../network/network.service.ts';
import { openImportFile } from './import-file.ts';
import { runImport, type ImportCounts, type ImportOutcome } from './import-pipeline.ts';
import type { ImportFile, ImportProblem, Reader } from './reader.type.ts';
import { recogniseReader } from './recognise.ts';

export type ImportStatus = 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED' | 'CANCELLED' | 'UNDONE';

/** An import as its report shows it. */
export interface ImportReport {
  readonly id: string;
  readonly status: ImportStatus;
  readonly dryRun: boolean;
  readonly platform: Platform | null;
  readonly format: string | null;
  readonly file: string;
  readonly mode: ImportMode | null;
  readonly at: Date;
  readonly finishedAt: Date | null;
  /** Why it failed, in words. */
  readonly message: string | null;
  /** Records in the file; null until it has been read once. */
  readonly total: number | null;
  readonly done: number;
  readonly counts: Readonly<ImportCounts>;
}

export interface ImportOptions {
  readonly platform?: Platform;
  readonly mode?: ImportMode;
  readonly dryRun?: boolean;
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

const NO_COUNTS: ImportCounts = { created: 0, updated: 0, skipped: 0, rejected: 0 };
const PROBLEM_BATCH = 1_000;
/** How many reports of dry runs are kept; they are nowhere but here. */
const KEPT_DRY_RUNS = 50;

interface Job {
  report: ImportReport;
  problems: readonly ImportProblem[];
}

/** Takes files into networks, one at a time per network, and keeps the report of each. */
export class ImportService {
  private readonly jobs = new Map<string, Job>();
  private readonly queues = new Map<string, Promise<unknown>>();

  constructor(
    private readonly graph: Graph,
    private readonly networks: NetworkService,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  /**
   * Imports a file and waits for its end.
   * @throws AmbitError when the file cannot be read or the import failed; nothing of an unreadable file is written.
   */
  async importFile(
    network: NetworkScope,
    path: string,
    options: ImportOptions & { readonly name?: string } = {},
  ): Promise<ImportReport & { readonly problems: readonly ImportProblem[] }> {
    const { job, finished } = await this.accept(network, await openImportFile(path, options.name), options);
    await finished;
    return { ...job.report, problems: job.problems };
  }

  /**
   * Accepts an uploaded file, to be imported when those before it are done; the file is deleted once it is in.
   * @returns the id of the import, whose report can be asked for from now on.
   */
  async submit(network: NetworkScope, path: string, name: string, options: ImportOptions): Promise<string> {
    const { job, finished } = await this.accept(network, await openImportFile(path, name), options);
    finished.catch(() => undefined).finally(() => void rm(path, { force: true }));
    return job.report.id;
  }

  /** @returns the report, or undefined where this network has no such import. */
  async find(network: NetworkScope, id: string): Promise<ImportReport | undefined> {
    const job = this.jobs.get(jobKey(network, id));
    if (job !== undefined) return job.report;
    const row = await this.graph.first('import/find-import', { network: network.id, id });
    return row === undefined ? undefined : fromRow(row.import);
  }

  async list(
    network: NetworkScope,
    offset: number,
    limit: number,
  ): Promise<{ readonly total: number; readonly items: readonly ImportReport[] }> {
    const row = await this.graph.first('import/list-imports', { network: network.id, offset, limit });
    const items = (row?.imports ?? []).map(
      (stored) => this.jobs.get(jobKey(network, stored.id))?.report ?? fromRow(stored),
    );
    return { total: row?.total ?? 0, items };
  }

  async problems(
    network: NetworkScope,
    id: string,
    offset: number,
    limit: number,
  ): Promise<{ readonly total: number; readonly items: readonly ImportProblem[] }> {
    const job = this.jobs.get(jobKey(network, id));
    if (job !== undefined) return { total: job.problems.length, items: job.problems.slice(offset, offset + limit) };
    const row = await this.graph.first('import/list-problems', { network: network.id, importId: id, offset, limit });
    return {
      total: row?.total ?? 0,
      items: (row?.problems ?? []).map(
        ({ field, ...problem }) => ({ ...problem, ...(field === null ? {} : { field }) }) as ImportProblem,
      ),
    };
  }

  /** Resolves when everything accepted so far is done. */
  async idle(): Promise<void> {
    await Promise.allSettled(this.queues.values());
  }

  private async accept(
    network: NetworkScope,
    file: ImportFile,
    options: ImportOptions,
  ): Promise<{ readonly job: Job; readonly finished: Promise<void> }> {
    if (options.mode === 'CONTACTS_OF') {
      throw new AmbitError('BAD_INPUT', 'as=CONTACTS_OF is not available yet. Use as=CONTACTS or as=DIRECTORY.');
    }
    const job: Job = {
      report: {
        id: randomUUID(),
        status: 'QUEUED',
        dryRun: options.dryRun ?? false,
        platform: options.platform ?? null,
        format: null,
        file: file.name,
        mode: options.mode ?? null,
        at: this.clock(),
        finishedAt: null,
        message: null,
        total: null,
        done: 0,
        counts: NO_COUNTS,
      },
      problems: [],
    };
    this.jobs.set(jobKey(network, job.report.id), job);
    if (!job.report.dryRun) {
      await this.graph.run('import/create-import', {
        network: network.id,
        id: job.report.id,
        platform: job.report.platform,
        format: null,
        file: file.name,
        sha256: file.sha256,
        size: file.size,
        mode: options.mode ?? null,
        at: job.report.at,
      });
    }
    const before = this.queues.get(network.id) ?? Promise.resolve();
    const finished = before.catch(() => undefined).then(() => this.perform(network, file, job, options));
    const settled = finished.catch(() => undefined);
    this.queues.set(network.id, settled);
    void settled.then(() => {
      if (this.queues.get(network.id) === settled) this.queues.delete(network.id);
    });
    return { job, finished };
  }

  private async perform(network: NetworkScope, file: ImportFile, job: Job, options: ImportOptions): Promise<void> {
    const set = (change: Partial<ImportReport>): void => {
      job.report = { ...job.report, ...change };
    };
    try {
      const reader = recogniseReader(file);
      const platform = options.platform ?? reader.platformOf?.(file) ?? reader.platform;
      set({ status: 'RUNNING', format: reader.format, platform });
      await this.store(network, job);
      const outcome = await this.read(network, file, reader, platform, job, options, set);
      job.problems = outcome.problems;
      set({ counts: { ...outcome.counts }, total: outcome.total, done: outcome.total });
      if (!job.report.dryRun) await this.storeProblems(network, job);
      set({ status: 'DONE', finishedAt: this.clock() });
      await this.store(network, job);
      if (!job.report.dryRun) await this.networks.use(network, this.clock());
    } catch (error) {
      const aborted = options.signal?.aborted === true;
      set({
        status: aborted ? 'CANCELLED' : 'FAILED',
        finishedAt: this.clock(),
        message:
          error instanceof AmbitError
            ? error.message
            : 'The import failed on our side. Nothing of the last step was written; the same file again goes on from there.',
      });
      await this.store(network, job).catch(() => undefined);
      throw error;
    } finally {
      this.forgetOld(network, job);
    }
  }

  private async read(
    network: NetworkScope,
    file: ImportFile,
    reader: Reader,
    platform: Platform,
    job: Job,
    options: ImportOptions,
    set: (change: Partial<ImportReport>) => void,
  ): Promise<ImportOutcome> {
    // Read again: an import before this one may have given the network its source.
    const scope = await this.networks.get(network.id);
    return runImport(this.graph, {
      network: scope,
      importId: job.report.dryRun ? null : job.report.id,
      file,
      reader,
      platform,
      ...(options.mode === undefined ? {} : { mode: options.mode }),
      dryRun: job.report.dryRun,
      now: this.clock(),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
      onProgress: async (done, total, counts) => {
        set({ done, total, counts: { ...counts } });
        options.onProgress?.(done, total);
        await this.store(network, job);
      },
    });
  }

  private async store(network: NetworkScope, job: Job): Promise<void> {
    const { report } = job;
    if (report.dryRun) return;
    await this.graph.run('import/update-import', {
      network: network.id,
      id: report.id,
      status: report.status,
      platform: report.platform,
      format: report.format,
      message: report.message,
      total: report.total,
      ...report.counts,
      finishedAt: report.finishedAt,
    });
  }

  private async storeProblems(network: NetworkScope, job: Job): Promise<void> {
    for (let start = 0; start < job.problems.length; start += PROBLEM_BATCH) {
      const problems = job.problems.slice(start, start + PROBLEM_BATCH).map((problem, index) => ({
        ordinal: start + index,
        row: problem.row,
        field: problem.field ?? null,
        severity: problem.severity,
        code: problem.code,
        message: problem.message,
      }));
      await this.graph.run('import/add-problems', { network: network.id, importId: job.report.id, problems });
    }
  }

  /** A finished import is in the graph; a dry run is nowhere else, so the last ones are kept. */
  private forgetOld(network: NetworkScope, job: Job): void {
    if (!job.report.dryRun) this.jobs.delete(jobKey(network, job.report.id));
    const dryRuns = [...this.jobs].filter(([, other]) => other.report.dryRun && other.report.finishedAt !== null);
    for (const [key] of dryRuns.slice(0, -KEPT_DRY_RUNS)) this.jobs.delete(key);
  }
}

function jobKey(network: NetworkScope, id: string): string {
  return `${network.id}/${id}`;
}

interface ImportRow {
  readonly id: string;
  readonly platform: string | null;
  readonly format: string | null;
  readonly file: string;
  readonly mode: string | null;
  readonly at: Date;
  readonly finishedAt: Date | null;
  readonly status: string;
  readonly message: string | null;
  readonly total: number | null;
  readonly created: number;
  readonly updated: number;
  readonly skipped: number;
  readonly rejected: number;
}

function fromRow(row: ImportRow): ImportReport {
  const { created, updated, skipped, rejected, ...report } = row;
  return {
    ...report,
    status: report.status as ImportStatus,
    platform: report.platform as Platform | null,
    mode: report.mode as ImportMode | null,
    dryRun: false,
    done: created + updated + skipped + rejected,
    counts: { created, updated, skipped, rejected },
  };
}
