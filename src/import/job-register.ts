import { EventEmitter } from 'node:events';
import type { NetworkScope } from '../network/network-scope.ts';
import type { ImportJob } from './import-job.ts';

/** How many reports of dry runs are kept; they are nowhere but here. */
const KEPT_DRY_RUNS = 50;
/** How often the end of an import is written again that the database did not take. */
const SAVE_AGAIN_MS = 15_000;

/** The imports that this program works on, and those whose report is nowhere else. */
export class JobRegister {
  private readonly jobs = new Map<string, ImportJob>();
  private readonly changes = new EventEmitter().setMaxListeners(0);
  private readonly unsaved = new Map<string, NodeJS.Timeout>();

  /** @param save writes a report that could not be written when its import ended */
  constructor(private readonly save: (job: ImportJob) => Promise<unknown>) {}

  get(network: NetworkScope, id: string): ImportJob | undefined {
    return this.jobs.get(keyOf(network, id));
  }

  all(): readonly ImportJob[] {
    return [...this.jobs.values()];
  }

  add(job: ImportJob): void {
    const key = keyOf(job.network, job.report.id);
    // What an earlier attempt could not write is not true any more.
    clearTimeout(this.unsaved.get(key));
    this.unsaved.delete(key);
    this.jobs.set(key, job);
  }

  changed(job: ImportJob): void {
    this.changes.emit(keyOf(job.network, job.report.id));
  }

  /** A finished import is in the graph; a dry run is nowhere else, so the last ones are kept. */
  ended(job: ImportJob): void {
    const key = keyOf(job.network, job.report.id);
    if (job.isUnsaved) this.saveAgain(key, job);
    else if (!job.report.dryRun) this.jobs.delete(key);
    const dryRuns = [...this.jobs].filter(([, other]) => other.report.dryRun && other.report.finishedAt !== null);
    for (const [old] of dryRuns.slice(0, -KEPT_DRY_RUNS)) this.jobs.delete(old);
    this.changes.emit(key);
  }

  /** Resolves at the next change of an import's report, or when the time is over or the signal says so. */
  async nextChange(network: NetworkScope, id: string, withinMs: number, signal: AbortSignal): Promise<void> {
    const key = keyOf(network, id);
    await new Promise<void>((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.changes.off(key, done);
        signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, withinMs);
      this.changes.once(key, done);
      signal.addEventListener('abort', done, { once: true });
      if (signal.aborted) done();
    });
  }

  /** How many wait for a change; none where every client that vanished was noticed. */
  get waiting(): number {
    return this.changes.eventNames().reduce((sum, name) => sum + this.changes.listenerCount(name), 0);
  }

  close(): Promise<void> {
    for (const timer of this.unsaved.values()) clearTimeout(timer);
    this.unsaved.clear();
    return Promise.resolve();
  }

  private saveAgain(key: string, job: ImportJob): void {
    const timer = setTimeout(() => {
      this.save(job).then(
        () => {
          this.unsaved.delete(key);
          if (this.jobs.get(key) === job) this.jobs.delete(key);
        },
        () => {
          if (this.jobs.get(key) === job) this.saveAgain(key, job);
        },
      );
    }, SAVE_AGAIN_MS);
    timer.unref();
    this.unsaved.set(key, timer);
  }
}

function keyOf(network: NetworkScope, id: string): string {
  return `${network.id}/${id}`;
}
