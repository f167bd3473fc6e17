import neo4j from 'neo4j-driver';
import type { Graph } from '../../src/graph/graph.ts';
import { encodeParams, type Statement } from '../../src/graph/statement.ts';
import { testDatabase } from '../../test/support/test-server.ts';

/** A statement as it went to the database. */
export interface SentStatement {
  readonly text: string;
  readonly mode: Statement['mode'];
  readonly params: Record<string, unknown>;
}

/** The peer of every benchmark: the driver alone, sending the same texts with the same parameters, decoding nothing. */
export class DirectBolt {
  private readonly driver = neo4j.driver(
    testDatabase()?.uri ?? '',
    neo4j.auth.basic(testDatabase()?.user ?? '', testDatabase()?.password ?? ''),
    { disableLosslessIntegers: true },
  );

  async send({ text, params, mode }: SentStatement): Promise<void> {
    const session = this.driver.session({ defaultAccessMode: mode });
    try {
      await (mode === 'READ'
        ? session.executeRead((tx) => tx.run(text, params))
        : session.executeWrite((tx) => tx.run(text, params)));
    } finally {
      await session.close();
    }
  }

  /** Several statements in one transaction, as a batch of an import is written. */
  async sendTogether(statements: readonly SentStatement[]): Promise<void> {
    const session = this.driver.session();
    try {
      await session.executeWrite(async (tx) => {
        for (const { text, params } of statements) await tx.run(text, params);
      });
    } finally {
      await session.close();
    }
  }

  async close(): Promise<void> {
    await this.driver.close();
  }
}

/** A statement of the catalogue with its parameters, as the graph sends it. */
export function sent(graph: Graph, name: string, params: Record<string, unknown>): SentStatement {
  const statement = graph.catalogue.get(name);
  if (statement === undefined) throw new Error(`no statement ${name}`);
  return { text: statement.text, mode: statement.mode, params: encodeParams(statement, params) };
}
