import type { Fetcher } from '@graphiql/toolkit';
import type { ExecutionResult } from 'graphql';
import type { Lang } from '../../domain.ts';
import { postGraphql } from '../shared/api/graphql-client.ts';
import { type RequestFailure, toFailure } from '../shared/api/request-failure.ts';
import { describeFailure } from '../shared/i18n/describe-failure.ts';
import { textIn } from '../shared/i18n/language.tsx';

/**
 * GraphiQL's way to the API. A failure that is no GraphQL answer is said in words in the result pane, and, as the schema
 * is asked for before anything is run, reported to the page as well; the next answer takes it back.
 */
export function createFetcher(lang: Lang, onFailure: (failure: RequestFailure | null) => void): Fetcher {
  return async ({ query, variables, operationName }) => {
    try {
      const answer = await postGraphql(
        { query, variables: variables as unknown, operationName: operationName ?? null },
        { lang },
      );
      onFailure(null);
      return answer as unknown as ExecutionResult;
    } catch (error) {
      const failure = toFailure(error);
      onFailure(failure);
      const sentence = new Error(describeFailure(failure, textIn(lang)));
      delete sentence.stack; // GraphiQL would print it below the sentence
      throw sentence;
    }
  };
}
