/**
 * Why a request gave nothing. `UNREACHABLE`: no answer came; `HTTP`: an answer that is no result; `REFUSED`: the API
 * said no, in sentences made for people.
 */
export type FailureKind = 'UNAUTHENTICATED' | 'UNREACHABLE' | 'HTTP' | 'REFUSED';

export class RequestFailure extends Error {
  readonly kind: FailureKind;
  readonly httpStatus: number | null;
  /** The API's own sentences, already in the reader's language; empty unless it gave some. */
  readonly sentences: readonly string[];

  constructor(
    kind: FailureKind,
    details: { readonly httpStatus?: number; readonly sentences?: readonly string[] } = {},
  ) {
    super(details.sentences?.join(' ') ?? kind);
    this.name = 'RequestFailure';
    this.kind = kind;
    this.httpStatus = details.httpStatus ?? null;
    this.sentences = details.sentences ?? [];
  }
}

/** Any thrown value as a failure that can be said in words. */
export function toFailure(error: unknown): RequestFailure {
  return error instanceof RequestFailure ? error : new RequestFailure('UNREACHABLE');
}

export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
