/** The calendar date (UTC) so many days after today: the last day of an audit is one of UTC. */
export function dayAfter(days: number, now: Date = new Date()): string {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + days))
    .toISOString()
    .slice(0, 10);
}
