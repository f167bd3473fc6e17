import { describe, expect, it } from '@jest/globals';
import { buildSchema, getIntrospectionQuery, getOperationAST, type GraphQLSchema, isObjectType, parse } from 'graphql';
import { checkQueryLimits, type QueryLimits } from '../../../src/api/query-limits.ts';
import { measureOperation } from '../../../src/api/query-measure.ts';
import { cpuTime } from '../../support/cpu-time.ts';

const schema = buildSchema(`
  type Query { network: Network!  one: Person  people: [Person!]!  sectors(first: Int): [Person!]!  node: Node  names: [String!]! }
  type Network { contacts(first: Int = 50, after: String): PersonConnection!  goals: [Goal!]! }
  type Goal { title: String  contributors(first: Int = 5): [Person!]!  paths: [Path!]! }
  type Path { persons: [Person!]! }
  interface Node { id: ID  friends: [Person!]! }
  type Person implements Node { id: ID  name: String  friends: [Person!]!  contacts(first: Int = 50): PersonConnection!  place: Place }
  type Place { name: String }
  type PersonConnection { edges: [PersonEdge!]!  nodes: [Person!]!  pageInfo: PageInfo!  totalCount: Int! }
  type PersonEdge { cursor: String  node: Person! }
  type PageInfo { endCursor: String }
`);

interface Asked {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly limits?: Partial<QueryLimits>;
  readonly schema?: GraphQLSchema;
}

function check(query: string, { variables, limits, schema: own = schema }: Asked = {}) {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (operation === null || operation === undefined) throw new Error('one operation is needed');
  return checkQueryLimits({ schema: own, document, operation, variables, limits: limits ?? {} });
}

function measure(query: string, { variables = {}, schema: own = schema }: Asked = {}) {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (operation === null || operation === undefined) throw new Error('one operation is needed');
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === 'FragmentDefinition' ? [[definition.name.value, definition] as const] : [],
    ),
  );
  return measureOperation({ schema: own, operation, fragments, variables });
}

/** a spreads b twice, b spreads c twice, … */
function doubling(levels: number, wrap = (spreads: string) => spreads): string {
  const fragments = Array.from(
    { length: levels },
    (_, level) => `fragment f${level} on Person { ${wrap(`...f${level + 1} ...f${level + 1}`)} }`,
  );
  return `{ one { ...f0 } } ${fragments.join(' ')} fragment f${levels} on Person { x: name @include(if: true) place { name } }`;
}

describe('the cost of a query', () => {
  it.each([
    ['scalars are free', '{ one { id name } names }', 1],
    ['an object is one', '{ one { place { name } } }', 2],
    ['an unpaged list has ten', '{ people { name } }', 10],
    ['lists multiply', '{ people { friends { name place { name } } } }', 10 * (1 + 10 * 2)],
    ['a list without a page size has ten', '{ sectors { id } }', 10],
    ['a list has as many as `first` says', '{ sectors(first: 3) { id friends { id } } }', 3 * (1 + 10)],
    ['a list has the default of `first`', '{ network { goals { contributors { id } } } }', 1 + 10 * (1 + 5)],
    [
      'a connection pages the lists in it',
      '{ network { contacts(first: 3) { nodes { place { name } } } } }',
      2 + 3 * 2,
    ],
    [
      'a connection is not multiplied itself',
      '{ network { contacts(first: 90) { totalCount pageInfo { endCursor } } } }',
      3,
    ],
    ['a connection has the default', '{ network { contacts { edges { node { id } } } } }', 2 + 50 * 2],
    ['null asks for the largest page', '{ sectors(first: null) { id } }', 100],
    ['a negative page is empty', '{ sectors(first: -5) { id } }', 0],
    ['aliases cost each', '{ a: one { id } b: one { id } }', 2],
    ['inline fragments are written out', '{ ... on Query { people { ... { friends { id } } } } }', 10 * 11],
    [
      'a fragment in a connection is paged by it',
      '{ network { a: contacts(first: 2) { ...F } b: contacts(first: 4) { ...F } } } fragment F on PersonConnection { nodes { id } }',
      1 + (1 + 2) + (1 + 4),
    ],
  ])('%s', (_rule, query, cost) => {
    expect(measure(query).cost).toBe(cost);
  });

  it.each([
    ['its value', { n: 7 }, 7],
    ['its default where there is no value', {}, 4],
    ['the largest page where it is null', { n: null }, 100],
    ['the largest page where it is no number', { n: 'x' }, 100],
    ['much where it is much', { n: 1e308 }, 1e9],
  ])('counts a variable `first` by %s', (_rule, variables, cost) => {
    expect(measure('query ($n: Int = 4) { sectors(first: $n) { id } }', { variables }).cost).toBe(cost);
  });

  it('falls back on the default of the argument where the variable has none', () => {
    const query = 'query ($n: Int) { network { contacts(first: $n) { nodes { id } } } }';
    expect(measure(query).cost).toBe(2 + 50);
  });

  it('believes the schema where it states the length of a list or the weight of a field', () => {
    const own = buildSchema('type Query { paths: [Path!]!  score: Float } type Path { name: String }');
    const query = own.getQueryType();
    if (!isObjectType(query)) throw new Error('Query is an object type');
    Object.assign(query.getFields()['paths'] ?? {}, { extensions: { listSize: 3, complexity: 5 } });
    Object.assign(query.getFields()['score'] ?? {}, { extensions: { complexity: 40 } });
    expect(measure('{ paths { name } score }', { schema: own }).cost).toBe(15 + 40);
  });
});

describe('the limits of a query', () => {
  it.each<[keyof QueryLimits, string, number]>([
    ['depth', '{ one { place { name } } }', 3],
    ['aliases', '{ a: one { b: name } c: one { id } }', 3],
    ['rootFields', '{ one { id } people { id } ...F } fragment F on Query { names }', 3],
    ['directives', 'query @a { one @b { ...F @c } } fragment F on Person @d { name @e }', 5],
    ['cost', '{ people { friends { id } } }', 110],
    ['introspectionDepth', '{ __schema { queryType { name } } }', 3],
  ])('stop at %s, with a message that names it, its value and the query’s', (name, query, value) => {
    expect(check(query, { limits: { [name]: value } })).toBeUndefined();
    const error = check(query, { limits: { [name]: value - 1 } });
    expect(error?.code).toBe('LIMIT_EXCEEDED');
    expect(error?.message).toContain(`(${name}) is ${value - 1}.`);
    expect(error?.message).toContain(` ${value} `);
  });

  it('names all that are passed', () => {
    const error = check('{ a: one { place { name } } }', { limits: { depth: 1, aliases: 0 } });
    expect(error?.message).toMatch(/\(depth\).*\(aliases\)/);
  });

  it('count the operation that runs only', () => {
    const document = parse('query A { one { id } } query B { one { place { name } } }');
    const limits = { depth: 2 };
    const [a, b] = ['A', 'B'].map((name) => {
      const operation = getOperationAST(document, name);
      return operation ? checkQueryLimits({ schema, document, operation, limits })?.code : 'no operation';
    });
    expect([a, b]).toEqual([undefined, 'LIMIT_EXCEEDED']);
  });

  it.each([40, 300])('refuse fragments that double %d times, at once', (levels) => {
    const started = cpuTime();
    const error = check(doubling(levels));
    expect(cpuTime() - started).toBeLessThan(100);
    expect(error?.message).toContain('more than 1,000,000,000 aliases');
    expect(error?.message).toContain('more than 1,000,000,000 directives');
    expect(error?.message).toContain('more than 1,000,000,000 objects');
  });

  it('refuse fragments that double in depth, and lists without end, at once', () => {
    const started = cpuTime();
    const error = check(doubling(300, (spreads) => `friends { ${spreads} }`));
    expect(cpuTime() - started).toBeLessThan(100);
    expect(error?.message).toContain('The query is 303 levels deep');
  });

  it('do not hang on fragments in a circle, which validation reports', () => {
    expect(
      check('{ one { ...A } } fragment A on Person { friends { ...B } } fragment B on Person { friends { ...A } }'),
    ).toBe(undefined);
    expect(check('{ one { ...Unknown unknown { x } } }')).toBeUndefined();
  });

  it('let the introspection of the tools pass', () => {
    expect(
      check(getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, oneOf: true })),
    ).toBeUndefined();
  });

  it('let what the pages and a careful person ask for pass', () => {
    expect(
      check(`{ network {
        contacts(first: 100) { totalCount nodes { id name place { name } friends { id name place { name } } } }
        goals { title contributors(first: 5) { name } paths { persons { id name } } }
      } }`),
    ).toBeUndefined();
  });
});
