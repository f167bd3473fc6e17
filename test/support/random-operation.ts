import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { RandomSource } from './reference/random-source.ts';

export interface RandomOperation {
  /** `Mutation.goalCreate` */
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface RandomOperationOptions {
  /** Operations that are left out, as `Mutation.networkDelete`. */
  readonly without: readonly string[];
  /** Ids that exist, given in most places where one is wanted. */
  readonly ids: readonly string[];
  /** The id of the network, which nearly every operation needs to get anywhere. */
  readonly network: string;
}

/** Texts that have broken programs before. */
export const ODD_TEXTS: readonly string[] = [
  '',
  ' ',
  '\u0000',
  '\u202Eright to left',
  'Ünïcödé 🧑‍🚀 漢字',
  "' OR 1=1 //",
  '"}) MATCH (n) DETACH DELETE n //',
  '`backticks` $network {{x}} ${x}',
  '\\u0027 \\x27 \\',
  '<script>alert(1)</script>',
  '=HYPERLINK("http://example.org")',
  '../../../etc/passwd',
  'http://169.254.169.254/latest/meta-data',
  '__proto__',
  'constructor',
  'null',
  'NaN',
  '1e309',
  '-1',
  '*:* AND (',
  'a AND OR NOT ~ ^2 "',
  '%00%ff',
  'x'.repeat(10_000),
];

/** Half of all texts, so that operations get somewhere. */
const PLAIN_TEXTS = [
  'Jeanne Ferrand',
  'zoe@quill.example',
  'Tidewater Labs',
  '+33612345678',
  'FR',
  'J',
  'Engineer',
  'fr',
];

const ODD_NUMBERS = [0, -1, 1, 2, 10, 100, 2_147_483_647, -2_147_483_648];
const ODD_DATES = ['2026-02-29', '0001-01-01', '9999-12-31', '2026-01-15', '2020-06-01'];
const MAX_LEVELS = 5;
const MAX_FIELDS = 8;

/** A document that is valid by the schema, with odd values in it: one operation of one field at the root. */
export function randomOperation(
  schema: GraphQLSchema,
  random: RandomSource,
  options: RandomOperationOptions,
): RandomOperation {
  const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}).map((field) => ({ type: type?.name ?? '', field })),
  );
  const allowed = roots.filter((root) => !options.without.includes(`${root.type}.${root.field.name}`));
  // Under it are most of all fields.
  const isNetwork = random.chance(0.4);
  const { type, field } = random.pick(allowed.filter((root) => !isNetwork || root.field.name === 'network'));
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];

  const argumentsOf = (list: readonly GraphQLArgument[], path: string): string => {
    const written = list.flatMap((argument) => {
      const isNeeded = isNonNullType(argument.type) && argument.defaultValue === undefined;
      if (!isNeeded && random.chance(0.6)) return [];
      const name = `v${declared.length}`;
      variables[name] = randomValue(random, argument.type, [path, argument.name], options);
      declared.push(`$${name}: ${String(argument.type)}`);
      return [`${argument.name}: $${name}`];
    });
    return written.length === 0 ? '' : `(${written.join(', ')})`;
  };
  const select = (of: GraphQLOutputType, level: number): string => {
    const named = getNamedType(of);
    if (!isObjectType(named)) return '';
    const fields = random
      .sample(Object.values(named.getFields()), random.integer(1, MAX_FIELDS))
      .filter((each) => level < MAX_LEVELS || isLeafType(getNamedType(each.type)))
      .map((each: GraphQLField<unknown, unknown>) => {
        return `${each.name}${argumentsOf(each.args, each.name)} ${select(each.type, level + 1)}`;
      });
    return `{ __typename ${fields.join(' ')} }`;
  };
  const body = `${field.name}${argumentsOf(field.args, field.name)} ${select(field.type, 1)}`;
  const parameters = declared.length === 0 ? '' : `(${declared.join(', ')})`;
  return { name: `${type}.${field.name}`, query: `${type.toLowerCase()} ${parameters} { ${body} }`, variables };
}

function randomValue(
  random: RandomSource,
  type: GraphQLInputType,
  path: readonly string[],
  options: RandomOperationOptions,
): unknown {
  if (isNonNullType(type)) return randomValue(random, type.ofType as GraphQLInputType, path, options) ?? 'x';
  if (isListType(type)) {
    const item = type.ofType as GraphQLInputType;
    return Array.from({ length: random.integer(0, 3) }, () => randomValue(random, item, path, options));
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const given = type.isOneOf ? [random.pick(fields)] : fields;
    return Object.fromEntries(
      given.flatMap((field) => {
        const isNeeded = type.isOneOf || (isNonNullType(field.type) && field.defaultValue === undefined);
        if (!isNeeded && random.chance(0.5)) return [];
        const value = randomValue(random, field.type, [...path, field.name], options);
        return [[field.name, value]];
      }),
    );
  }
  if (isEnumType(type)) return random.pick(type.getValues()).name;
  switch (type.name) {
    case 'ID': {
      const isNetwork = path.at(-1) === 'network' || (path.at(-1) === 'id' && /^network/.test(path[0] ?? ''));
      if (isNetwork && random.chance(0.97)) return options.network;
      return random.chance(0.8) ? random.pick(options.ids) : random.pick(ODD_TEXTS);
    }
    case 'Int':
      return random.pick(ODD_NUMBERS);
    case 'Float':
      return random.chance(0.5) ? random.next() : random.pick([...ODD_NUMBERS, 1e308, -1e308, 5e-324]);
    case 'Boolean':
      return random.chance(0.5);
    case 'Date':
      return random.pick(ODD_DATES);
    case 'DateTime':
      return `${random.pick(ODD_DATES.slice(1))}T00:00:00Z`;
    default:
      return random.pick(random.chance(0.5) ? PLAIN_TEXTS : ODD_TEXTS);
  }
}
