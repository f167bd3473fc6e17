import { SaxesParser } from 'saxes';
import { AmbitError } from '../../../ambit-error.ts';
import type { ImportFile, ImportProblem } from '../../reader.type.ts';
import { headText, openText } from '../text.ts';

/**
 * What is met in an XML file, in order. Names of the root's own vocabulary are without prefix; those of another one
 * (`viz:size` in GEXF, `y:NodeLabel` of yEd) keep theirs, so that none is taken for the format's.
 */
export type XmlEvent =
  | XmlOpen
  | { readonly type: 'CLOSE'; readonly name: string }
  | { readonly type: 'TEXT'; readonly text: string }
  | { readonly type: 'PROBLEM'; readonly problem: ImportProblem };

export interface XmlOpen {
  readonly type: 'OPEN';
  readonly name: string;
  readonly line: number;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Graphs nest a handful of levels; deeper is an attack on the stack of whoever reads it. */
const MAX_DEPTH = 100;
/** No name or address is longer than this, and a parser keeps a text until it ends. */
const MAX_TOKEN_CHARS = 1024 * 1024;

/**
 * Reads XML as a stream in bounded memory. A DOCTYPE is refused: it can define entities that grow without end or fetch
 * other files (OWASP, XML External Entity Prevention), and no graph format needs one.
 *
 * @throws AmbitError `IMPORT_UNREADABLE` where the file has a DOCTYPE, is not well-formed, nests too deep or holds a
 *   text without end; says on which line
 */
export async function* xmlEvents(file: ImportFile): AsyncGenerator<XmlEvent> {
  const text = await openText(file, declaredEncoding(file));
  if (text.problem !== undefined) yield { type: 'PROBLEM', problem: text.problem };
  const events: XmlEvent[] = [];
  let line = 1;
  let depth = 0;
  let lastEventAt = 0;
  let rootPrefix: string | undefined;
  const ownName = (name: string): string => {
    const colon = name.indexOf(':');
    rootPrefix ??= name.slice(0, colon + 1);
    return colon === -1 || name.slice(0, colon + 1) !== rootPrefix ? name : name.slice(colon + 1);
  };
  const parser = new SaxesParser();
  const emit = (event: XmlEvent): void => {
    events.push(event);
    lastEventAt = parser.position;
  };
  parser.on('doctype', () => {
    throw unreadable(parser.line, 'it has a DOCTYPE, which is not read for safety. Remove the DOCTYPE');
  });
  parser.on('error', () => {
    throw unreadable(parser.line, 'it is not well-formed XML there, or cut off. Export it again');
  });
  parser.on('opentagstart', () => (line = parser.line));
  parser.on('opentag', (tag) => {
    if (++depth > MAX_DEPTH) throw unreadable(line, `it nests more than ${MAX_DEPTH} elements. Export it again`);
    const name = ownName(tag.name);
    const attributes = new Map(Object.entries(tag.attributes).map(([key, value]) => [ownName(key), value]));
    emit({ type: 'OPEN', name, line, attributes });
  });
  parser.on('closetag', (tag) => {
    depth--;
    emit({ type: 'CLOSE', name: ownName(tag.name) });
  });
  const onText = (content: string): void => emit({ type: 'TEXT', text: content });
  parser.on('text', onText);
  parser.on('cdata', onText);

  for await (const chunk of text.chunks()) {
    parser.write(chunk);
    yield* events.splice(0);
    if (parser.position - lastEventAt > MAX_TOKEN_CHARS) {
      throw unreadable(parser.line, 'it holds a text without end. Export it again');
    }
  }
  parser.close();
  yield* events.splice(0);
}

/** Whether the root element has this name. */
export function hasRootElement(file: ImportFile, name: string): boolean {
  return rootElement(headText(file)) === name;
}

/**
 * The local name of the root element; undefined where the text does not begin like XML. Steps over declaration, comments
 * and DOCTYPE one by one: a single pattern for all of them takes exponential time on a hostile file.
 */
export function rootElement(text: string): string | undefined {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  const skipPast = (end: string): boolean => {
    const found = text.indexOf(end, at);
    if (found !== -1) at = found + end.length;
    return found !== -1;
  };
  for (;;) {
    while (/\s/.test(text[at] ?? '')) at++;
    if (text.startsWith('<?', at)) {
      if (!skipPast('?>')) return undefined;
    } else if (text.startsWith('<!--', at)) {
      if (!skipPast('-->')) return undefined;
    } else if (/^<!doctype/i.test(text.slice(at, at + 9))) {
      const subset = text.indexOf('[', at);
      const end = text.indexOf('>', at);
      if (subset !== -1 && subset < end && !skipPast(']')) return undefined;
      if (!skipPast('>')) return undefined;
    } else {
      return /^<(?:[\w.-]+:)?([\w.-]+)/.exec(text.slice(at, at + 256))?.[1];
    }
  }
}

function declaredEncoding(file: ImportFile): string | undefined {
  return /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(file.head.toString('latin1', 0, 1024))?.[1];
}

function unreadable(line: number, reason: string): AmbitError {
  return new AmbitError(
    'IMPORT_UNREADABLE',
    `The file can't be read from line ${line}: ${reason} and import it again.`,
  );
}
