import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { Neo4jError, type Driver, type ManagedTransaction, type Plan, type SessionConfig } from 'neo4j-driver';
import { loadCatalogue } from './catalogue.ts';
import { toAmbitError } from './graph-error.ts';
import { decodeRow, encodeParams, type Statement } from './statement.ts';
import type { StatementMap } from './statements.generated.d.ts';

export type StatementName = keyof StatementMap;
export type Params<N extends StatementName> = StatementMap[N]['params'];
export type Row<N extends StatementName> = StatementMap[N]['row'];

/** A statement that a transaction has written, once it is committed. */
export interface WrittenStatement {
  readonly name: StatementName;
  readonly params: Readonly<Record<string, unknown>>;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** Runs statements of the catalogue; the graph itself, or one transaction of it. */
export interface StatementRunner {
  /** @returns decoded rows. @throws AmbitError by the database's code. */
  run<N extends StatementName>(name: N, params: Params<N>): Promise<readonly Row<N>[]>;
}

export interface GraphOptions {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string | undefined;
  /** The longest a transaction may take before the database stops it. */
  readonly timeoutMs?: number;
  readonly catalogue?: ReadonlyMap<string, Statement>;
}

const DEFAULT_TIMEOUT_MS = 60_000;
const CONNECTION_TIMEOUT_MS = 10_000;
/** `IF NOT EXISTS` looked before another program's rule was there. */
const RACED = 'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists';
const ADMINISTER_ATTEMPTS = 6;
const ADMINISTER_PAUSE_MS = 200;

/**
 * The one class that touches the driver: sessions, access mode, database, transaction metadata and time-outs, bookmarks
 * (so that a read sees one's own write, in a cluster too), parameters checked and rows decoded by the statement's header.
 */
export class Graph implements StatementRunner {
  readonly catalogue: ReadonlyMap<string, Statement>;
  private readonly driver: Driver;
  private readonly bookmarks = neo4j.bookmarkManager();
  private readonly timeoutMs: number;
  private readonly database: string | undefined;
  private readonly listeners: ((written: readonly WrittenStatement[]) => void)[] = [];

  constructor(options: GraphOptions) {
    this.catalogue = options.catalogue ?? loadCatalogue();
    this.timeoutMs = options.timeoutMs ?? DEFAULT_TIMEOUT_MS;
    this.database = options.database;
    this.driver = neo4j.driver(options.uri, neo4j.auth.basic(options.user, options.password), {
      disableLosslessIntegers: true,
      connectionAcquisitionTimeout: CONNECTION_TIMEOUT_MS,
      connectionTimeout: CONNECTION_TIMEOUT_MS,
      maxTransactionRetryTime: CONNECTION_TIMEOUT_MS,
      userAgent: 'ambit',
    });
  }

  /** Name of the database the statements run on. */
  get databaseName(): string {
    return this.database ?? 'neo4j';
  }

  async run<N extends StatementName>(name: N, params: Params<N>): Promise<readonly Row<N>[]> {
    const mode = this.statement(name).mode;
    return this.inTransaction(mode, name, (tx) => tx.run(name, params));
  }

  /** The only row of a statement that returns at most one. */
  async first<N extends StatementName>(name: N, params: Params<N>): Promise<Row<N> | undefined> {
    return (await this.run(name, params))[0];
  }

  /**
   * Several statements that are written together or not at all. The driver may run `work` again after a transient
   * failure, so it must do nothing but run statements; ids are made before it.
   */
  async write<T>(label: string, work: (tx: StatementRunner) => Promise<T>): Promise<T> {
    let written: WrittenStatement[] = [];
    const result = await this.inTransaction('WRITE', label, (tx) => {
      written = [];
      return work({
        run: async (name, params) => {
          const rows = await tx.run(name, params);
          if (this.statement(name).mode === 'WRITE') written.push({ name, params, rows });
          return rows;
        },
      });
    });
    for (const listener of this.listeners) listener(written);
    return result;
  }

  /** Tells of what `write` has written through this graph, transaction by transaction; other programs write as well. */
  onWritten(listener: (written: readonly WrittenStatement[]) => void): void {
    this.listeners.push(listener);
  }

  /**
   * For the schema and for procedures only, whose texts are not statements of the catalogue: runs a text as it is.
   * @param options.database `system` for procedures; the graph's own otherwise.
   */
  async administer(
    text: string,
    params: Readonly<Record<string, unknown>> = {},
    options: { readonly database?: string } = {},
  ): Promise<readonly Readonly<Record<string, unknown>>[]> {
    const database = options.database ?? this.database;
    for (let attempt = 1; ; attempt += 1) {
      const session = this.driver.session(database === undefined ? {} : { database });
      try {
        const result = await session.run(text, params);
        return result.records.map((record) => record.toObject());
      } catch (error) {
        // Two programs that start on one database can deadlock over its schema; every text here is safe to repeat.
        const mayRepeat =
          error instanceof Neo4jError && (error.retriable || error.code === RACED) && attempt < ADMINISTER_ATTEMPTS;
        if (!mayRepeat) throw toAmbitError(error);
      } finally {
        await session.close();
      }
      await sleep(ADMINISTER_PAUSE_MS * attempt);
    }
  }

  /** How the database would run a text, planned anew: its result keys, whether it writes, and the operators of its plan. */
  async explain(
    text: string,
    params: Readonly<Record<string, unknown>> = {},
  ): Promise<{
    readonly keys: readonly string[];
    readonly mode: Statement['mode'];
    readonly operators: readonly string[];
  }> {
    const session = this.driver.session(this.databaseConfig());
    try {
      const result = session.run(`EXPLAIN CYPHER replan=force ${text}`, params);
      const keys = await result.keys();
      const { plan, queryType } = (await result).summary;
      const operators: string[] = [];
      const walk = (node: Plan): void => {
        operators.push(node.operatorType);
        node.children.forEach(walk);
      };
      if (plan !== false) walk(plan);
      return { keys, mode: queryType === 'r' ? 'READ' : 'WRITE', operators };
    } finally {
      await session.close();
    }
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  private async inTransaction<T>(
    mode: Statement['mode'],
    label: string,
    work: (tx: StatementRunner) => Promise<T>,
  ): Promise<T> {
    const session = this.driver.session({
      defaultAccessMode: mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
      bookmarkManager: this.bookmarks,
      ...this.databaseConfig(),
    });
    const config = { timeout: this.timeoutMs, metadata: { app: 'ambit', statement: label } };
    const body = (tx: ManagedTransaction): Promise<T> => work({ run: (name, params) => this.runIn(tx, name, params) });
    try {
      return mode === 'READ' ? await session.executeRead(body, config) : await session.executeWrite(body, config);
    } catch (error) {
      throw toAmbitError(error);
    } finally {
      await session.close();
    }
  }

  private async runIn<N extends StatementName>(
    tx: ManagedTransaction,
    name: N,
    params: Params<N>,
  ): Promise<readonly Row<N>[]> {
    const statement = this.statement(name);
    const result = await tx.run(statement.text, encodeParams(statement, params));
    return result.records.map((record) => decodeRow(statement, record) as Row<N>);
  }

  private statement(name: string): Statement {
    const statement = this.catalogue.get(name);
    if (statement === undefined) throw new Error(`no statement ${name} in cypher/`);
    return statement;
  }

  private databaseConfig(): SessionConfig {
    return this.database === undefined ? {} : { database: this.database };
  }
}
