/**
 * Processor time in ms that this process has taken so far. What takes long on a machine that does much else beside does not
 * take more of it: by the clock a test would fail for what others do.
 */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
