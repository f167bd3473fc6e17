import {
  GraphQLError,
  GraphQLFloat,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
} from 'graphql';
import { AmbitError } from '../../../src/ambit-error.ts';
import type { GraphqlRequest } from '../../../src/api/server.ts';

/** What must never be in an answer or in the log. */
export const SECRET = "MATCH (n {name: 'Canary'}) bolt://secret /home/canary/file.ts";

export interface TestContext extends GraphqlRequest {
  readonly waitUntil: Promise<void>;
}

class PrivateError extends Error {}

const person: GraphQLObjectType = new GraphQLObjectType({
  name: 'Person',
  fields: () => ({
    name: { type: new GraphQLNonNull(GraphQLString), resolve: () => 'Bo' },
    broken: {
      type: GraphQLString,
      resolve: () => {
        throw new PrivateError(SECRET);
      },
    },
    friend: { type: person, resolve: () => ({}) },
    friends: {
      type: new GraphQLList(person),
      args: { first: { type: GraphQLInt, defaultValue: 10 } },
      resolve: (_source, { first }: { first: number }) => Array.from({ length: first }, () => ({})),
    },
  }),
});

export const schema = new GraphQLSchema({
  query: new GraphQLObjectType<unknown, TestContext>({
    name: 'Query',
    fields: {
      me: { type: person, resolve: () => ({}) },
      lang: { type: GraphQLString, resolve: (_source, _args, context) => context.lang },
      requestId: { type: GraphQLString, resolve: (_source, _args, context) => context.requestId },
      echo: {
        type: GraphQLString,
        args: { text: { type: GraphQLString }, number: { type: GraphQLFloat } },
        resolve: (_source, { text }: { text?: string }) => text,
      },
      refused: {
        type: GraphQLString,
        resolve: () => {
          throw new AmbitError('NOT_FOUND', 'There is no such person.', { cause: new Error(SECRET) });
        },
      },
      broken: {
        type: GraphQLString,
        resolve: () => {
          throw new PrivateError(SECRET);
        },
      },
      odd: {
        type: new GraphQLObjectType({
          name: 'Odd',
          fields: { name: { type: GraphQLString } },
          isTypeOf: () => false,
        }),
        resolve: () => ({ name: SECRET }),
      },
      counted: {
        type: GraphQLString,
        args: { n: { type: new GraphQLNonNull(GraphQLInt), defaultValue: 1 } },
        resolve: () => 'counted',
      },
      foreign: {
        type: GraphQLString,
        resolve: () => {
          throw new GraphQLError(SECRET, { extensions: { code: 'BAD_USER_INPUT' } });
        },
      },
      missing: { type: new GraphQLNonNull(GraphQLString), resolve: () => null },
      slow: {
        type: GraphQLString,
        resolve: async (_source, _args, context) => {
          await context.waitUntil;
          return 'done';
        },
      },
    },
  }),
  mutation: new GraphQLObjectType({
    name: 'Mutation',
    fields: { change: { type: GraphQLString, resolve: () => 'changed' } },
  }),
});
