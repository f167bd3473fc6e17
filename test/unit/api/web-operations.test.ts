import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, concatAST, parse, Source, validate, type DocumentNode } from 'graphql';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const schema = buildSchema(readFileSync(join(ROOT, 'schema/schema.graphql'), 'utf8'));
const files = readdirSync(join(ROOT, 'src/web'), { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.graphql'),
);

const examples = files.filter((name) => name.startsWith('graphiql/'));
const operations = files.filter((name) => !examples.includes(name));

const read = (name: string): DocumentNode => parse(new Source(readFileSync(join(ROOT, 'src/web', name), 'utf8'), name));

/** What is wrong, and in which file. */
const errorsOf = (document: DocumentNode): readonly string[] =>
  validate(schema, document).map(({ message, source }) => `${source?.name ?? ''}: ${message}`);

describe('what the pages and GraphiQL ask', () => {
  it.each(examples)('%s is valid against the schema', (name) => {
    expect(errorsOf(read(name))).toEqual([]);
  });

  it('is valid against the schema, with the fragments that the views of the page share', () => {
    expect(errorsOf(concatAST(operations.map(read)))).toEqual([]);
  });

  it('are there', () => {
    expect(examples.length).toBeGreaterThanOrEqual(12);
    expect(operations.length).toBeGreaterThanOrEqual(8);
  });
});

describe('the schema', () => {
  const own = Object.values(schema.getTypeMap()).filter(
    (type) =>
      !type.name.startsWith('__') &&
      !['Query', 'Mutation', 'String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name),
  );

  it('describes every type, field, argument and input field', () => {
    const bare: string[] = [];
    for (const type of own) {
      if (!type.description) bare.push(type.name);
      if (!('getFields' in type)) continue;
      for (const field of Object.values(type.getFields())) {
        if (!field.description) bare.push(`${type.name}.${field.name}`);
        if ('args' in field)
          for (const argument of field.args)
            if (!argument.description) bare.push(`${type.name}.${field.name}(${argument.name})`);
      }
    }
    expect(bare).toEqual([]);
  });

  it('names mutations noun first and gives each one input and a payload with userErrors', () => {
    for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
      expect(field.args.map((argument) => argument.name)).toEqual(['input']);
      const payload = schema.getType(field.type.toString().replaceAll('!', ''));
      expect(payload && 'getFields' in payload ? Object.keys(payload.getFields()) : []).toContain('userErrors');
    }
  });
});
