import { Neo4jError } from 'neo4j-driver';
import { AmbitError } from '../ambit-error.ts';

/**
 * What a failure of the database means to whoever asked. Decided by the driver's code alone; the database's own text may
 * hold Cypher, host names or personal data, so it stays in `cause` and out of the message.
 */
export function toAmbitError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  switch (error.code) {
    case 'ServiceUnavailable':
    case 'SessionExpired':
    case 'Neo.TransientError.General.DatabaseUnavailable':
    case 'Neo.TransientError.Database.DatabaseUnavailable':
      return new AmbitError(
        'DATABASE_UNAVAILABLE',
        'The database does not answer. Check that Neo4j runs and that NEO4J_URI is right, then try again.',
        { cause: error },
      );
    case 'Neo.ClientError.Security.Unauthorized':
    case 'Neo.ClientError.Security.AuthenticationRateLimit':
    case 'Neo.ClientError.Security.CredentialsExpired':
      return new AmbitError(
        'DATABASE_AUTHENTICATION',
        'The database refused the user name or the password. Check NEO4J_USER and NEO4J_PASSWORD.',
        { cause: error },
      );
    case 'Neo.ClientError.Transaction.TransactionTimedOut':
    case 'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration':
      return new AmbitError('DATABASE_TIMEOUT', 'The question took too long and was stopped. Ask for less at once.', {
        cause: error,
      });
    case 'Neo.ClientError.Schema.ConstraintValidationFailed':
      return new AmbitError(
        'CONFLICT',
        'This was written by another request at the same time. Read again and repeat.',
        {
          cause: error,
        },
      );
    case 'Neo.ClientError.Database.DatabaseNotFound':
      return new AmbitError('CONFIGURATION', 'The database named by NEO4J_DATABASE does not exist on this server.', {
        cause: error,
      });
    default:
      // Whatever else the driver would try again: a member that is starting, a connection that was not to be had.
      return error.retriable
        ? new AmbitError('DATABASE_UNAVAILABLE', 'The database is too busy or not ready yet. Try again in a while.', {
            cause: error,
          })
        : error;
  }
}
