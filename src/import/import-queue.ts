/** Does one thing at a time for each key, in the order in which they came. */
export class ImportQueue {
  private readonly last = new Map<string, Promise<unknown>>();

  /** @returns what the work returns, once it had its turn; a failure before it holds nothing up. */
  add<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = this.last.get(key) ?? Promise.resolve();
    const finished = before.then(work);
    const settled = finished.catch(() => undefined);
    this.last.set(key, settled);
    void settled.then(() => {
      if (this.last.get(key) === settled) this.last.delete(key);
    });
    return finished;
  }

  /** Resolves when everything added so far is done. */
  async idle(): Promise<void> {
    await Promise.all(this.last.values());
  }
}
