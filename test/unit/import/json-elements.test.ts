import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { jsonElements, jsonOpening, type JsonElement } from '../../../src/import/readers/json/json-elements.ts';
import { usedHeap } from '../../support/used-heap.ts';
import { memoryFile } from './support.ts';

async function* pieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function read(text: string, size = 3, maxChars = 1_000): Promise<JsonElement[]> {
  const elements: JsonElement[] = [];
  for await (const element of jsonElements(pieces(text, size), maxChars)) elements.push(element);
  return elements;
}

describe('the elements of a list', () => {
  test('are those that JSON.parse gives, wherever a chunk ends', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue(), { maxLength: 5 }),
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom(undefined, 1),
        async (list, size, indent) => {
          const text = `window.YTD.x.part0 = ${JSON.stringify(list, null, indent)};`;
          const values = (await read(text, size, 100_000)).map(({ value }) => value);
          expect(values).toEqual(JSON.parse(JSON.stringify(list)));
        },
      ),
    );
  });

  test('are the list of the first key, without what follows it', async () => {
    expect(await read('{"friends_v2": [1, 2], "more": [3]}')).toEqual([
      { row: 1, value: 1 },
      { row: 2, value: 2 },
    ]);
  });

  test('that are damaged or too long are passed over, and the next one is read', async () => {
    expect(await read(`[{"a" 1}, "${'x'.repeat(2_000)}", {"b": "]},\\""}]`)).toEqual([
      { row: 1, fault: 'BAD_JSON' },
      { row: 2, fault: 'TOO_LONG' },
      { row: 3, value: { b: ']},"' } },
    ]);
  });

  test.each(['[1, 2', '[{"a": "b', 'no list', '[1, "\\'])('of %j say that there is no end', async (text) => {
    expect((await read(text)).at(-1)).toMatchObject({ fault: 'CUT_OFF' });
  });

  test('are read from 60 MB without keeping them', async () => {
    async function* long(): AsyncGenerator<string> {
      yield '[';
      for (let count = 0; count < 60; count++) yield `{"a": "${'x'.repeat(1_000)}"},`.repeat(1_000);
      yield '0]';
    }
    let count = 0;
    const before = usedHeap();
    let most = 0;
    for await (const element of jsonElements(long(), 10_000)) {
      if (element.value !== undefined && ++count % 10_000 === 0) {
        most = Math.max(most, usedHeap() - before);
      }
    }
    expect(count).toBe(60_001);
    expect(most).toBeLessThan(10_000_000);
  });
});

describe('the opening of a JSON file', () => {
  test.each<[string, unknown]>([
    ['{"a": [1, {"b": 2}', { key: 'a', elements: [1] }],
    [' [ {"b": 2}, 3 ]', { elements: [{ b: 2 }, 3] }],
    ['\uFEFF{ "a" :[]}', { key: 'a', elements: [] }],
    ['{"a": {"b": []}}', undefined],
    ['text [1]', undefined],
    ['', undefined],
  ])('of %j is %j', (text, expected) => {
    expect(jsonOpening(memoryFile(text))).toEqual(expected);
  });
});
