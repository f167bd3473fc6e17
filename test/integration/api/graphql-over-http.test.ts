import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { BEARER, start, type TestServer } from './support.ts';

/** https://graphql.github.io/graphql-over-http/draft/ as the audits of graphql-http check it. */
describe('GraphQL over HTTP', () => {
  let server: TestServer | undefined;

  beforeAll(async () => {
    server = await start();
  });

  afterAll(async () => {
    await server?.close();
  });

  const audits = serverAudits({
    url: () => `${server?.url}/graphql`,
    fetchFn: (url: string, init: RequestInit = {}) => fetch(url, { ...init, headers: { ...init.headers, ...BEARER } }),
  });

  it('is audited at all', () => {
    expect(audits.filter(({ name }) => /^(MUST|SHOULD)/.test(name)).length).toBeGreaterThan(30);
  });

  it.each(audits.map(({ id, name, fn }) => [`${id}: ${name}`, fn] as const))('%s', async (_name, run) => {
    expect(await run()).toMatchObject({ status: 'ok' });
  });
});
