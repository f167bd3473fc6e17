/**
 * Answers that are given again for a moment, so that a page that asks ten things at once is recognised once. Short enough
 * that what another process takes away is gone within the five seconds promised.
 */
export class RecentAnswers<T> {
  private readonly answers = new Map<string, { readonly at: number; readonly answer: Promise<T> }>();

  constructor(
    private readonly keptMs: number,
    private readonly most: number,
  ) {}

  /** @param nowMs of a clock that does not jump */
  get(key: string, nowMs: number, ask: () => Promise<T>): Promise<T> {
    const known = this.answers.get(key);
    if (known !== undefined && nowMs - known.at < this.keptMs) return known.answer;
    if (this.answers.size >= this.most) this.answers.clear();
    const answer = ask();
    this.answers.set(key, { at: nowMs, answer });
    answer.catch(() => this.answers.delete(key));
    return answer;
  }

  /** Whatever was changed here holds at once. */
  clear(): void {
    this.answers.clear();
  }
}
