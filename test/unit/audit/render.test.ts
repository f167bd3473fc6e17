import { describe, expect, test } from '@jest/globals';
import { renderJson } from '../../../src/audit/render-json.ts';
import { renderText } from '../../../src/audit/render-text.ts';
import { bar, clip, COLOURED, PLAIN, styleFor, widthOf, wrap } from '../../../src/audit/terminal.ts';
import { REPORT } from './support.ts';

const lines = (text: string): readonly string[] => text.split('\n');

describe('the terminal report', () => {
  test('answers first, and in this order: score, parts, gaps, carriers, experts, actions, unknowns, next', () => {
    const text = renderText(REPORT, { next: ['ambit start'] });
    const order = [
      REPORT.headline,
      'Score between',
      'made of',
      'falls short',
      'Who carries it',
      'beyond your contacts',
      'Three things',
      'could not know',
      'Next',
    ];
    const places = order.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test.each([40, 60, 80, 100])('keeps within %d columns', (width) => {
    for (const line of lines(renderText(REPORT, { width }))) expect(widthOf(line)).toBeLessThanOrEqual(width);
  });

  test('is never wider than 100 columns, however wide the terminal', () => {
    expect(Math.max(...lines(renderText(REPORT, { width: 300 })).map(widthOf))).toBeLessThanOrEqual(100);
  });

  test('names people with what they do, what to do with the effort, and how to tell what is unknown', () => {
    const text = renderText(REPORT);
    expect(text).toContain('Alice Martin · Directrice des ressources humaines, Acme');
    expect(text).toMatch(
      /1\. Get back in touch with Alice Martin[\s\S]*Effort: a message today[\s\S]*up to \+4 points\s+of score/u,
    );
    expect(text).toMatch(/→ Import a graph file \(tieSet\)/u);
    expect(text).toContain(REPORT.ask);
  });

  test('a part that is unknown has no bar, and a small one is not drawn as nothing', () => {
    const text = renderText(REPORT);
    expect(text).toMatch(/Reach\s+unknown/u);
    expect(text).toMatch(/Focus\s+█░+ < 0\.1\/10 /u);
    const shown = [...text.matchAll(/[█░] (?:< )?([\d.]+)\/\d/gu)].map(([, points]) => Number(points));
    const together = Number(/Together\s+([\d.]+)\/100/u.exec(text)?.[1]);
    expect(Math.abs(shown.reduce((sum, points) => sum + points, 0) - together)).toBeLessThan(0.2);
  });

  test('without a score it says why and what is missing, and advises nothing', () => {
    const text = renderText({
      ...REPORT,
      status: 'INSUFFICIENT_DATA',
      headline: 'That cannot be said yet.',
      score: null,
      scoreSentence: null,
      latentSentence: null,
      parts: [],
    });
    expect(text).toContain('That cannot be said yet.');
    expect(text).toContain('could not know');
    expect(text).not.toContain('Three things');
  });

  test('holds no colour unless asked for, and then the same words', () => {
    const plain = renderText(REPORT);
    const coloured = renderText(REPORT, { style: COLOURED });
    expect(plain).not.toContain('\x1b');
    expect(coloured).toContain('\x1b[1m');
    expect(coloured.replace(/\x1b\[\d+m/g, '')).toBe(plain);
  });

  test('the French one has French headings and no-break spaces', () => {
    const text = renderText({ ...REPORT, lang: 'fr' });
    expect(text).toContain('Trois choses à faire cette semaine');
    expect(text).toContain('objectif\u202f?');
    expect(text).toContain('23 novembre 2026');
  });
});

test('colours need a terminal and no NO_COLOR', () => {
  expect(styleFor({ isTTY: true }, {})).toBe(COLOURED);
  expect(styleFor({ isTTY: true }, { NO_COLOR: '1' })).toBe(PLAIN);
  expect(styleFor({ isTTY: true }, { NO_COLOR: '' })).toBe(COLOURED);
  expect(styleFor({ isTTY: true }, { TERM: 'dumb' })).toBe(PLAIN);
  expect(styleFor({}, {})).toBe(PLAIN);
});

test('the JSON is the report, whole, and says which shape it has', () => {
  const text = renderJson(REPORT);
  expect(JSON.parse(text)).toEqual(REPORT);
  expect(text.endsWith('}\n')).toBe(true);
  expect(JSON.parse(text).ambitAudit).toBe(1);
});

test('accents take one column, East Asian letters two', () => {
  expect([widthOf('Lénaïg'), widthOf('e\u0301'), widthOf('李'), widthOf('\x1b[1mab\x1b[22m')]).toEqual([6, 1, 2, 2]);
  expect(clip('Directrice', 5)).toBe('Dire…');
  expect(clip('short', 5)).toBe('short');
});

test('lines break at blanks and not at no-break spaces', () => {
  expect(wrap('un deux\u00a0: trois', 8)).toEqual(['un', 'deux\u00a0:', 'trois']);
});

test('a bar is full at one, empty at zero and never either by rounding down', () => {
  expect([bar(0, 4), bar(0.01, 4), bar(0.5, 4), bar(1, 4), bar(2, 4)]).toEqual([
    '░░░░',
    '█░░░',
    '██░░',
    '████',
    '████',
  ]);
});
