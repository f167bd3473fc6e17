import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { isAlive } from '../graph/local/process-identity.ts';

/** The holders that live in this process; a process id is used again, also as 1 in each container. */
const living = new Set<string>();

/** A name for whoever works on imports: machine, process, and one of its own. */
export function newHolder(): string {
  const holder = `${hostname()}|${process.pid}|${randomUUID()}`;
  living.add(holder);
  return holder;
}

/** Whether a holder is known to have ended. Of one on another machine this cannot be known; its lease runs out. */
export function hasEnded(holder: string): boolean {
  const [host, pid] = holder.split('|');
  if (host !== hostname()) return false;
  return Number(pid) === process.pid ? !living.has(holder) : !isAlive(Number(pid));
}

/** The holder works no more. */
export function endHolder(holder: string): void {
  living.delete(holder);
}
