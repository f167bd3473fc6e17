import { randomUUID } from 'node:crypto';
import { AmbitError } from '../ambit-error.ts';
import type { Graph } from '../graph/graph.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import { EveryNetwork } from '../network/every-network.ts';
import { checkEnvironment } from './check-environment.ts';
import { CANCELLED, UPLOAD_GONE } from './import-end.ts';
import { openImportFile } from './import-file.ts';
import { ImportJob, type JobSource } from './import-job.ts';
import { ImportLease } from './import-lease.ts';
import { ImportQueue } from './import-queue.ts';
import { isFinished, type ImportOptions, type ImportReport, type StoredImport } from './import-report.type.ts';
import { noCounts } from './import-request.type.ts';
import { fromRow, ImportStore, type Slice } from './import-store.ts';
import { JobRegister } from './job-register.ts';
import { PATIENCE_MS } from './patient-graph.ts';
import { problemKinds, type ProblemKind } from './problem-kinds.ts';
import { endHolder, newHolder } from './program-identity.ts';
import type { MappingService } from './mapping/mapping.service.ts';
import type { ImportProblem } from './reader.type.ts';
import { undoImport } from './undo/undo-import.ts';
import { UploadStore } from './upload-store.ts';

const CANCEL_PAGE = 100;

/** Imports looked at together. */
const PAGE = 100;

export interface ImportServiceOptions {
  readonly clock?: () => Date;
  /** Where uploads wait until they are in. */
  readonly uploadDirectory?: string;
  /** How long a database that went away is waited for. */
  readonly patienceMs?: number;
  /** Records a transaction. */
  readonly batch?: number;
}

/** Takes files into networks, one at a time per network whatever program does it, and keeps the report of each. */
export class ImportService {
  readonly uploads: UploadStore;
  readonly jobs: JobRegister;
  private readonly queue = new ImportQueue();
  private readonly networks: EveryNetwork;
  private readonly store: ImportStore;
  private readonly holder = newHolder();
  private readonly lease: ImportLease;
  private readonly clock: () => Date;

  constructor(
    private readonly graph: Graph,
    private readonly mappings: MappingService,
    private readonly options: ImportServiceOptions = {},
  ) {
    this.networks = new EveryNetwork(graph);
    this.store = new ImportStore(graph);
    this.lease = new ImportLease(graph, this.holder);
    this.uploads = new UploadStore(options.uploadDirectory ?? '.ambit/uploads');
    this.jobs = new JobRegister((job) => this.store.update(job.network, job.report, this.holder));
    this.clock = options.clock ?? (() => new Date());
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
    const file = await openImportFile(path, options.name);
    const { job, finished } = await this.accept(network, randomUUID(), { file, options, uploaded: false });
    await finished;
    return { ...job.report, problems: job.problems };
  }

  /**
   * Accepts an upload, to be imported when those before it are done; the file is deleted once it is in.
   * @param id of the upload, which becomes that of the import, whose report can be asked for from now on
   */
  async submit(network: NetworkScope, id: string, name: string, options: ImportOptions): Promise<void> {
    const file = await openImportFile(this.uploads.pathOf(id), name);
    const { finished } = await this.accept(network, id, { file, options, uploaded: true });
    finished.catch(() => undefined);
  }

  /** @returns the report, or undefined where this network has no such import. */
  async find(network: NetworkScope, id: string): Promise<ImportReport | undefined> {
    return this.jobs.get(network, id)?.report ?? this.store.find(network, id);
  }

  async list(network: NetworkScope, offset: number, limit: number): Promise<Slice<ImportReport>> {
    const { total, items } = await this.store.list(network, offset, limit);
    return { total, items: items.map((stored) => this.jobs.get(network, stored.id)?.report ?? stored) };
  }

  async problems(network: NetworkScope, id: string, offset: number, limit: number): Promise<Slice<ImportProblem>> {
    const job = this.jobs.get(network, id);
    if (job === undefined) return this.store.problems(network, id, offset, limit);
    return { total: job.problems.length, items: job.problems.slice(offset, offset + limit) };
  }

  /** The problems of an import by kind. */
  async problemKinds(network: NetworkScope, id: string): Promise<readonly ProblemKind[]> {
    const job = this.jobs.get(network, id);
    return job === undefined ? this.store.problemKinds(network, id) : problemKinds(job.problems);
  }

  /** The environments of these persons that are in, newest first. */
  async environments(
    network: NetworkScope,
    persons: readonly string[],
  ): Promise<readonly { readonly personId: string; readonly report: ImportReport }[]> {
    const rows = await this.graph.run('import/list-environments', { network: network.id, persons });
    return rows.map((row) => ({ personId: row.personId, report: fromRow(row.import) }));
  }

  /** Ends an import at its next step, in whatever program it runs. @throws AmbitError `NOT_FOUND`, `CONFLICT` */
  async cancel(network: NetworkScope, id: string): Promise<ImportReport> {
    const report = await this.require(network, id);
    if (isFinished(report)) throw new AmbitError('CONFLICT', 'This import has ended already; undo it instead.');
    const job = this.jobs.get(network, id);
    if (job === undefined) {
      await this.graph.run('import/request-cancel', { network: network.id, id });
      if (report.status === 'QUEUED')
        await this.store.update(
          network,
          { ...report, ...CANCELLED, status: 'CANCELLED', finishedAt: this.clock() },
          null,
        );
    } else {
      job.interrupt('CANCEL');
    }
    return this.require(network, id);
  }

  /** Ends every import of a network that has not ended. */
  async cancelAll(network: NetworkScope): Promise<void> {
    for (let offset = 0; ; offset += CANCEL_PAGE) {
      const { items } = await this.store.list(network, offset, CANCEL_PAGE);
      for (const { id, status } of items) {
        if (isFinished({ status })) continue;
        await this.cancel(network, id).catch((error: unknown) => {
          // It ended meanwhile.
          if (!(error instanceof AmbitError && error.code === 'CONFLICT')) throw error;
        });
      }
      if (items.length < CANCEL_PAGE) return;
    }
  }

  /** Takes an import up again that failed for a reason that passes. @throws AmbitError `NOT_FOUND`, `CONFLICT` */
  async resume(network: NetworkScope, id: string): Promise<ImportReport> {
    const stored = await this.store.find(network, id);
    if (stored === undefined) throw new AmbitError('NOT_FOUND', 'There is no import with this id in this network.');
    if (stored.isUndoing)
      throw new AmbitError('CONFLICT', 'This import is being undone. Undo it once more, then import the file again.');
    // Where the database went away it may not know yet how the import ended.
    const { status, resumable } = this.jobs.get(network, id)?.report ?? stored;
    if (!isFinished({ status })) throw new AmbitError('CONFLICT', 'This import is under way.');
    if (status !== 'FAILED' || !resumable)
      throw new AmbitError('CONFLICT', 'Only an import that failed and says resumable can be resumed.');
    return (await this.takeUp(network, stored)) ?? this.require(network, id);
  }

  /**
   * Takes an unfinished import up where it was, from its upload.
   * @returns its report, or undefined where its file is gone, which its report says then
   */
  async takeUp(network: NetworkScope, stored: StoredImport): Promise<ImportReport | undefined> {
    if (!(await this.uploads.has(stored.id))) {
      const change = { status: 'FAILED', finishedAt: this.clock(), resumable: false, ...UPLOAD_GONE } as const;
      await this.store.update(network, { ...stored, ...change }, null);
      return undefined;
    }
    const file = await openImportFile(this.uploads.pathOf(stored.id), stored.file);
    const { givenPlatform, givenColumns, mode, personId, consent, done, counts, parts } = stored;
    const options: ImportOptions = {
      ...(givenPlatform === null ? {} : { platform: givenPlatform }),
      ...(givenColumns === null ? {} : { columns: givenColumns }),
      ...(mode === null ? {} : { mode }),
      ...(personId === null ? {} : { person: personId }),
      ...(consent === null ? {} : { consent }),
    };
    const resumeFrom = done === 0 ? {} : { resumeFrom: { done, counts, parts } };
    const report: ImportReport = {
      ...stored,
      status: 'QUEUED',
      finishedAt: null,
      code: null,
      message: null,
      resumable: false,
    };
    await this.store.update(network, report, this.holder);
    const { finished } = this.enqueue(network, { file, options, uploaded: true, ...resumeFrom }, report);
    finished.catch(() => undefined);
    return report;
  }

  /**
   * Undoes a whole import: what only it said goes, what another import or the owner said stays.
   * @throws AmbitError `NOT_FOUND`, `CONFLICT` where it has not ended
   */
  async undo(network: NetworkScope, id: string): Promise<ImportReport> {
    const report = await this.require(network, id);
    if (!isFinished(report)) throw new AmbitError('CONFLICT', 'This import has not ended. Cancel it first.');
    if (report.dryRun) throw new AmbitError('CONFLICT', 'A dry run wrote nothing that could be undone.');
    if (report.status === 'UNDONE') return report;
    await this.queue.add(network.id, () =>
      this.lease.during(network.id, new AbortController().signal, () =>
        undoImport(this.graph, this.lease, network, id, this.clock()),
      ),
    );
    await this.uploads.remove(id);
    return this.require(network, id);
  }

  /** The networks' imports that have not ended, those of other programs too. */
  async unfinished(network: NetworkScope): Promise<readonly StoredImport[]> {
    return this.store.unfinished(network);
  }

  /** Whether a file is being taken into a network, or waits to be. */
  isBusy(network: NetworkScope): boolean {
    return this.jobs
      .all()
      .some((job) => job.network.id === network.id && ['QUEUED', 'RUNNING'].includes(job.report.status));
  }

  /**
   * Work during which nothing is imported into a network, whatever program would.
   * @throws AmbitError `CONFLICT` where an import has not ended; what the work throws
   */
  async whileAtRest<T>(network: NetworkScope, work: () => Promise<T>): Promise<T> {
    if (this.isBusy(network) || (await this.store.unfinished(network)).length > 0)
      throw new AmbitError('CONFLICT', 'A file is being imported into this network. Try again when it is done.');
    return this.queue.add(network.id, () => this.lease.during(network.id, new AbortController().signal, work));
  }

  /** The files of failed imports that wait to be taken up again. */
  async waitingUploads(network: NetworkScope): Promise<readonly StoredImport[]> {
    const waiting: StoredImport[] = [];
    for (let offset = 0; ; offset += PAGE) {
      const { total, items } = await this.store.list(network, offset, PAGE);
      for (const stored of items) if (await this.uploads.has(stored.id)) waiting.push(stored);
      if (offset + PAGE >= total) return waiting;
    }
  }

  /** Deletes the files that wait; their imports cannot be taken up again. */
  async dropUploads(network: NetworkScope): Promise<number> {
    const waiting = await this.waitingUploads(network);
    for (const stored of waiting) {
      await this.uploads.remove(stored.id);
      await this.store.update(network, { ...stored, resumable: false, ...UPLOAD_GONE }, null);
    }
    return waiting.length;
  }

  /** Resolves when everything accepted so far is done. */
  async idle(): Promise<void> {
    await this.queue.idle();
  }

  /** Ends what runs at its next step; imports of uploads go on at the next start. */
  async stop(): Promise<void> {
    for (const job of this.jobs.all()) job.interrupt('STOP');
    await this.idle();
    await this.jobs.close();
    endHolder(this.holder);
  }

  private async require(network: NetworkScope, id: string): Promise<ImportReport> {
    const report = await this.find(network, id);
    if (report !== undefined) return report;
    throw new AmbitError('NOT_FOUND', 'There is no import with this id in this network.');
  }

  private async accept(
    network: NetworkScope,
    id: string,
    source: JobSource,
  ): Promise<{ readonly job: ImportJob; readonly finished: Promise<void> }> {
    const { file, options, uploaded } = source;
    await checkEnvironment(this.graph, network, options, this.clock());
    const report: ImportReport = {
      id,
      status: 'QUEUED',
      dryRun: options.dryRun ?? false,
      platform: options.platform ?? null,
      format: null,
      file: file.name,
      mode: options.mode ?? null,
      personId: options.person ?? null,
      consent: options.consent ?? null,
      at: this.clock(),
      finishedAt: null,
      undoneAt: null,
      code: null,
      message: null,
      resumable: false,
      total: null,
      done: 0,
      counts: noCounts(),
      parts: [],
      mapping: null,
    };
    await this.store.create(network, report, file, {
      columns: options.columns,
      uploaded,
      holder: this.holder,
    });
    return this.enqueue(network, source, report);
  }

  private enqueue(
    network: NetworkScope,
    source: JobSource,
    report: ImportReport,
  ): { readonly job: ImportJob; readonly finished: Promise<void> } {
    const { graph, networks, mappings, store, lease, holder, clock, jobs } = this;
    const { patienceMs = PATIENCE_MS, batch } = this.options;
    const onChange = (job: ImportJob): void => jobs.changed(job);
    const context = { graph, networks, mappings, store, lease, holder, clock, patienceMs, batch, onChange };
    const job = new ImportJob(context, network, source, report);
    jobs.add(job);
    const finished = this.queue
      .add(network.id, () => job.run())
      .finally(async () => {
        jobs.ended(job);
        const isKept = job.report.resumable || !isFinished(job.report);
        if (source.uploaded && !isKept) await this.uploads.remove(report.id);
      });
    return { job, finished };
  }
}
