import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { SIGN_UPS, type SignUp } from './account/sign-up.ts';
import { AmbitError } from './ambit-error.ts';
import { DEFAULT_QUERY_LIMITS, type QueryLimits } from './api/query-limits.ts';
import { LOG_LEVELS, type LogLevel } from './log.ts';

/** The limits of the HTTP border. */
export interface Limits extends QueryLimits {
  /** The longest body of a request to `/graphql`. Imports are streamed and have limits of their own. */
  readonly bodyBytes: number;
}

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Without a `uri` the launcher finds or starts a database. */
  readonly neo4j: {
    readonly uri: string | undefined;
    readonly user: string;
    readonly password: string;
    readonly database: string;
  };
  /** Where a local database keeps its files; relative to the working directory. */
  readonly home: string;
  /** The key of the one local owner. */
  readonly token: string;
  /** True where nobody chose the token: it changes with every start. */
  readonly tokenIsGenerated: boolean;
  /** Whether to start with the fictional network of the demo. */
  readonly demo: boolean;
  /** One local owner with a token, or accounts with passwords. */
  readonly auth: 'local' | 'accounts';
  /** Who may make an account. */
  readonly signUp: SignUp;
  /** Where browsers reach it, where that is not the address it listens on: `https://ambit.example.org`. */
  readonly publicUrl: string | undefined;
  /** How many proxies are in front of it, whose word for the client's address is taken. */
  readonly proxies: number;
  readonly logLevel: LogLevel;
  readonly limits: Limits;
  /** After how many months interactions, snapshots and unreadable rows are deleted; undefined: never. */
  readonly retentionMonths: number | undefined;
  readonly hardening: Hardening;
}

/** What makes the API narrower than a developer wants it. */
export interface Hardening {
  /** Whether clients may ask for the schema: introspection, GraphiQL, and suggestions in error messages. */
  readonly introspection: boolean;
  /** Whether nothing but the operations of the page is run. */
  readonly onlyPageOperations: boolean;
  /** What the queries of one account may cost a minute; undefined: anything. */
  readonly costPerMinute: number | undefined;
  /** Who may read `/metrics`, beside the local owner. */
  readonly metricsToken: string | undefined;
}

export const NOT_HARDENED: Hardening = {
  introspection: true,
  onlyPageOperations: false,
  costPerMinute: undefined,
  metricsToken: undefined,
};

/** 50 of the largest queries a minute, for each account. */
const COST_PER_MINUTE = 1_000_000;

export const DEFAULT_LIMITS: Limits = { ...DEFAULT_QUERY_LIMITS, bodyBytes: 256 * 1024 };

/** Read elsewhere: by the database's launcher, by docker-compose.yml and by the tests. */
const KNOWN_ELSEWHERE = [
  'AMBIT_CACHE',
  'AMBIT_NEO4J',
  'AMBIT_NEO4J_HEAP',
  'AMBIT_NEO4J_PAGECACHE',
  'AMBIT_NEO4J_REPLAN',
  'AMBIT_NEO4J_PORT',
  'AMBIT_NODE_IMAGE',
  'AMBIT_PORT',
  'AMBIT_TAG',
  'AMBIT_TEST_DOCKER',
];

const TOKEN_MIN_LENGTH = 16;

function count(what: string, fallback: number) {
  const message = `must be a whole number from 1 to 1000000, ${what}. Correct it, or unset it for ${fallback}.`;
  return z
    .string()
    .regex(/^\d{1,7}$/, message)
    .transform(Number)
    .refine((value) => value >= 1 && value <= 1_000_000, message)
    .default(fallback);
}

const PORT_MESSAGE = 'must be a port number from 0 to 65535 (0: any free one). Correct it, or unset it for 4000.';

// Each message says what is wrong and what to do; the value itself stays out, as it may be a secret put in the wrong place.
const SHAPE = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, PORT_MESSAGE)
    .transform(Number)
    .refine((port) => port <= 65_535, PORT_MESSAGE)
    .default(4000),
  HOST: z
    .string()
    .regex(
      /^[A-Za-z0-9._:-]+$/,
      'must be a host name or an IP address without protocol and port. Correct it, or unset it for 127.0.0.1.',
    )
    .default('127.0.0.1'),
  NEO4J_URI: z
    .string()
    .regex(
      /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^@/?#\s]+\/?$/,
      'must look like bolt://host:7687 or neo4j+s://host, without user and password. Put these into NEO4J_USER and NEO4J_PASSWORD.',
    )
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z
    .string()
    .regex(
      /^[A-Za-z][A-Za-z0-9.-]{2,62}$/,
      'must be the name of a database: 3 to 63 letters, digits, dots and dashes. Correct it, or unset it for neo4j.',
    )
    .default('neo4j'),
  AMBIT_HOME: z
    .string()
    .refine((path) => !path.includes('\0'), 'must be the path of a directory. Correct it, or unset it for .ambit.')
    .default('.ambit'),
  AMBIT_TOKEN: z
    .string()
    .regex(
      // What a header can carry: https://www.rfc-editor.org/rfc/rfc9110#section-5.5
      new RegExp(`^[\\x21-\\x7e]{${TOKEN_MIN_LENGTH},512}$`),
      `must have at least ${TOKEN_MIN_LENGTH} characters, all ASCII and no space. Choose such a one, or unset it to have one generated.`,
    )
    .optional(),
  AMBIT_DEMO: z
    .enum(
      ['0', '1'],
      'must be 0 or 1. Set it to 0 to start without the demo network, to 1 or not at all to have it on the very first start.',
    )
    .default('1'),
  AMBIT_AUTH: z
    .enum(['local', 'accounts'], 'must be local or accounts. Correct it, or unset it for local.')
    .default('local'),
  AMBIT_SIGNUP: z
    .enum(SIGN_UPS, `must be one of ${SIGN_UPS.join(', ')}. Correct it, or unset it for invite.`)
    .default('invite'),
  AMBIT_PUBLIC_URL: z
    .string()
    .regex(
      /^https?:\/\/[A-Za-z0-9.-]+(:\d{1,5})?$/,
      'must look like https://ambit.example.org, without a path. Correct it, or unset it.',
    )
    .optional(),
  AMBIT_PROXIES: z
    .string()
    .regex(/^\d$/, 'must be the number of proxies in front of Ambit, 0 to 9. Correct it, or unset it for 0.')
    .transform(Number)
    .default(0),
  AMBIT_MODE: z
    .enum(['development', 'production'], 'must be development or production. Correct it, or unset it for development.')
    .default('development'),
  AMBIT_INTROSPECTION: z
    .enum(['0', '1'], 'must be 0 or 1. Unset it for 1 in development and 0 in production.')
    .optional(),
  AMBIT_OPERATIONS: z.enum(['any', 'page'], 'must be any or page. Correct it, or unset it for any.').default('any'),
  AMBIT_COST_PER_MINUTE: z
    .string()
    .regex(/^\d{1,9}$/, 'must be a whole number of objects, 0 for any. Correct it, or unset it.')
    .transform(Number)
    .optional(),
  AMBIT_METRICS_TOKEN: z
    .string()
    .regex(
      new RegExp(`^[\\x21-\\x7e]{${TOKEN_MIN_LENGTH},512}$`),
      `must have at least ${TOKEN_MIN_LENGTH} characters, all ASCII and no space. Choose such a one, or unset it.`,
    )
    .optional(),
  AMBIT_RETENTION_MONTHS: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, 'must be a number of months from 1 to 9999. Correct it, or unset it to keep everything.')
    .transform(Number)
    .optional(),
  AMBIT_LOG_LEVEL: z
    .enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}. Correct it, or unset it for info.`)
    .default('info'),
  AMBIT_LIMIT_DEPTH: count('the levels of a query', DEFAULT_LIMITS.depth),
  AMBIT_LIMIT_ALIASES: count('the aliases of a query', DEFAULT_LIMITS.aliases),
  AMBIT_LIMIT_ROOT_FIELDS: count('the fields at the root of a query', DEFAULT_LIMITS.rootFields),
  AMBIT_LIMIT_DIRECTIVES: count('the directives of a query', DEFAULT_LIMITS.directives),
  AMBIT_LIMIT_TOKENS: count('the tokens of a query', DEFAULT_LIMITS.tokens),
  AMBIT_LIMIT_COST: count('the objects a query may ask for', DEFAULT_LIMITS.cost),
  AMBIT_LIMIT_BODY_KB: count('the kilobytes of a GraphQL request', DEFAULT_LIMITS.bodyBytes / 1024),
});

/**
 * The configuration out of environment variables; an empty one counts as unset, as Docker Compose passes those.
 * @throws AmbitError `CONFIGURATION` with one line for each variable that is wrong or that Ambit does not know: a
 * misspelt AMBIT_TOKEN must not end in a start with another token.
 */
export function loadConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = SHAPE.safeParse(given);
  const known = [...Object.keys(SHAPE.shape), ...KNOWN_ELSEWHERE];
  const problems = Object.keys(given)
    .filter((name) => name.startsWith('AMBIT_') && !known.includes(name))
    .sort()
    .map((name) => `${name} is no setting of Ambit. Unset it, or correct its name: ${settingsLike(name, known)}.`);
  for (const issue of parsed.error?.issues ?? []) problems.push(`${issue.path.join('.')} ${issue.message}`);
  if (!parsed.success || problems.length > 0) throw new AmbitError('CONFIGURATION', problems.join('\n'));
  const values = parsed.data;
  return {
    port: values.PORT,
    host: values.HOST,
    neo4j: {
      uri: values.NEO4J_URI,
      user: values.NEO4J_USER,
      password: values.NEO4J_PASSWORD,
      database: values.NEO4J_DATABASE,
    },
    home: values.AMBIT_HOME,
    token: values.AMBIT_TOKEN ?? randomBytes(24).toString('base64url'),
    tokenIsGenerated: values.AMBIT_TOKEN === undefined,
    demo: values.AMBIT_DEMO === '1',
    auth: values.AMBIT_AUTH,
    signUp: values.AMBIT_SIGNUP,
    publicUrl: values.AMBIT_PUBLIC_URL,
    proxies: values.AMBIT_PROXIES,
    logLevel: values.AMBIT_LOG_LEVEL,
    limits: {
      ...DEFAULT_LIMITS,
      depth: values.AMBIT_LIMIT_DEPTH,
      aliases: values.AMBIT_LIMIT_ALIASES,
      rootFields: values.AMBIT_LIMIT_ROOT_FIELDS,
      directives: values.AMBIT_LIMIT_DIRECTIVES,
      tokens: values.AMBIT_LIMIT_TOKENS,
      cost: values.AMBIT_LIMIT_COST,
      bodyBytes: values.AMBIT_LIMIT_BODY_KB * 1024,
    },
    retentionMonths: values.AMBIT_RETENTION_MONTHS,
    hardening: {
      introspection: (values.AMBIT_INTROSPECTION ?? (values.AMBIT_MODE === 'production' ? '0' : '1')) === '1',
      onlyPageOperations: values.AMBIT_OPERATIONS === 'page',
      costPerMinute: costPerMinute(values.AMBIT_COST_PER_MINUTE, values.AMBIT_AUTH),
      metricsToken: values.AMBIT_METRICS_TOKEN,
    },
  };
}

/** With several accounts none shall take everything; one owner may. */
function costPerMinute(set: number | undefined, auth: Config['auth']): number | undefined {
  if (set === 0 || (set === undefined && auth === 'local')) return undefined;
  return set ?? COST_PER_MINUTE;
}

/** The settings that share the most letters with a misspelt one, best first. */
function settingsLike(name: string, known: readonly string[]): string {
  const pairs = (text: string) => new Set([...text].map((_, index) => text.slice(index, index + 2)));
  const wanted = pairs(name.slice('AMBIT_'.length));
  const likeness = (candidate: string) => {
    const own = pairs(candidate.replace('AMBIT_', ''));
    return [...own].filter((pair) => wanted.has(pair)).length / Math.max(own.size, wanted.size);
  };
  return known
    .filter((candidate) => candidate.startsWith('AMBIT_'))
    .sort((a, b) => likeness(b) - likeness(a))
    .slice(0, 3)
    .join(', ');
}
