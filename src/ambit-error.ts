import { GraphQLError } from 'graphql';

/**
 * The stable codes a client may rely on in `extensions.code`. A message says what was wrong, where, and what to do; it
 * never holds Cypher, a stack, a host name, or anything about a third person.
 */
export type AmbitErrorCode =
  | 'BAD_INPUT'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'IMPORT_UNREADABLE'
  | 'LIMIT_EXCEEDED'
  | 'CONFIGURATION'
  | 'DATABASE_UNAVAILABLE'
  | 'DATABASE_AUTHENTICATION'
  | 'DATABASE_TOO_OLD'
  | 'DATABASE_TIMEOUT'
  | 'INTERNAL';

/** An expected failure with a literal code. Every other error that reaches a border is reported as `INTERNAL`. */
export class AmbitError extends GraphQLError {
  readonly code: AmbitErrorCode;
  /** Path of the input field that is wrong, e.g. `ties[3].strength`. */
  readonly field: string | undefined;

  constructor(
    code: AmbitErrorCode,
    message: string,
    options: { readonly cause?: unknown; readonly field?: string } = {},
  ) {
    super(message, {
      extensions: { code },
      ...(options.cause instanceof Error ? { originalError: options.cause } : {}),
    });
    this.name = 'AmbitError';
    this.code = code;
    this.field = options.field;
  }
}
