import type { Lang } from '../../../domain.ts';
import { isAbort, RequestFailure } from './request-failure.ts';

export interface HttpOptions {
  /** Sent as `Accept-Language`: the API's sentences come in it. */
  readonly lang: Lang;
  readonly signal?: AbortSignal;
}

export interface JsonAnswer {
  readonly status: number;
  readonly ok: boolean;
  readonly body: unknown;
}

/**
 * POSTs to Ambit itself and reads the JSON answer, whatever its status. The token travels in an HttpOnly cookie, which
 * only same-origin requests carry.
 * @throws RequestFailure `UNAUTHENTICATED`, `UNREACHABLE`, or `HTTP` where the answer is not JSON.
 */
export async function postJson(
  path: string,
  body: BodyInit,
  headers: Readonly<Record<string, string>>,
  options: HttpOptions,
): Promise<JsonAnswer> {
  let response: Response;
  try {
    response = await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { Accept: 'application/json', 'Accept-Language': options.lang, ...headers },
      body,
      ...(options.signal ? { signal: options.signal } : {}),
    });
  } catch (error) {
    if (isAbort(error)) throw error;
    throw new RequestFailure('UNREACHABLE');
  }
  if (response.status === 401) throw new RequestFailure('UNAUTHENTICATED', { httpStatus: 401 });
  const text = await response.text();
  try {
    return { status: response.status, ok: response.ok, body: JSON.parse(text) as unknown };
  } catch {
    throw new RequestFailure('HTTP', { httpStatus: response.status });
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The sentences of an error answer: `{errors: [{message}]}`, `{error: {message}}`, `{error}` or `{message}`. */
export function errorSentences(body: unknown): readonly string[] {
  if (!isRecord(body)) return [];
  if (Array.isArray(body['errors'])) return body['errors'].flatMap((error: unknown) => messageOf(error));
  return body['error'] === undefined ? messageOf(body) : messageOf(body['error']);
}

function messageOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return isRecord(value) && typeof value['message'] === 'string' ? [value['message']] : [];
}
