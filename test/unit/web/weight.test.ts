import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';

const WEB = fileURLToPath(new URL('../../../dist/web/', import.meta.url));
const built = existsSync(`${WEB}app/index.html`);
const KB = 1024;
const MOST_KB = 350;

/** The scripts that a built script imports: at once, and when they are needed. */
function importsOf(name: string): { readonly atOnce: readonly string[]; readonly onDemand: readonly string[] } {
  const text = readFileSync(`${WEB}assets/${name}`, 'utf8');
  const all = (pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '');
  return {
    atOnce: all(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g),
    onDemand: all(/import\(\s*["'`]\.\/([\w.-]+\.js)["'`]\s*\)/g),
  };
}

/** All scripts that some scripts lead to. */
function closure(names: readonly string[], onDemand: boolean): ReadonlySet<string> {
  const found = new Set<string>();
  const left = [...names];
  for (let name = left.pop(); name !== undefined; name = left.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    const imports = importsOf(name);
    left.push(...imports.atOnce, ...(onDemand ? imports.onDemand : []));
  }
  return found;
}

const weightKb = (names: Iterable<string>): number =>
  [...names].reduce((sum, name) => sum + gzipSync(readFileSync(`${WEB}assets/${name}`)).length, 0) / KB;

(built ? describe : describe.skip)(`what the page weighs${built ? '' : ' (skipped: npm run build first)'}`, () => {
  const html = (page: string): readonly string[] =>
    [...readFileSync(`${WEB}${page}/index.html`, 'utf8').matchAll(/\/assets\/([\w.-]+\.js)/g)].map(
      (match) => match[1] ?? '',
    );

  it('is below 350 kB of scripts, compressed, for what every view needs', () => {
    const main = closure(html('app'), false);
    expect(main.size).toBeGreaterThan(3);
    expect(weightKb(main)).toBeLessThan(MOST_KB);
  });

  it('is below 350 kB even with all its views, the map among them', () => {
    const all = closure(html('app'), true);
    expect([...all].some((name) => name.startsWith('map-view'))).toBe(true);
    expect(weightKb(all)).toBeLessThan(MOST_KB);
  });

  it('leaves GraphiQL and its editor to the page that shows them', () => {
    const heavy = /^(graphiql|monaco|.*worker|babel|estree)/;
    const all = [...closure(html('app'), true)];
    expect(all.filter((name) => heavy.test(name))).toEqual([]);
    expect(readdirSync(`${WEB}assets`).some((name) => name.startsWith('monaco-editor'))).toBe(true);
  });
});
