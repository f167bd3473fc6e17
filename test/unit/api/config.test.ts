import { describe, expect, it } from '@jest/globals';
import { AmbitError } from '../../../src/ambit-error.ts';
import { DEFAULT_LIMITS, loadConfig, NOT_HARDENED } from '../../../src/config.ts';

function refusal(env: Record<string, string>): AmbitError {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof AmbitError) return error;
    throw error;
  }
  throw new Error('the configuration was accepted');
}

describe('the configuration', () => {
  it('needs nothing', () => {
    const config = loadConfig({});
    expect(config).toEqual({
      port: 4000,
      host: '127.0.0.1',
      neo4j: { uri: undefined, user: 'neo4j', password: '', database: 'neo4j' },
      home: '.ambit',
      token: expect.stringMatching(/^[\w-]{32}$/),
      tokenIsGenerated: true,
      demo: true,
      auth: 'local',
      signUp: 'invite',
      publicUrl: undefined,
      proxies: 0,
      logLevel: 'info',
      limits: DEFAULT_LIMITS,
      retentionMonths: undefined,
      hardening: NOT_HARDENED,
    });
  });

  it('shows the schema to developers, and not in production unless that is allowed', () => {
    expect(loadConfig({ AMBIT_MODE: 'production' }).hardening.introspection).toBe(false);
    expect(loadConfig({ AMBIT_MODE: 'production', AMBIT_INTROSPECTION: '1' }).hardening.introspection).toBe(true);
    expect(loadConfig({ AMBIT_INTROSPECTION: '0' }).hardening.introspection).toBe(false);
    expect(refusal({ AMBIT_MODE: 'prod' }).message).toContain('development or production');
  });

  it('keeps everything unless told for how many months', () => {
    expect(loadConfig({ AMBIT_RETENTION_MONTHS: '24' }).retentionMonths).toBe(24);
    for (const wrong of ['0', '-1', '1.5', 'two'])
      expect(refusal({ AMBIT_RETENTION_MONTHS: wrong }).message).toContain('number of months');
  });

  it('bounds what accounts may ask for, not the one owner, unless something else is set', () => {
    const { costPerMinute } = loadConfig({ AMBIT_AUTH: 'accounts' }).hardening;
    expect(costPerMinute).toBe(1_000_000);
    expect(loadConfig({ AMBIT_COST_PER_MINUTE: '5' }).hardening.costPerMinute).toBe(5);
    expect(loadConfig({ AMBIT_AUTH: 'accounts', AMBIT_COST_PER_MINUTE: '0' }).hardening.costPerMinute).toBeUndefined();
  });

  it('makes another token each time', () => {
    expect(loadConfig({}).token).not.toBe(loadConfig({}).token);
  });

  it('takes every setting, and an empty one as unset', () => {
    const config = loadConfig({
      PORT: '8080',
      HOST: '0.0.0.0',
      NEO4J_URI: 'neo4j+s://abc.databases.neo4j.io',
      NEO4J_USER: 'ada',
      NEO4J_PASSWORD: 'secret',
      NEO4J_DATABASE: 'people',
      AMBIT_HOME: '/var/lib/ambit',
      AMBIT_TOKEN: 'sixteen-letters!',
      AMBIT_DEMO: '0',
      AMBIT_AUTH: 'local',
      AMBIT_LOG_LEVEL: '',
      AMBIT_LIMIT_DEPTH: '7',
      AMBIT_LIMIT_BODY_KB: '64',
      AMBIT_NEO4J_HEAP: '2g',
      PATH: '/usr/bin',
    });
    expect(config).toMatchObject({
      port: 8080,
      host: '0.0.0.0',
      home: '/var/lib/ambit',
      demo: false,
      logLevel: 'info',
    });
    expect(config).toMatchObject({ token: 'sixteen-letters!', tokenIsGenerated: false });
    expect(config.neo4j).toEqual({
      uri: 'neo4j+s://abc.databases.neo4j.io',
      user: 'ada',
      password: 'secret',
      database: 'people',
    });
    expect(config.limits).toEqual({ ...DEFAULT_LIMITS, depth: 7, bodyBytes: 64 * 1024 });
  });

  it.each([
    ['PORT', 'http', 'port number'],
    ['PORT', '65536', 'port number'],
    ['HOST', 'http://localhost', 'without protocol'],
    ['NEO4J_URI', 'bolt://neo4j:secret@host', 'NEO4J_PASSWORD'],
    ['NEO4J_URI', 'http://localhost:7474', 'bolt://'],
    ['NEO4J_DATABASE', 'x', 'name of a database'],
    ['AMBIT_TOKEN', 'short', 'at least 16 characters'],
    ['AMBIT_TOKEN', 'spaces in a long token', 'no space'],
    ['AMBIT_DEMO', 'yes', '0 or 1'],
    ['AMBIT_AUTH', 'none', 'must be local or accounts'],
    ['AMBIT_SIGNUP', 'everybody', 'open, invite, closed'],
    ['AMBIT_PUBLIC_URL', 'ambit.example.org/path', 'https://ambit.example.org'],
    ['AMBIT_PROXIES', 'many', '0 to 9'],
    ['AMBIT_LOG_LEVEL', 'loud', 'debug, info'],
    ['AMBIT_LIMIT_COST', '0', 'from 1'],
    ['AMBIT_LIMIT_DEPTH', 'deep', 'unset it for 15'],
    ['AMBIT_TOKN', 'sixteen-letters!', 'AMBIT_TOKEN'],
  ])('refuses %s=%s in one line that names it and says what to do', (name, value, hint) => {
    const { code, message } = refusal({ [name]: value });
    expect(code).toBe('CONFIGURATION');
    expect(message).toMatch(new RegExp(`^${name} (must|is) .*\\.$`));
    expect(message).toContain(hint);
  });

  it('names all that is wrong, a line each, and repeats no value', () => {
    const { message } = refusal({ PORT: 'canary', AMBIT_TOKEN: 'canary', AMBIT_CANARY: 'canary' });
    expect(message.split('\n').map((line) => line.split(' ')[0])).toEqual(['AMBIT_CANARY', 'PORT', 'AMBIT_TOKEN']);
    expect(message).not.toContain('canary');
  });
});
