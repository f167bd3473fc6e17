import type { MapTheme } from './map-graph.ts';

/** The page's colours, of the scheme that the reader's system asks for. */
export function readTheme(): MapTheme {
  const style = getComputedStyle(document.documentElement);
  // Minified style sheets write #fff for #ffffff.
  const read = (name: string) =>
    style
      .getPropertyValue(name)
      .trim()
      .replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
  return {
    ink: read('--ink'),
    inkSoft: read('--ink-soft'),
    card: read('--card'),
    line: read('--line'),
    tie: read('--tie'),
    accent: read('--accent'),
    zone: read('--warm-soft'),
    zoneInk: read('--warm'),
  };
}
