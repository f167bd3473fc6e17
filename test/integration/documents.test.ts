import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse, validate } from 'graphql';
import { createSchema } from '../../src/api/schema.ts';
import { loadDemo } from '../../src/demo.ts';
import { parseExample } from '../../src/web/graphiql/parse-example.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const ROOT = new URL('../../', import.meta.url);
const EXAMPLES = new URL('src/web/graphiql/examples/', ROOT);
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** The GraphQL blocks of a document, with the line on which each begins. */
function blocks(path: string): readonly { readonly line: number; readonly text: string }[] {
  const source = readFileSync(new URL(path, ROOT), 'utf8');
  return [...source.matchAll(/^```graphql\n([\s\S]*?)^```/gm)].map((match) => ({
    line: source.slice(0, match.index).split('\n').length,
    text: match[1] ?? '',
  }));
}

describe('the examples of the editor', () => {
  let server: TestServer;
  let contact: string;

  beforeAll(async () => {
    server = await startTestServer();
    await loadDemo(server.services, () => undefined, new Date());
    const answer = await server.data<{ network: { contacts: { nodes: { id: string }[] } } }>(
      '{ network { contacts(first: 1) { nodes { id } } } }',
    );
    contact = answer.network.contacts.nodes[0]?.id ?? '';
  });
  afterAll(async () => {
    await server.close();
  });

  it.each(readdirSync(EXAMPLES).sort())('%s answers on the demo network', async (file) => {
    const { document, variables } = parseExample(file, readFileSync(new URL(file, EXAMPLES), 'utf8'));
    const known = JSON.parse(JSON.stringify(variables ?? {}).replaceAll(NOBODY, contact)) as Record<string, unknown>;
    const answer = await server.data<Record<string, { userErrors?: unknown[] } | null>>(document, known);
    for (const field of Object.values(answer)) {
      expect(field).not.toBeNull();
      expect(field?.userErrors ?? []).toEqual([]);
    }
  });
});

it('the queries of the guide are valid', async () => {
  const schema = await createSchema();
  const path = 'docs/graphql.md';
  const found = blocks(path);
  const errors = found.flatMap(({ line, text }) =>
    validate(schema, parse(text)).map(({ message }) => `${path}:${line} ${message}`),
  );
  expect(errors).toEqual([]);
  expect(found.length).toBeGreaterThan(10);
});
