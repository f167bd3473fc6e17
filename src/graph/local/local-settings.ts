import { z } from 'zod';
import { AmbitError } from '../../ambit-error.ts';
import type { Environment } from './run-process.ts';

const size = z.string().regex(/^[1-9]\d*[kmgKMG]$/, 'must be a size such as 512m or 1g');

const shape = z.object({
  NEO4J_URI: z
    .string()
    .regex(
      /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^@/?#\s]+\/?$/,
      'must look like bolt://host:7687 or neo4j+s://host, without a password in it',
    )
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().default('neo4j'),
  AMBIT_NEO4J: z.enum(['auto', 'docker', 'local'], 'must be auto, docker or local').default('auto'),
  AMBIT_NEO4J_PORT: z.coerce
    .number('must be a port number')
    .int('must be a port number')
    .min(1, 'must be a port number')
    .max(65_535, 'must be a port number')
    .optional(),
  AMBIT_NEO4J_HEAP: size.default('1g'),
  AMBIT_NEO4J_PAGECACHE: size.default('512m'),
  AMBIT_NEO4J_REPLAN: z
    .string()
    .regex(/^[1-9]\d*(s|m)$/, 'must be a time such as 10s or 2m')
    .default('10s'),
});

export interface LocalSettings {
  readonly uri: string | undefined;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** Which way to take; `auto` tries Docker, then a local process. */
  readonly way: 'auto' | 'docker' | 'local';
  readonly port: number | undefined;
  readonly heap: string;
  readonly pageCache: string;
  /** How long a plan is kept at least, however the data grow. */
  readonly replan: string;
}

/** The launcher's settings out of environment variables; an empty one counts as unset. Throws `CONFIGURATION`. */
export function localSettings(env: Environment): LocalSettings {
  const given = Object.fromEntries(
    Object.keys(shape.shape).flatMap((name) =>
      env[name] === undefined || env[name] === '' ? [] : [[name, env[name]]],
    ),
  );
  const parsed = shape.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new AmbitError('CONFIGURATION', `${issue?.path.join('.')} ${issue?.message}.`);
  }
  const values = parsed.data;
  return {
    uri: values.NEO4J_URI,
    user: values.NEO4J_USER,
    password: values.NEO4J_PASSWORD,
    database: values.NEO4J_DATABASE,
    way: values.AMBIT_NEO4J,
    port: values.AMBIT_NEO4J_PORT,
    heap: values.AMBIT_NEO4J_HEAP,
    pageCache: values.AMBIT_NEO4J_PAGECACHE,
    replan: values.AMBIT_NEO4J_REPLAN,
  };
}
