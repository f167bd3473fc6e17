import type { KeyObject } from 'node:crypto';
import { join } from 'node:path';
import { AmbitError } from './ambit-error.ts';
import { accountAuthentication, type AccountAuthenticationOptions } from './api/account-authentication.ts';
import { accountExportHandler } from './api/account-export-handler.ts';
import { createContext } from './api/context.ts';
import { exportHandler } from './api/export-handler.ts';
import { importHandler } from './api/import-handler.ts';
import { publicKeys } from './api/public-keys.ts';
import { reportHandler } from './api/report-handler.ts';
import { createSchema } from './api/schema.ts';
import { startServer } from './api/server.ts';
import type { Config } from './config.ts';
import { loadDemo } from './demo.ts';
import type { Graph } from './graph/graph.ts';
import { startDatabase } from './graph/local/launcher.ts';
import type { Progress } from './graph/local/progress.ts';
import { openGraph } from './graph/open-graph.ts';
import { installProcedures } from './graph/procedures.ts';
import { recoverImports } from './import/recover-imports.ts';
import { LOCAL_ACCOUNT } from './local-account.ts';
import { createLog, type Log } from './log.ts';
import { EveryNetwork } from './network/every-network.ts';
import type { NetworkScope } from './network/network-scope.ts';
import { RetentionService } from './rights/retention/retention.service.ts';
import { sweepDaily } from './rights/retention/sweep-daily.ts';
import { installationKey } from './outside-audit/report/installation-key.ts';
import { createServices, type Services } from './services.ts';
import { sweepHourly, type Sweep } from './sweep-hourly.ts';

export interface RunningAmbit {
  /** Where a person reaches it, with the token that opens it. */
  readonly link: string;
  readonly url: string;
  readonly services: Services;
  /** The demo network, where this start loaded it. */
  readonly demo: NetworkScope | undefined;
  /** Stops the server and every process this start began. */
  stop(): Promise<void>;
}

export interface StartOptions {
  readonly config: Config;
  readonly env: NodeJS.ProcessEnv;
  readonly progress: Progress;
  readonly signal?: AbortSignal;
  readonly log?: Log;
}

/**
 * Brings up everything: the database (its own or the one NEO4J_URI names), the schema, the procedures, the demo network
 * on the very first start, and the server. Whatever was begun is ended again when a later step fails.
 * @throws AmbitError with one line that says what to do
 */
export async function startAmbit({ config, env, progress, signal, log }: StartOptions): Promise<RunningAmbit> {
  const database = await startDatabase({
    home: config.home,
    env,
    progress,
    ...(signal === undefined ? {} : { signal }),
  });
  const ends: (() => Promise<void>)[] = [() => database.stop()];
  const stop = async (): Promise<void> => {
    for (const end of ends.splice(0).reverse()) await end().catch(() => undefined);
  };
  try {
    progress({ message: `Database: ${database.description}` });
    const graph = await openGraph({
      uri: database.uri,
      user: database.user,
      password: database.password,
      database: database.database,
    });
    ends.push(() => graph.close());
    await offerProcedures(graph, progress);
    const theLog = log ?? createLog({ level: config.logLevel });
    const signingKey = onceRead(() => installationKey(config.home));
    const services = createServices(graph, LOCAL_ACCOUNT, {
      uploadDirectory: join(config.home, 'uploads'),
      signingKey,
    });
    const isFirst = config.auth === 'local' && (await services.networks.list()).length === 0;
    const demo = isFirst && config.demo ? await loadDemo(services, progress, new Date()) : undefined;
    const server = await startServer({
      schema: await createSchema(),
      contextFor: ({ lang, viewer, border }) => createContext(services, lang, viewer, border),
      config,
      ...(config.auth === 'accounts'
        ? { authentication: accountAuthentication(accountOptions(services, config)) }
        : {}),
      graph,
      importHandler: importHandler(services),
      exportHandler: exportHandler(services),
      accountExportHandler: accountExportHandler(services),
      reportHandler: reportHandler(services),
      publicKeys: publicKeys(signingKey),
      log: theLog,
    });
    ends.push(() => server.close());
    ends.push(() => services.imports.stop());
    ends.push(sweepDaily(new RetentionService(graph), new EveryNetwork(graph), config.retentionMonths, theLog));
    ends.push(prepareInBackground(services));
    ends.push(sweepHourly(sweepsOf(services), () => new Date(), theLog));
    await goOnWithImports(services, config.auth === 'accounts' ? new EveryNetwork(graph) : services.networks, progress);
    const url = config.publicUrl ?? server.url;
    return {
      link: config.auth === 'accounts' ? `${url}/` : `${url}/?token=${config.token}`,
      url,
      services,
      demo,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Read once and kept; what failed is tried again. */
function onceRead(read: () => Promise<KeyObject>): () => Promise<KeyObject> {
  let key: Promise<KeyObject> | undefined;
  return async () => {
    key ??= read();
    try {
      return await key;
    } catch (error) {
      key = undefined;
      throw error;
    }
  };
}

function accountOptions({ accounts }: Services, { signUp, publicUrl }: Config): AccountAuthenticationOptions {
  return { accounts, signUp, isSecure: publicUrl?.startsWith('https:') ?? false };
}

/** What has ended and is of no use to anybody any more. */
function sweepsOf({ auditOpener, accounts }: Services): readonly Sweep[] {
  return [
    {
      failure: 'the copy of an audit that has ended could not be deleted',
      sweep: (now, failed) => auditOpener.sweep(now, failed),
    },
    {
      failure: 'ended sessions, invitations and counts of attempts could not be deleted',
      sweep: (now) => accounts.sweep(now),
    },
  ];
}

/** Plans what the page will ask first. @returns how to end it */
function prepareInBackground(services: Services): () => Promise<void> {
  const abort = new AbortController();
  // A statement that cannot be planned now says so when somebody asks.
  const prepared = services.alignment.prepare(new Date(), abort.signal).catch(() => undefined);
  return async () => {
    abort.abort();
    await prepared;
  };
}

/** Imports that the last run did not finish; a failure here must not keep the owner from their network. */
async function goOnWithImports(
  services: Services,
  networks: { list(): Promise<readonly NetworkScope[]> },
  progress: Progress,
): Promise<void> {
  try {
    const { resumed, lost, waiting } = await recoverImports(services.imports, networks, new Date());
    if (resumed > 0) progress({ message: `Going on with ${resumed} import(s) that the last run did not finish.` });
    if (lost > 0) progress({ message: `${lost} import(s) of the last run cannot go on: import their files again.` });
    for (const { id, code } of waiting) progress({ message: `Import ${id} waits for the next start (${code}).` });
  } catch (error) {
    if (!(error instanceof AmbitError)) throw error;
    progress({ message: `Imports of the last run wait for the next start: ${error.message}` });
  }
}

/** Without APOC Extended (Aura) everything works but the procedures; then it says so and goes on. */
async function offerProcedures(graph: Graph, progress: Progress): Promise<void> {
  try {
    await installProcedures(graph);
  } catch (error) {
    if (!(error instanceof AmbitError)) throw error;
    progress({ message: `The custom.ambit.* procedures are not installed: ${error.message}` });
  }
}
