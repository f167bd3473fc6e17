import { decodeValue, encodeValue, parseValueType, type ValueType } from './value-type.ts';

/** One field of a header: a parameter or a result column. */
export interface StatementField {
  readonly name: string;
  readonly type: ValueType;
  readonly description: string;
  /** For optional parameters of a procedure: the literal that stands in its signature. */
  readonly defaultLiteral?: string;
}

/** A statement of the catalogue: its text and the contract its header states. */
export interface Statement {
  /** Path below `cypher/` without extension, e.g. `alignment/coverage-by-requirement`. */
  readonly name: string;
  readonly description: string;
  readonly mode: 'READ' | 'WRITE';
  readonly params: readonly StatementField[];
  readonly columns: readonly StatementField[];
  /** `custom.ambit.…` where analysts may CALL it as well. */
  readonly procedure?: string;
  readonly text: string;
}

const FIELD = /^(param|column)\s+(\w+)\s*:\s*(.+?)(?:\s+=\s+(\S+))?(?:\s+--\s+(.*))?$/;

/**
 * Reads a statement and its header: `//` lines of description, then `// mode:`, `// procedure:`, `// param name: TYPE --
 * text`, `// column name: TYPE -- text`.
 * @throws Error that names the file and the line of the header that cannot be read.
 */
export function parseStatement(name: string, source: string): Statement {
  const description: string[] = [];
  const params: StatementField[] = [];
  const columns: StatementField[] = [];
  let mode: string | undefined;
  let procedure: string | undefined;
  const lines = source.split('\n');
  // An include stands where the text begins: what it brings in is no longer the header.
  const end = lines.findIndex((line) => !line.startsWith('//') || line.startsWith('// include '));
  for (const [index, line] of lines.slice(0, end).entries()) {
    const content = line.slice(2).trim();
    const field = FIELD.exec(content);
    if (field !== null) {
      const [, role, fieldName = '', type = '', defaultLiteral, text = ''] = field;
      try {
        const parsed: StatementField = {
          name: fieldName,
          type: parseValueType(type),
          description: text,
          ...(defaultLiteral === undefined ? {} : { defaultLiteral }),
        };
        (role === 'param' ? params : columns).push(parsed);
      } catch (error) {
        throw new Error(`cypher/${name}.cypher:${index + 1}: ${error instanceof Error ? error.message : 'bad type'}`);
      }
    } else if (content.startsWith('mode:')) mode = content.slice(5).trim();
    else if (content.startsWith('procedure:')) procedure = content.slice(10).trim();
    else if (/^(param|column)\b/.test(content)) throw new Error(`cypher/${name}.cypher:${index + 1}: unreadable field`);
    else description.push(content);
  }
  if (mode !== 'READ' && mode !== 'WRITE') throw new Error(`cypher/${name}.cypher: the header states no mode`);
  return {
    name,
    description: description.join(' ').trim(),
    mode,
    params,
    columns,
    ...(procedure === undefined ? {} : { procedure }),
    text: lines.slice(end).join('\n').trim(),
  };
}

/** Parameters as the driver wants them; a parameter the header does not know is an error, as is a missing one. */
export function encodeParams(statement: Statement, params: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const encoded: Record<string, unknown> = {};
  for (const param of statement.params) {
    encoded[param.name] = encodeValue(param.type, params[param.name], `${statement.name} $${param.name}`);
  }
  for (const name of Object.keys(params)) {
    if (!(name in encoded)) throw new Error(`${statement.name}: the header knows no parameter $${name}`);
  }
  return encoded;
}

/** A row of the driver as a plain readonly object with exactly the header's columns. */
export function decodeRow(statement: Statement, row: { get(key: string): unknown }): Readonly<Record<string, unknown>> {
  const decoded: Record<string, unknown> = {};
  for (const column of statement.columns) {
    decoded[column.name] = decodeValue(column.type, row.get(column.name), `${statement.name} ${column.name}`);
  }
  return decoded;
}
