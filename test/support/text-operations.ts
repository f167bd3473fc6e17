import {
  getNamedType,
  getNullableType,
  GraphQLNonNull,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { anyOperations, literals, valueOf, type AnyOperation, type Fill } from './any-operation.ts';

/** Inputs within inputs, and fields below a network. */
const DEEPEST_INPUT = 8;
const DEEPEST_PATH = 5;

/** Gives a text wherever one can be given, in inputs that may be left out as well. @param id for arguments that are ids */
function everywhere(text: string, network: string, id: string): Fill {
  const fill: Fill = (path, type) => {
    const { name } = getNamedType(type);
    if (name === 'ID') return isNetwork(path) ? network : id;
    if (name === 'String') return isListType(getNullableType(type)) ? [text] : text;
    if (path.at(-1) === 'first') return 2;
    // What may be left out is given as if it had to be.
    const isLeftOut = isInputObjectType(getNamedType(type)) && !isNonNullType(type) && path.length < DEEPEST_INPUT;
    return isLeftOut ? valueOf(path, new GraphQLNonNull(getNullableType(type)), fill) : undefined;
  };
  return fill;
}

function isNetwork(path: readonly string[]): boolean {
  return path.at(-1) === 'network' || /^network(Update|Leave)?$/.test(path[0] ?? '');
}

/**
 * Operations that put a text into every string that a schema takes, found by walking it: at the root, and at every field below a
 * network.
 * @param ids of things in the network, by the field that takes them, as `goal`
 */
export function textOperations(
  schema: GraphQLSchema,
  text: string,
  network: string,
  ids: Readonly<Record<string, string>>,
): readonly AnyOperation[] {
  const root = anyOperations(schema, { fill: everywhere(text, network, text), depth: 1 });
  const below: AnyOperation[] = [];
  for (const { type, open } of reachable(schema, ids)) {
    for (const field of Object.values(type.getFields())) {
      const written = literals(field, everywhere(text, network, ids['goal'] ?? ''));
      if (written === undefined || !written.includes(JSON.stringify(text))) continue;
      const leaf = isObjectType(getNamedType(field.type)) ? ' { __typename }' : '';
      const query = open(`${field.name}${written}${leaf}`);
      below.push({
        name: `${type.name}.${field.name}`,
        query: `{ network(id: "${network}") { ${query} } }`,
        variables: {},
      });
    }
  }
  return [...root, ...below];
}

interface Reached {
  readonly type: GraphQLObjectType;
  /** The selection of a network that leads to the type, around what is asked of it. */
  readonly open: (selection: string) => string;
}

/** Each type that can be reached from a network, by the shortest way. */
function reachable(schema: GraphQLSchema, ids: Readonly<Record<string, string>>): readonly Reached[] {
  const network = schema.getType('Network');
  if (!isObjectType(network)) throw new Error('the schema has no Network');
  const found: Reached[] = [{ type: network, open: (selection) => selection }];
  const known = new Set(['Network']);
  for (let depth = 0, at = 0; depth < DEEPEST_PATH; depth += 1) {
    for (const end = found.length; at < end; at += 1) {
      const { type, open } = found[at] as Reached;
      for (const field of Object.values(type.getFields())) {
        const below = getNamedType(field.type);
        const written = isObjectType(below) && !known.has(below.name) ? literals(field, least(field, ids)) : undefined;
        if (!isObjectType(below) || written === undefined) continue;
        known.add(below.name);
        found.push({ type: below, open: (selection) => open(`${field.name}${written} { ${selection} }`) });
      }
    }
  }
  return found;
}

function least(field: GraphQLField<unknown, unknown>, ids: Readonly<Record<string, string>>): Fill {
  return (path: readonly string[], type: GraphQLInputType) => {
    if (path.at(-1) === 'first') return 1;
    return getNamedType(type).name === 'ID' && isNonNullType(type) ? (ids[field.name] ?? ids['person']) : undefined;
  };
}
