import { type FieldNode, type GraphQLField, Kind, type OperationDefinitionNode, type ValueNode } from 'graphql';

export type Variables = Readonly<Record<string, unknown>>;

/** The most a page holds; stands for a `first` that is null or no number, until coercion or the resolver refuses it. */
const LARGEST_PAGE = 100;

/**
 * How many elements `first` asks for: as written, or by its variable, the variable's default, the argument's default.
 * @returns undefined where the field has no `first`, or where nothing states it.
 */
export function pageSize(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number | undefined {
  const argument = field.args.find(({ name }) => name === 'first');
  if (argument === undefined) return undefined;
  const written = node.arguments?.find(({ name }) => name.value === 'first')?.value;
  const given = written === undefined ? undefined : valueOf(written, operation, variables);
  const value = given === undefined ? argument.defaultValue : given;
  if (value === undefined) return undefined;
  return typeof value === 'number' && Number.isFinite(value) ? Math.max(value, 0) : LARGEST_PAGE;
}

function valueOf(written: ValueNode, operation: OperationDefinitionNode, variables: Variables): unknown {
  if (written.kind === Kind.INT) return Number(written.value);
  if (written.kind !== Kind.VARIABLE) return null;
  const name = written.name.value;
  if (Object.hasOwn(variables, name)) return variables[name];
  const definition = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name);
  return definition?.defaultValue?.kind === Kind.INT ? Number(definition.defaultValue.value) : definition?.defaultValue;
}
