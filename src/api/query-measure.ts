import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { pageSize, type Variables } from './page-size.ts';

export interface OperationMeasure {
  readonly depth: number;
  readonly introspectionDepth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  readonly cost: number;
}

/** What one selection set holds, with its fragments written out. */
interface Measure {
  depth: number;
  introspectionDepth: number;
  aliases: number;
  directives: number;
  /** Fields at the top of the set. */
  fields: number;
  /** Cost of everything but the unpaged lists at the top of the set. */
  fixed: number;
  /** Cost of one element of each unpaged list at the top: how many there are, only the field above knows. */
  perElement: number;
}

/** A list that is not paged, and of which the schema states no size. */
const UNPAGED_LIST_SIZE = 10;

/** Beyond this it does not matter how much it is; a sum that became Infinity would turn into NaN, which passes any limit. */
export const COUNT_CEILING = 1e9;

type Type = GraphQLNamedType | undefined;

/**
 * Measures one operation. Own code rather than one of the published limiters because those walk a fragment again at each
 * spread, which takes 2^n steps for n fragments that each spread the next one twice; here each is measured once. That is
 * possible as a measure does not depend on where the fragment stands: the page size of the field above enters as a factor
 * afterwards. A cycle counts as nothing; validation reports it.
 *
 * Cost is the number of objects that may be in the answer: 1 an object (or `extensions.complexity` of the field), times
 * the length of its lists, which is `first`, else `extensions.listSize`, else 10. Scalars and introspection are free, the
 * latter being bounded by depth, by aliases and by graphql-js.
 */
export function measureOperation(options: {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Variables;
}): OperationMeasure {
  const { schema, operation, fragments, variables } = options;
  const measured = new Map<string, Measure>();

  function measureSet(set: SelectionSetNode, parent: Type): Measure {
    const sum = nothing();
    for (const selection of set.selections) {
      sum.directives += selection.directives?.length ?? 0;
      add(sum, measureSelection(selection, parent));
    }
    return sum;
  }

  function measureSelection(selection: SelectionNode, parent: Type): Measure {
    switch (selection.kind) {
      case Kind.FIELD:
        return measureField(selection, parent);
      case Kind.INLINE_FRAGMENT: {
        const condition = selection.typeCondition?.name.value;
        return measureSet(selection.selectionSet, condition === undefined ? parent : schema.getType(condition));
      }
      case Kind.FRAGMENT_SPREAD:
        return measureFragment(selection.name.value);
    }
  }

  function measureFragment(name: string): Measure {
    const known = measured.get(name);
    if (known !== undefined) return known;
    measured.set(name, nothing());
    const fragment = fragments.get(name);
    if (fragment === undefined) return nothing();
    const measure = measureSet(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value));
    measure.directives += fragment.directives?.length ?? 0;
    measured.set(name, measure);
    return measure;
  }

  function measureField(node: FieldNode, parent: Type): Measure {
    const name = node.name.value;
    const aliases = node.alias === undefined ? 0 : 1;
    const field = fieldOf(parent, name);
    const below =
      node.selectionSet === undefined ? nothing() : measureSet(node.selectionSet, typeOf(schema, field, name));
    const measure: Measure = { ...below, depth: below.depth + 1, aliases: below.aliases + aliases, fields: 1 };
    if (name.startsWith('__')) {
      return { ...measure, depth: 1, introspectionDepth: below.depth + 1, fixed: 0, perElement: 0 };
    }
    const isList = field !== undefined && isListType(getNullableType(field.type));
    const page = field === undefined ? undefined : pageSize(field, node, operation, variables);
    // `first` of a list is its own length; of anything else (a connection) it is the length of the lists in it.
    const lengthBelow = isList ? UNPAGED_LIST_SIZE : (page ?? UNPAGED_LIST_SIZE);
    const element = weightOf(field) + below.fixed + below.perElement * lengthBelow;
    const length = isList ? (page ?? declaredSize(field)) : 1;
    return length === undefined
      ? { ...measure, fixed: 0, perElement: element }
      : { ...measure, fixed: Math.min(element * length, COUNT_CEILING), perElement: 0 };
  }

  const root = measureSet(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
  return {
    depth: root.depth,
    introspectionDepth: root.introspectionDepth,
    aliases: root.aliases,
    rootFields: root.fields,
    directives: Math.min(root.directives + (operation.directives?.length ?? 0), COUNT_CEILING),
    cost: Math.min(root.fixed + root.perElement * UNPAGED_LIST_SIZE, COUNT_CEILING),
  };
}

function nothing(): Measure {
  return { depth: 0, introspectionDepth: 0, aliases: 0, directives: 0, fields: 0, fixed: 0, perElement: 0 };
}

function add(sum: Measure, part: Measure): void {
  sum.depth = Math.max(sum.depth, part.depth);
  sum.introspectionDepth = Math.max(sum.introspectionDepth, part.introspectionDepth);
  for (const key of ['aliases', 'directives', 'fields', 'fixed', 'perElement'] as const) {
    sum[key] = Math.min(sum[key] + part[key], COUNT_CEILING);
  }
}

type Field = GraphQLField<unknown, unknown>;

function fieldOf(parent: Type, name: string): Field | undefined {
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}

function typeOf(schema: GraphQLSchema, field: Field | undefined, name: string): Type {
  if (name === '__schema') return schema.getType('__Schema');
  if (name === '__type') return schema.getType('__Type');
  return field === undefined ? undefined : getNamedType(field.type);
}

/** An unknown field is reported by validation; here it counts like an object, to be on the safe side. */
function weightOf(field: Field | undefined): number {
  const complexity = field?.extensions['complexity'];
  if (typeof complexity === 'number' && complexity >= 0) return complexity;
  return field === undefined || isCompositeType(getNamedType(field.type)) ? 1 : 0;
}

function declaredSize(field: Field | undefined): number | undefined {
  const size = field?.extensions['listSize'];
  return typeof size === 'number' && size >= 0 ? size : undefined;
}
