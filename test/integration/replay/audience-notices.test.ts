import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestServer, type TestServer } from '../../support/test-server.ts';
import { AT, AUDIENCE_FILE } from './audience-file.ts';
import { audienceNetwork, firstNames as names, type AudienceNetwork } from './audience-network.ts';

describe('who must not see a message', () => {
  let server: TestServer;
  let network: string;
  let goal: string;
  let byName: AudienceNetwork['byName'];
  let audience: AudienceNetwork['audience'];

  beforeAll(async () => {
    server = await startTestServer();
    ({ network, goal, byName, audience } = await audienceNetwork(server));
  });
  afterAll(async () => {
    await server.close();
  });

  it.each(['fern bank', 'Fern Bank SA', 'FERN  BANK'])('knows a competitor who is named %s', async (name) => {
    const { atRisk, notices } = await audience({ competitors: [name] });
    expect(names(atRisk)).toEqual(['Ann', 'Bea', 'Dia']);
    expect(notices).toEqual([]);
  });

  it('says which competitors nobody is known to work for', async () => {
    const competitors = ['Fern Bank', 'Ferm Bank'];
    const { notices } = await audience({ competitors });
    expect(notices).toMatchObject([{ kind: 'COMPETITOR_UNKNOWN', value: 'Ferm Bank' }]);
    expect(notices[0]?.reason).toContain('“Ferm Bank”');
    expect((await audience({ competitors }, 'fr')).notices[0]?.reason).toContain('Ferm Bank');
  });

  it('says of a job search that the present employer is not on record', async () => {
    const { positions: _positions, ...ego } = AUDIENCE_FILE.ego;
    const other = await audienceNetwork(server, { ...AUDIENCE_FILE, ego });
    const [english, french] = [await other.audience({}), await other.audience({}, 'fr')];
    expect(names(english.recipients)).toContain('Ann');
    expect(english.notices).toMatchObject([{ kind: 'EMPLOYER_UNKNOWN', value: null }]);
    expect(english.notices[0]?.reason).toContain('not on record');
    expect(french.notices[0]?.reason).toContain('employeur');
  });

  it('keeps it from persons by ids of before they were merged, and takes no id of nobody', async () => {
    const { personCreate } = await server.data<{ personCreate: { person: { id: string } } }>(
      'mutation ($input: PersonCreateInput!) { personCreate(input: $input) { person { id } userErrors { code } } }',
      { input: { network, name: 'Cem Cedar-Double' } },
    );
    const old = personCreate.person.id;
    const cem = byName.get('Cem Cedar');
    const { personsMerge } = await server.data<{ personsMerge: { userErrors: unknown[] } }>(
      'mutation ($input: PersonsMergeInput!) { personsMerge(input: $input) { userErrors { code message } } }',
      { input: { network, persons: [cem, old] } },
    );
    expect(personsMerge.userErrors).toEqual([]);
    expect(names((await audience({ keepFrom: [old] })).atRisk)).toContain('Cem');
    const mark = (guarded: boolean) =>
      server.data<{ personMark: { persons: string[] } }>(
        'mutation ($input: PersonMarkInput!) { personMark(input: $input) { persons userErrors { code } } }',
        { input: { network, persons: [old], guarded } },
      );
    expect((await mark(true)).personMark.persons).toEqual([cem]);
    expect(names((await audience({})).atRisk)).toContain('Cem');
    await mark(false);
    const supposed = (person: string | undefined) =>
      server.data<{ network: { goal: { whatIf: { score: number } } } }>(
        `query ($network: ID!, $goal: ID!, $person: ID!) { network(id: $network) { goal(id: $goal) {
          whatIf(remove: [$person], at: "${AT}") { score } } } }`,
        { network, goal, person },
      );
    expect(await supposed(old)).toEqual(await supposed(cem));
    const refused = await server.ask(
      `query ($network: ID!, $goal: ID!) { network(id: $network) { goal(id: $goal) {
        audience(message: { keepFrom: ["nobody"] }) { total } } } }`,
      { network, goal },
    );
    expect(refused.errors?.[0]).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    expect(refused.errors?.[0]?.message).toContain('message.keepFrom[0]');
  });
});
