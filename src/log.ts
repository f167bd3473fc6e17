import pino from 'pino';

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/**
 * Everything a line of the log may hold. The list is closed, at compile time and at run time, because redaction by a list
 * of what is forbidden forgets something: a network is other people's data, so variables, bodies, names, tokens, file
 * names, query strings and error messages have no place here at all.
 */
export interface LogFields {
  readonly requestId?: string;
  readonly method?: string;
  /** The route's pattern, never the path as it was asked for. */
  readonly route?: string;
  readonly status?: number;
  readonly durationMs?: number;
  readonly operation?: string;
  readonly operationType?: string;
  readonly errorCodes?: readonly string[];
  readonly aborted?: boolean;
  readonly url?: string;
  readonly importId?: string;
  readonly counts?: Readonly<Record<string, number>>;
  /** Any thrown value; logged as its class, its code and where it came from, without its message. */
  readonly error?: unknown;
}

const FIELDS: readonly (keyof LogFields)[] = [
  'requestId',
  'method',
  'route',
  'status',
  'durationMs',
  'operation',
  'operationType',
  'errorCodes',
  'aborted',
  'url',
  'importId',
  'counts',
];

/** `event` is a constant text of the program; what varies goes into the fields. */
export interface Log {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

export interface LogDestination {
  write(line: string): void;
}

/**
 * A log of JSON lines on stderr; of short readable lines where stderr is a terminal. Written synchronously, so that the
 * last line before an exit is not lost.
 */
export function createLog(
  options: { readonly level?: LogLevel; readonly destination?: LogDestination; readonly pretty?: boolean } = {},
): Log {
  const sink = options.destination ?? pino.destination({ dest: 2, sync: true });
  const pretty = options.pretty ?? (options.destination === undefined && process.stderr.isTTY === true);
  const logger = pino(
    {
      level: options.level ?? 'info',
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    pretty ? { write: (line: string) => void sink.write(readable(line)) } : sink,
  );
  return {
    debug: (event, fields) => logger.debug(allowed(fields), event),
    info: (event, fields) => logger.info(allowed(fields), event),
    warn: (event, fields) => logger.warn(allowed(fields), event),
    error: (event, fields) => logger.error(allowed(fields), event),
  };
}

function allowed(fields: LogFields = {}): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const name of FIELDS) if (fields[name] !== undefined) kept[name] = fields[name];
  if (fields.error !== undefined) kept['error'] = describeError(fields.error);
  return kept;
}

interface ErrorDescription {
  readonly type: string;
  readonly code?: string;
  readonly frames: readonly string[];
  readonly cause?: ErrorDescription;
}

const MAX_FRAMES = 12;
const MAX_CAUSES = 3;

/**
 * An error without its message: the database puts values of nodes into its texts, a parser the line it stumbled over.
 * The class, a code, and the frames are what is needed to find the place.
 */
export function describeError(error: unknown, depth = 0): ErrorDescription {
  if (!(error instanceof Error)) return { type: typeof error, frames: [] };
  const { code, cause, originalError } = error as Error & { code?: unknown; originalError?: unknown };
  const inner = cause ?? originalError;
  return {
    type: error.constructor.name,
    ...(typeof code === 'string' && /^[\w.-]{1,100}$/.test(code) ? { code } : {}),
    frames: framesOf(error),
    ...(inner instanceof Error && depth < MAX_CAUSES ? { cause: describeError(inner, depth + 1) } : {}),
  };
}

function framesOf(error: Error): readonly string[] {
  const stack = error.stack ?? '';
  // A message of several lines may itself have lines that look like frames.
  const start = error.message === '' ? 0 : stack.indexOf(error.message) + error.message.length;
  return stack
    .slice(start)
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, MAX_FRAMES)
    .map((line) => line.trim());
}

/** `12:00:01 info  answered method=POST status=200`: for a person who looks at a terminal. */
function readable(line: string): string {
  const { level, time, msg, ...fields } = JSON.parse(line) as Record<string, unknown>;
  const rest = Object.entries(fields).map(([name, value]) =>
    typeof value === 'object' ? `${name}=${JSON.stringify(value)}` : `${name}=${String(value)}`,
  );
  return `${[String(time).slice(11, 19), String(level).padEnd(5), msg, ...rest].join(' ')}\n`;
}
