import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { AmbitError } from '../ambit-error.ts';
import type { Graph } from '../graph/graph.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import type { NetworkService } from '../network/network.service.ts';
import { openImportFile } from './import-file.ts';
import { ImportJob } from './import-job.ts';
import { ImportQueue } from './import-queue.ts';
import type { ImportOptions, ImportReport } from './import-report.type.ts';
import { noCounts } from './import-request.type.ts';
import { ImportStore, type Slice } from './import-store.ts';
import type { ImportFile, ImportProblem } from './reader.type.ts';

/** How many reports of dry runs are kept; they are nowhere but here. */
const KEPT_DRY_RUNS = 50;

/** Takes files into networks, one at a time per network, and keeps the report of each. */
export class ImportService {
  private readonly jobs = new Map<string, ImportJob>();
  private readonly queue = new ImportQueue();
  private readonly store: ImportStore;

  constructor(
    private readonly graph: Graph,
    private readonly networks: NetworkService,
    private readonly clock: () => Date = () => new Date(),
  ) {
    this.store = new ImportStore(graph);
  }

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
    return this.jobs.get(jobKey(network, id))?.report ?? this.store.find(network, id);
  }

  async list(network: NetworkScope, offset: number, limit: number): Promise<Slice<ImportReport>> {
    const { total, items } = await this.store.list(network, offset, limit);
    return { total, items: items.map((stored) => this.jobs.get(jobKey(network, stored.id))?.report ?? stored) };
  }

  async problems(network: NetworkScope, id: string, offset: number, limit: number): Promise<Slice<ImportProblem>> {
    const job = this.jobs.get(jobKey(network, id));
    if (job === undefined) return this.store.problems(network, id, offset, limit);
    return { total: job.problems.length, items: job.problems.slice(offset, offset + limit) };
  }

  /** Resolves when everything accepted so far is done. */
  async idle(): Promise<void> {
    await this.queue.idle();
  }

  private async accept(
    network: NetworkScope,
    file: ImportFile,
    options: ImportOptions,
  ): Promise<{ readonly job: ImportJob; readonly finished: Promise<void> }> {
    if (options.mode === 'CONTACTS_OF') {
      throw new AmbitError('BAD_INPUT', 'as=CONTACTS_OF is not available yet. Use as=CONTACTS or as=DIRECTORY.');
    }
    const { graph, networks, store, clock } = this;
    const job = new ImportJob({ graph, networks, store, clock }, network, file, options, {
      id: randomUUID(),
      status: 'QUEUED',
      dryRun: options.dryRun ?? false,
      platform: options.platform ?? null,
      format: null,
      file: file.name,
      mode: options.mode ?? null,
      at: clock(),
      finishedAt: null,
      message: null,
      total: null,
      done: 0,
      counts: noCounts(),
      parts: [],
    });
    this.jobs.set(jobKey(network, job.report.id), job);
    await store.create(network, job.report, file);
    const finished = this.queue.add(network.id, () => job.run()).finally(() => this.forgetOld(job));
    return { job, finished };
  }

  /** A finished import is in the graph; a dry run is nowhere else, so the last ones are kept. */
  private forgetOld({ network, report }: ImportJob): void {
    if (!report.dryRun) this.jobs.delete(jobKey(network, report.id));
    const dryRuns = [...this.jobs].filter(([, other]) => other.report.dryRun && other.report.finishedAt !== null);
    for (const [key] of dryRuns.slice(0, -KEPT_DRY_RUNS)) this.jobs.delete(key);
  }
}

function jobKey(network: NetworkScope, id: string): string {
  return `${network.id}/${id}`;
}
