import type { RequestFailure } from '../api/request-failure.ts';
import type { Text } from './text.type.ts';

/** A failure in one sentence or more, for people. */
export function describeFailure(failure: RequestFailure, text: Text): string {
  switch (failure.kind) {
    case 'UNAUTHENTICATED':
      return text.failure.unauthenticated;
    case 'UNREACHABLE':
      return text.failure.unreachable;
    case 'HTTP':
      return failure.sentences.join(' ') || text.failure.http(failure.httpStatus);
    case 'REFUSED':
      return failure.sentences.join(' ') || text.failure.refused;
  }
}
