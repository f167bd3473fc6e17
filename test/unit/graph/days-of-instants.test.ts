import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

// Division of integers truncates towards 0, so that the day before 1970 would be day 0 as the day after it.
describe('the day of an instant in statements', () => {
  it('is rounded down, before 1970 as well, as `dayOfInstant` does', () => {
    const files = readdirSync('cypher', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.cypher'),
    );
    expect(files.length).toBeGreaterThan(100);
    const truncating = files.filter((file) => /epoch\w+ \/ \d+(?![.\d])/.test(readFileSync(`cypher/${file}`, 'utf8')));
    expect(truncating).toEqual([]);
  });
});
