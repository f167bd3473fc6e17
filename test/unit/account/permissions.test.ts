import { beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { FIELDS, OPERATIONS } from '../../../src/account/permissions.ts';
import { permit } from '../../../src/account/permit.ts';
import { ANONYMOUS, localOwner } from '../../../src/account/viewer.ts';
import { AmbitError } from '../../../src/ambit-error.ts';
import { createSchema } from '../../../src/api/schema.ts';
import type { NetworkService } from '../../../src/network/network.service.ts';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await createSchema();
});

/** The operations that go over HTTP alone. */
const HTTP = ['POST /imports', 'GET /exports', 'GET /exports/account', 'GET /reports'];

describe('the table of permissions', () => {
  it('has a row for every operation, and none for what is not there', () => {
    const operations = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
      Object.keys(type?.getFields() ?? {}).map((field) => `${type?.name}.${field}`),
    );
    expect(operations.length).toBeGreaterThan(30);
    expect(Object.keys(OPERATIONS).sort()).toEqual([...operations, ...HTTP].sort());
  });

  it('names only fields that are there', () => {
    for (const name of Object.keys(FIELDS)) {
      const [typeName = '', field = ''] = name.split('.');
      const type = schema.getType(typeName);
      expect([name, type !== undefined && 'getFields' in type && field in type.getFields()]).toEqual([name, true]);
    }
  });

  it('lets nobody but the owner and the owner’s assistants change what is in a network', () => {
    const changes = Object.entries(OPERATIONS).filter(([, rule]) => rule.of === 'NETWORK' && rule.changes);
    expect(changes.length).toBeGreaterThan(30);
    for (const [name, rule] of changes)
      expect([name, rule.of === 'NETWORK' && rule.roles.filter((role) => role === 'ANALYST')]).toEqual([
        name,
        name === 'Mutation.networkLeave' ? ['ANALYST'] : [],
      ]);
  });

  it('says of every mutation that it changes something, so that a read-only key cannot run it', () => {
    const harmless = Object.entries(OPERATIONS).filter(
      ([name, rule]) => /^(Mutation|POST)/.test(name) && rule.of !== 'ANYBODY' && !rule.changes,
    );
    expect(harmless).toEqual([]);
  });
});

function codeOf(work: () => unknown): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return error instanceof AmbitError ? error.code : 'none of ours';
  }
}

describe('permit', () => {
  const networks = { permitting: (roles: readonly string[]) => ({ roles }) } as unknown as NetworkService;
  const owner = localOwner('a');
  const key = { ...owner, kind: 'API_KEY', credentialId: 'k' } as const;

  it('refuses what the table does not know', () => {
    expect(codeOf(() => permit(owner, 'Mutation.unheardOf', networks))).toBe('FORBIDDEN');
  });

  it('sends nobody to the sign-in', () => {
    expect(codeOf(() => permit(ANONYMOUS, 'Query.network', networks))).toBe('UNAUTHENTICATED');
  });

  it('lets a read-only key read and change nothing', () => {
    const reader = { ...key, isReadOnly: true };
    expect(permit(reader, 'Query.network', networks)).toBeDefined();
    for (const operation of ['Mutation.goalCreate', 'Mutation.networkCreate', 'POST /imports'])
      expect(codeOf(() => permit(reader, operation, networks))).toBe('FORBIDDEN');
  });

  it('gives an operation only the networks in which the roles of its row allow it', () => {
    expect(permit(key, 'Mutation.networkDelete', networks)).toEqual({ roles: ['OWNER'] });
    expect(permit(key, 'Mutation.goalCreate', networks)).toEqual({ roles: ['OWNER', 'MEMBER'] });
  });
});
