import { startTestDatabase } from '../../test/support/test-database.ts';
import { startTestServer, type TestServer } from '../../test/support/test-server.ts';

/** A real server over a real Neo4j (`NEO4J_TEST_URI`, else one that is started and thrown away), for the time of `work`. */
export async function withServer(work: (server: TestServer) => Promise<void>): Promise<void> {
  const database = await startTestDatabase(process.env, ({ message }) => console.error(message));
  process.env['AMBIT_TEST_NEO4J_URI'] = database.uri;
  process.env['AMBIT_TEST_NEO4J_USER'] = database.user;
  process.env['AMBIT_TEST_NEO4J_PASSWORD'] = database.password;
  process.env['AMBIT_TEST_NEO4J_DATABASE'] = database.database;
  try {
    const server = await startTestServer();
    try {
      await work(server);
    } finally {
      await server.close();
    }
  } finally {
    await database.stop();
  }
}
