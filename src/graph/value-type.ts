import neo4j, { type Integer } from 'neo4j-driver';

/**
 * The types a statement's header may use. `{a: STRING, b: FLOAT?}` is a map with exactly these keys; `MAP` is any map.
 * A trailing `?` allows null.
 */
export type ValueType =
  | { readonly kind: 'SCALAR'; readonly name: ScalarName; readonly nullable: boolean }
  | { readonly kind: 'LIST'; readonly of: ValueType; readonly nullable: boolean }
  | { readonly kind: 'STRUCT'; readonly fields: ReadonlyMap<string, ValueType>; readonly nullable: boolean };

const SCALARS = ['STRING', 'INTEGER', 'FLOAT', 'BOOLEAN', 'DATE', 'DATETIME', 'MAP', 'ANY'] as const;
export type ScalarName = (typeof SCALARS)[number];

/** Parses a type as it stands in a header. @throws Error naming what was read where a type was expected. */
export function parseValueType(text: string): ValueType {
  const parser = new TypeParser(text);
  const type = parser.type();
  parser.end();
  return type;
}

class TypeParser {
  private position = 0;

  constructor(private readonly text: string) {}

  type(): ValueType {
    const type = this.take('{') ? this.struct() : this.named();
    return this.take('?') ? { ...type, nullable: true } : type;
  }

  end(): void {
    if (this.rest() !== '') this.fail('the end');
  }

  private named(): ValueType {
    const word = /^[A-Z]+/.exec(this.rest())?.[0] ?? this.fail('a type');
    this.advance(word);
    if (word === 'LIST') {
      if (!this.take('<')) this.fail("'<'");
      const of = this.type();
      if (!this.take('>')) this.fail("'>'");
      return { kind: 'LIST', of, nullable: false };
    }
    const name = SCALARS.find((scalar) => scalar === word) ?? this.fail(`one of ${SCALARS.join(', ')}`);
    return { kind: 'SCALAR', name, nullable: false };
  }

  private struct(): ValueType {
    const fields = new Map<string, ValueType>();
    do {
      const key = /^[A-Za-z]\w*/.exec(this.rest())?.[0] ?? this.fail('a key');
      this.advance(key);
      if (!this.take(':')) this.fail("':'");
      fields.set(key, this.type());
    } while (this.take(','));
    if (!this.take('}')) this.fail("'}'");
    return { kind: 'STRUCT', fields, nullable: false };
  }

  private take(sign: string): boolean {
    if (!this.rest().startsWith(sign)) return false;
    this.advance(sign);
    return true;
  }

  private advance(token: string): void {
    this.position = this.text.length - this.rest().length + token.length;
  }

  private rest(): string {
    return this.text.slice(this.position).trimStart();
  }

  private fail(expected: string): never {
    throw new Error(`expected ${expected} at '${this.rest()}' in type '${this.text}'`);
  }
}

/** A value of the application as the driver wants it. @throws Error `path: expected TYPE` when it does not fit. */
export function encodeValue(type: ValueType, value: unknown, path: string): unknown {
  if (value === null || value === undefined) {
    if (type.nullable) return null;
    throw new Error(`${path}: expected ${formatValueType(type)}, got nothing`);
  }
  switch (type.kind) {
    case 'LIST':
      if (!Array.isArray(value)) throw mismatch(type, path);
      return value.map((item, index) => encodeValue(type.of, item, `${path}[${index}]`));
    case 'STRUCT': {
      if (typeof value !== 'object') throw mismatch(type, path);
      const given = value as Record<string, unknown>;
      const encoded: Record<string, unknown> = {};
      for (const [key, field] of type.fields) {
        const each = encodeValue(field, given[key], `${path}.${key}`);
        // A map answers null for a key that it has not; thousands of rows are mostly such keys.
        if (each !== null) encoded[key] = each;
      }
      return encoded;
    }
    case 'SCALAR':
      return encodeScalar(type, value, path);
  }
}

function encodeScalar(type: ValueType & { kind: 'SCALAR' }, value: unknown, path: string): unknown {
  switch (type.name) {
    case 'STRING':
      if (typeof value === 'string') return value;
      break;
    case 'BOOLEAN':
      if (typeof value === 'boolean') return value;
      break;
    case 'INTEGER':
      if (Number.isSafeInteger(value)) return neo4j.int(value as number);
      break;
    case 'FLOAT':
      if (typeof value === 'number' && Number.isFinite(value)) return value;
      break;
    case 'DATE': {
      const parts = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null;
      if (parts !== null) return new neo4j.types.Date(Number(parts[1]), Number(parts[2]), Number(parts[3]));
      break;
    }
    case 'DATETIME':
      // Always in UTC: a zone of the machine it runs on must not change what is stored.
      if (value instanceof Date && !Number.isNaN(value.getTime())) return utcDateTime(value);
      break;
    case 'MAP':
      if (typeof value === 'object') return value;
      break;
    case 'ANY':
      return value;
  }
  throw mismatch(type, path);
}

function utcDateTime(value: Date): InstanceType<typeof neo4j.types.DateTime> {
  return new neo4j.types.DateTime(
    value.getUTCFullYear(),
    value.getUTCMonth() + 1,
    value.getUTCDate(),
    value.getUTCHours(),
    value.getUTCMinutes(),
    value.getUTCSeconds(),
    value.getUTCMilliseconds() * 1_000_000,
    0,
  );
}

/**
 * A value of the driver as the application wants it: numbers, strings, `Date` for DATETIME, `YYYY-MM-DD` for DATE.
 * @throws Error `path: expected TYPE` when the database returned something the header does not announce.
 */
export function decodeValue(type: ValueType, value: unknown, path: string): unknown {
  if (value === null || value === undefined) {
    if (type.nullable) return null;
    throw new Error(`${path}: expected ${formatValueType(type)}, got null`);
  }
  switch (type.kind) {
    case 'LIST':
      if (!Array.isArray(value)) throw mismatch(type, path);
      return value.map((item, index) => decodeValue(type.of, item, `${path}[${index}]`));
    case 'STRUCT': {
      if (typeof value !== 'object') throw mismatch(type, path);
      const given = value as Record<string, unknown>;
      const decoded: Record<string, unknown> = {};
      for (const [key, field] of type.fields) decoded[key] = decodeValue(field, given[key], `${path}.${key}`);
      return decoded;
    }
    case 'SCALAR':
      return decodeScalar(type, value, path);
  }
}

function decodeScalar(type: ValueType & { kind: 'SCALAR' }, value: unknown, path: string): unknown {
  switch (type.name) {
    case 'STRING':
      if (typeof value === 'string') return value;
      break;
    case 'BOOLEAN':
      if (typeof value === 'boolean') return value;
      break;
    case 'INTEGER':
    case 'FLOAT':
      if (typeof value === 'number') return value;
      if (neo4j.isInt(value)) return (value as Integer).toNumber();
      break;
    case 'DATE':
      if (neo4j.isDate(value as object)) return String(value);
      break;
    case 'DATETIME':
      if (neo4j.isDateTime(value as object)) return (value as { toStandardDate(): Date }).toStandardDate();
      break;
    case 'MAP':
      if (typeof value === 'object') return value;
      break;
    case 'ANY':
      return value;
  }
  throw mismatch(type, path);
}

function mismatch(type: ValueType, path: string): Error {
  return new Error(`${path}: expected ${formatValueType(type)}`);
}

/** The type as it stands in a header. */
export function formatValueType(type: ValueType): string {
  return bare(type) + (type.nullable ? '?' : '');
}

function bare(type: ValueType): string {
  switch (type.kind) {
    case 'SCALAR':
      return type.name;
    case 'LIST':
      return `LIST<${formatValueType(type.of)}>`;
    case 'STRUCT':
      return `{${[...type.fields].map(([key, field]) => `${key}: ${formatValueType(field)}`).join(', ')}}`;
  }
}

/** The type in the signature of an `apoc.custom` procedure, which has no nullability and no structured maps. */
export function procedureType(type: ValueType): string {
  switch (type.kind) {
    case 'SCALAR':
      return `${type.name}?`;
    case 'LIST':
      return `LIST? OF ${procedureType(type.of)}`;
    case 'STRUCT':
      return 'MAP?';
  }
}

/** The type as TypeScript, for the generated map of statements. Parameters may be given as absent where nullable. */
export function typeScriptType(type: ValueType): string {
  return tsBare(type) + (type.nullable ? ' | null' : '');
}

const TS_SCALARS: Record<ScalarName, string> = {
  STRING: 'string',
  INTEGER: 'number',
  FLOAT: 'number',
  BOOLEAN: 'boolean',
  DATE: 'string',
  DATETIME: 'Date',
  MAP: 'Readonly<Record<string, unknown>>',
  ANY: 'unknown',
};

function tsBare(type: ValueType): string {
  switch (type.kind) {
    case 'SCALAR':
      return TS_SCALARS[type.name];
    case 'LIST':
      return `readonly (${typeScriptType(type.of)})[]`;
    case 'STRUCT':
      return `{ ${[...type.fields].map(([key, field]) => `readonly ${key}: ${typeScriptType(field)}`).join('; ')} }`;
  }
}
