/** 1-based. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/**
 * Where a text that `JSON.parse` refused stops being JSON (RFC 8259). Node says it in words that differ from version to
 * version and quote the text, which may be personal.
 */
export function jsonErrorAt(text: string): TextPosition {
  const before = text.slice(0, errorIndex(text));
  const lineStart = before.lastIndexOf('\n') + 1;
  let line = 1;
  for (let at = before.indexOf('\n'); at !== -1; at = before.indexOf('\n', at + 1)) line++;
  return { line, column: before.length - lineStart + 1 };
}

/** What may come next: a value, a value or the end of an empty list, a key, a key or `}`, or `,` or a closing bracket. */
type Expected = 'VALUE' | 'VALUE_OR_END' | 'KEY' | 'KEY_OR_END' | 'COMMA_OR_END';

function errorIndex(text: string): number {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'VALUE';
  let at = 0;
  const blank = /[ \t\n\r]*/y;
  const skipBlanks = (): void => {
    blank.lastIndex = at;
    blank.test(text);
    at = blank.lastIndex;
  };
  for (;;) {
    skipBlanks();
    const char = text[at];
    const closes = open.at(-1) === '{' ? '}' : ']';
    if (open.length > 0 && char === closes && expected !== 'VALUE' && expected !== 'KEY') {
      open.pop();
      at++;
      expected = 'COMMA_OR_END';
    } else if (expected === 'COMMA_OR_END') {
      if (open.length === 0 || char !== ',') return at;
      at++;
      expected = open.at(-1) === '{' ? 'KEY' : 'VALUE';
    } else if (expected === 'KEY' || expected === 'KEY_OR_END') {
      const end = stringEnd(text, at);
      if (end === undefined) return at;
      at = end;
      skipBlanks();
      if (text[at] !== ':') return at;
      at++;
      expected = 'VALUE';
    } else if (char === '{' || char === '[') {
      open.push(char);
      at++;
      expected = char === '{' ? 'KEY_OR_END' : 'VALUE_OR_END';
    } else {
      const end = stringEnd(text, at) ?? scalarEnd(text, at);
      if (end === undefined) return at;
      at = end;
      expected = 'COMMA_OR_END';
    }
  }
}

function stringEnd(text: string, start: number): number | undefined {
  if (text[start] !== '"') return undefined;
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '"') return at + 1;
    if (text.charCodeAt(at) < 0x20) return undefined;
    if (text[at] !== '\\') continue;
    if (!/^(["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(text.slice(at + 1, at + 6))) return undefined;
    at++;
  }
  return undefined;
}

function scalarEnd(text: string, start: number): number | undefined {
  const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
  scalar.lastIndex = start;
  return scalar.test(text) ? scalar.lastIndex : undefined;
}
