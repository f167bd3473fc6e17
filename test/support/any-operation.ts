import {
  astFromValue,
  getNamedType,
  getNullableType,
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
  print,
} from 'graphql';

/** A document for one field at the root, with variables that fit its arguments. */
export interface AnyOperation {
  /** `Mutation.goalCreate` */
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What an argument or an input field gets; undefined: nothing, where it may be left out. */
export type Fill = (path: readonly string[], type: GraphQLInputType) => unknown;

/** What is asked for in the answers. */
export interface Selection {
  readonly fill: Fill;
  /** Levels of objects. */
  readonly depth: number;
  /** Fields that are not asked for, as `Network.members`: where one is refused, what holds it is null as well. */
  readonly leaveOut?: (field: string) => boolean;
}

/** Every operation of a schema with the least arguments that its types want, and those that `fill` gives. */
export function anyOperations(schema: GraphQLSchema, wanted: Selection): readonly AnyOperation[] {
  return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}).map((field) => anyOperation(type?.name ?? '', field, wanted)),
  );
}

function anyOperation(typeName: string, field: GraphQLField<unknown, unknown>, wanted: Selection): AnyOperation {
  const { fill } = wanted;
  const given = field.args.flatMap((argument) => {
    const value = valueOf([field.name, argument.name], argument.type, fill);
    return value === undefined ? [] : [{ argument, value }];
  });
  const declared = given.map(({ argument }) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  const passed = given.map(({ argument }) => `${argument.name}: $${argument.name}`).join(', ');
  const wrap = (text: string): string => (text === '' ? '' : `(${text})`);
  return {
    name: `${typeName}.${field.name}`,
    query: `${typeName.toLowerCase()} ${wrap(declared)} { ${field.name}${wrap(passed)} ${selection(field.type, wanted)} }`,
    variables: Object.fromEntries(given.map(({ argument, value }) => [argument.name, value])),
  };
}

/** The least value of a type, with what `fill` gives in it. */
export function valueOf(path: readonly string[], type: GraphQLInputType, fill: Fill): unknown {
  const filled = fill(path, type);
  if (filled !== undefined) return filled;
  if (!isNonNullType(type)) return undefined;
  const { ofType } = type;
  if (isListType(ofType)) {
    const item = valueOf([...path, '0'], ofType.ofType as GraphQLInputType, fill);
    return item === undefined ? [] : [item];
  }
  if (isInputObjectType(ofType)) {
    const fields = Object.values(ofType.getFields()).map(
      (field) => [field.name, valueOf([...path, field.name], field.type, fill)] as const,
    );
    return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
  }
  if (isEnumType(ofType)) return ofType.getValues()[0]?.name;
  return (
    { Int: 1, Float: 0.5, Boolean: true, Date: '2026-01-01', DateTime: '2026-01-01T00:00:00Z' }[ofType.name] ?? 'x'
  );
}

/** What can be asked of a type; arguments get what `fill` gives and what they must have. */
export function selection(type: GraphQLOutputType, wanted: Selection): string {
  const { fill, depth, leaveOut } = wanted;
  const named = getNamedType(type);
  if (isLeafType(named) || !isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).flatMap((field) => {
    if (leaveOut?.(`${named.name}.${field.name}`)) return [];
    const given = literals(field, fill);
    if (given === undefined) return [];
    const name = `${field.name}${given}`;
    if (isLeafType(getNamedType(field.type))) return [name];
    // What a mutation refuses is a level below.
    const below =
      depth > 1 || field.name === 'userErrors' ? selection(field.type, { ...wanted, depth: depth - 1 }) : '';
    return below === '' ? [] : [`${name} ${below}`];
  });
  return `{ __typename ${fields.join(' ')} }`;
}

/** The arguments of a field as they are written; undefined where one that it must have gets nothing. */
export function literals(field: GraphQLField<unknown, unknown>, fill: Fill): string | undefined {
  const written: string[] = [];
  for (const argument of field.args) {
    const isNeeded = isNonNullType(argument.type) && argument.defaultValue === undefined;
    const value = valueOf([field.name, argument.name], isNeeded ? argument.type : getNullableType(argument.type), fill);
    const node = value === undefined ? undefined : astFromValue(value, argument.type);
    if (node) written.push(`${argument.name}: ${print(node)}`);
    else if (isNeeded) return undefined;
  }
  return written.length === 0 ? '' : `(${written.join(', ')})`;
}
