import {
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type DocumentNode,
} from 'graphql';
import { AmbitError } from '../ambit-error.ts';
import { COUNT_CEILING, measureOperation } from './query-measure.ts';

/** What one operation may ask for. Generous for people, too little to keep the server busy for long. */
export interface QueryLimits {
  /** Levels of fields below each other. */
  readonly depth: number;
  /** Levels below `__schema` and `__type`; the introspection query of the tools has about 15. */
  readonly introspectionDepth: number;
  readonly aliases: number;
  /** Fields at the root, those of fragments included. */
  readonly rootFields: number;
  readonly directives: number;
  /** Objects the answer may hold: lists count by `first`, or as 10 where they are not paged. */
  readonly cost: number;
  /** Lexical tokens of the document; counted by the parser. */
  readonly tokens: number;
}

export const DEFAULT_QUERY_LIMITS: QueryLimits = {
  depth: 15,
  introspectionDepth: 20,
  aliases: 50,
  rootFields: 20,
  directives: 50,
  cost: 20_000,
  tokens: 5_000,
};

type Measured = Exclude<keyof QueryLimits, 'tokens'>;

const SENTENCES: Readonly<Record<Measured, (has: string, may: string) => string>> = {
  depth: (has, may) => `The query is ${has} levels deep, the limit (depth) is ${may}.`,
  introspectionDepth: (has, may) =>
    `The introspection is ${has} levels deep, the limit (introspectionDepth) is ${may}.`,
  aliases: (has, may) => `The query has ${has} aliases, the limit (aliases) is ${may}.`,
  rootFields: (has, may) => `The query has ${has} fields at its root, the limit (rootFields) is ${may}.`,
  directives: (has, may) => `The query has ${has} directives, the limit (directives) is ${may}.`,
  cost: (has, may) => `The query may return ${has} objects, the limit (cost) is ${may}. Ask for less with "first".`,
};

/**
 * Checks one operation with its variables against the limits, each counted as if every fragment were written out.
 *
 * It is called after validation and not as a validation rule, because the cost depends on the variables of each request,
 * which rules are not given, and because Apollo keeps a validated document and does not validate it again. Validation
 * itself meters its own work (graphql-js) and reads no more tokens than the parser lets through.
 * @returns the error that names every limit passed, its value and the query's; undefined where there is none.
 */
export function checkQueryLimits(options: {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly limits?: Partial<QueryLimits>;
  /** Told the cost of an operation within the limits; what it returns is the answer. */
  readonly spend?: ((cost: number) => AmbitError | undefined) | undefined;
}): AmbitError | undefined {
  const limits: QueryLimits = { ...DEFAULT_QUERY_LIMITS, ...options.limits };
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of options.document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measure = measureOperation({ ...options, fragments, variables: options.variables ?? {} });
  const passed = (Object.keys(SENTENCES) as Measured[]).filter((name) => measure[name] > limits[name]);
  if (passed.length === 0) return options.spend?.(measure.cost);
  return new AmbitError(
    'LIMIT_EXCEEDED',
    passed.map((name) => SENTENCES[name](inWords(measure[name]), inWords(limits[name]))).join(' '),
  );
}

/** For the parser's own refusal, which comes before there is anything to measure. */
export function tokenLimitSentence(limit: number): string {
  return `The query has more than ${inWords(limit)} tokens, the limit (tokens) is ${inWords(limit)}.`;
}

function inWords(value: number): string {
  const text = Math.min(value, COUNT_CEILING).toLocaleString('en');
  return value >= COUNT_CEILING ? `more than ${text}` : text;
}
