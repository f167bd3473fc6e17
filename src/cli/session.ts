import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../graph/graph.ts';
import { startDatabase } from '../graph/local/launcher.ts';
import { isAlive } from '../graph/local/process-identity.ts';
import { streamProgress } from '../graph/local/progress.ts';
import { openGraph } from '../graph/open-graph.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import { createServices, type Services } from '../services.ts';
import { Interrupted } from './exit.ts';

/** The account of networks that live as long as one command. */
const TEMPORARY_ACCOUNT = 'cli-temporary';

/** What a command works with while it runs. */
export interface Session {
  readonly graph: Graph;
  /** Of the owner of this installation: the networks that `ambit start` shows. */
  readonly services: Services;
  /** Aborted when the user interrupts; work ends at its next step then. */
  readonly signal: AbortSignal;
  /** A network that is deleted when the command ends, however it ends, with services that reach no other. */
  temporaryNetwork(): Promise<{ readonly network: NetworkScope; readonly services: Services }>;
}

/**
 * Runs a command's work with a database: the one that runs or is configured, else one started now, with the schema brought
 * up to date. What was begun is ended in the end, after Ctrl-C and failures too; a second Ctrl-C ends at once.
 * @throws AmbitError of the launcher and of the work; Interrupted
 */
export async function withSession<T>(work: (session: Session) => Promise<T>): Promise<T> {
  const abort = new AbortController();
  const interrupt = (): void => {
    if (abort.signal.aborted) process.exit(130);
    process.stderr.write('\n');
    abort.abort(new Interrupted());
  };
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  const ends: (() => Promise<void>)[] = [];
  try {
    const home = process.env['AMBIT_HOME'] || '.ambit';
    const progress = streamProgress(process.stderr);
    const database = await startDatabase({ home, env: process.env, progress, signal: abort.signal });
    ends.push(() => database.stop());
    const { uri, user, password } = database;
    const graph = await openGraph({ uri, user, password, database: database.database });
    ends.push(() => graph.close());
    const { LOCAL_ACCOUNT } = await import('../local-account.ts');
    abort.signal.throwIfAborted();
    return await work({
      graph,
      services: createServices(graph, LOCAL_ACCOUNT, { uploadDirectory: join(home, 'uploads') }),
      signal: abort.signal,
      temporaryNetwork: async () => {
        const services = createServices(graph, TEMPORARY_ACCOUNT);
        await deleteLeftovers(services);
        const network = await services.networks.create(`${hostname()} ${process.pid}`, 'Me', new Date());
        ends.push(() => services.networks.delete(network));
        return { network, services };
      },
    });
  } catch (error) {
    throw abort.signal.aborted ? new Interrupted() : error;
  } finally {
    for (const end of ends.reverse()) await end().catch(() => undefined);
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  }
}

/** Networks of commands that were killed on this machine; those of other machines may be in use. */
async function deleteLeftovers({ networks }: Services): Promise<void> {
  for (const network of await networks.list()) {
    const [host, pid] = network.name.split(' ');
    if (host === hostname() && !isAlive(Number(pid))) await networks.delete(network);
  }
}
