import { describe, expect, it } from '@jest/globals';
import { buildSchema, graphql } from 'graphql';
import { guardInput } from '../../../src/api/guard-input.ts';
import { MAX_TEXT } from '../../../src/api/text-limits.ts';

function schemaWith(): ReturnType<typeof buildSchema> {
  const schema = buildSchema(`
    input Part { text: String, parts: [Part!] }
    type Query { text(value: String): String, parts(input: [Part!]): String, id(id: ID): String, below: Query }
  `);
  const query = schema.getQueryType()?.getFields();
  for (const name of ['text', 'parts', 'id']) if (query?.[name]) query[name].resolve = () => 'reached';
  if (query?.['below']) query['below'].resolve = () => ({});
  const note = query?.['text']?.args[0];
  if (note) note.extensions = { maxLength: 5_000 };
  return guardInput(schema);
}
const schema = schemaWith();
const ask = async (source: string, variableValues: Record<string, unknown>) => {
  const { data, errors } = await graphql({ schema, source, variableValues });
  return { data: data ?? null, code: errors?.[0]?.extensions['code'], message: errors?.[0]?.message };
};
const INPUT = 'query ($v: [Part!]) { below { parts(input: $v) } }';

describe('a text from a client', () => {
  it('is let through as long as its field may be', async () => {
    expect((await ask('query ($v: ID) { id(id: $v) }', { v: 'x'.repeat(MAX_TEXT) })).data).toEqual({ id: 'reached' });
    expect((await ask('query ($v: String) { text(value: $v) }', { v: 'x'.repeat(5_000) })).data).toEqual({
      text: 'reached',
    });
  });

  it('is refused where it is longer, by the path of its field and without what is in it', async () => {
    const v = [{ text: 'fine' }, { parts: [{ text: 'canary'.repeat(1_000) }] }];
    const { code, message } = await ask(INPUT, { v });
    expect(code).toBe('BAD_INPUT');
    expect(message).toBe('input[1].parts[0].text has 6,000 characters, 2,000 are the most. Shorten it.');
  });

  it('is refused where a text of Unicode cannot hold it, and never altered', async () => {
    expect((await ask(INPUT, { v: [{ text: 'half \ud83d' }] })).message).toContain('input[0].text is no well-formed');
    expect((await ask(INPUT, { v: [{ text: 'a\0b' }] })).message).toContain('U+0000');
    expect((await ask(INPUT, { v: [{ text: 'whole 🧑‍🚀' }] })).code).toBeUndefined();
    expect((await ask(INPUT, { v: null })).code).toBeUndefined();
  });
});
