/** Writes the pages' GraphQL documents with the types of their variables and data, from the `.graphql` files in src/web. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typedDocuments from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildASTSchema, parse } from 'graphql';

const root = fileURLToPath(new URL('../', import.meta.url));
const web = join(root, 'src/web');
const documents = readdirSync(web, { recursive: true, encoding: 'utf8' })
  // GraphiQL shows its examples as texts.
  .filter((name) => name.endsWith('.graphql') && !name.startsWith('graphiql'))
  .sort()
  .map((name) => ({ location: name, document: parse(readFileSync(join(web, name), 'utf8')) }));
const schema = parse(readFileSync(join(root, 'schema/schema.graphql'), 'utf8'));
const config = {
  documentMode: 'string',
  enumType: 'string-literal',
  enumsAsTypes: true,
  immutableTypes: true,
  useTypeImports: true,
  skipTypename: true,
  avoidOptionals: false,
  documentVariableSuffix: '',
  scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
};

const text = await codegen({
  filename: 'operations.generated.ts',
  schema,
  schemaAst: buildASTSchema(schema),
  documents,
  config,
  plugins: [{ operations: {} }, { typedDocuments: {} }],
  pluginMap: { operations, typedDocuments },
});
writeFileSync(
  join(web, 'shared/api/operations.generated.ts'),
  `// Generated from the .graphql files by \`npm run generate\`; not committed.\n${text}`,
);
