import { type Example, parseExample } from './parse-example.ts';

const files = import.meta.glob<string>('./examples/*.graphql', { query: '?raw', import: 'default', eager: true });

/** All examples, in the order of their files' numbers. */
export const EXAMPLES: readonly Example[] = Object.keys(files)
  .sort()
  .map((path) => parseExample(path.slice(path.lastIndexOf('/') + 1), files[path] ?? ''));
