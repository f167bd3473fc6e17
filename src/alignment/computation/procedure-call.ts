/** What a procedure is asked for a number: by position, as its signature has them; bigint: INTEGER, number: FLOAT. */
export type Argument =
  null | string | number | bigint | boolean | Date | readonly Argument[] | { readonly [key: string]: Argument };

/** A procedure with the row that says a number. */
export interface ProcedureCall {
  /** Such as `custom.ambit.alignment`. */
  readonly procedure: string;
  readonly args: readonly Argument[];
  /** The columns needed. */
  readonly yields: readonly string[];
  /** Which of the rows: columns with their values. */
  readonly where?: Readonly<Record<string, Argument>>;
  /** What is returned of them; absent: the columns as they are. */
  readonly returns?: readonly string[];
}

/**
 * The call as it is pasted into a Bolt client, with literals in place of parameters so that it runs as it stands. It is
 * shown to people; the application itself never runs it.
 */
export function cypherCall({ procedure, args, yields, where = {}, returns = yields }: ProcedureCall): string {
  const rows = Object.entries(where).map(([column, value]) =>
    value === null ? `${column} IS NULL` : `${column} = ${literal(value)}`,
  );
  const lines = [
    `CALL ${procedure}(${args.map(literal).join(', ')})`,
    `YIELD ${yields.join(', ')}${rows.length === 0 ? '' : ` WHERE ${rows.join(' AND ')}`}`,
    `RETURN ${returns.join(', ')}`,
  ];
  return lines.join('\n');
}

/** A value as Cypher writes it (https://neo4j.com/docs/cypher-manual/current/expressions/#string-literal-escape-sequences). */
export function literal(value: Argument): string {
  if (value === null) return 'null';
  if (typeof value === 'string')
    return `'${value.replace(/[\\']/g, '\\$&').replace(/\n/g, '\\n').replace(/\r/g, '\\r')}'`;
  if (typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return Number.isInteger(value) ? value.toFixed(1) : String(value);
  if (value instanceof Date) return `datetime('${value.toISOString()}')`;
  if (isList(value)) return `[${value.map(literal).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([key, each]) => `\`${key.replaceAll('`', '``')}\`: ${literal(each)}`)
    .join(', ')}}`;
}

function isList(value: Argument): value is readonly Argument[] {
  return Array.isArray(value);
}
