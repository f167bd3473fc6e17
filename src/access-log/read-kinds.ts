import {
  type DocumentNode,
  getNamedType,
  type GraphQLResolveInfo,
  isCompositeType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** Types that say nothing of what is read: the frames of lists and answers, and what is the asker's own. */
const FRAME = /^(Query|Mutation|Subscription|PageInfo|UserError|Account|Session|ApiKey|.*(Connection|Edge|Payload))$/;

const known = new WeakMap<object, readonly string[]>();

/** The names of the types whose objects an operation asks for, its fragments included, in order. */
export function readKinds({ schema, operation, fragments }: GraphQLResolveInfo): readonly string[] {
  const before = known.get(operation);
  if (before !== undefined) return before;
  const kinds = new Set<string>();
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...Object.values(fragments)] };
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: () => {
        const type = types.getType();
        if (type === null || type === undefined) return;
        const named = getNamedType(type);
        if (isCompositeType(named) && !FRAME.test(named.name) && !named.name.startsWith('__')) kinds.add(named.name);
      },
    }),
  );
  const sorted = [...kinds].sort();
  known.set(operation, sorted);
  return sorted;
}
