import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestServer, type TestServer } from '../../support/test-server.ts';
import { AT } from './audience-file.ts';
import { audienceNetwork, firstNames as names, type AudienceNetwork } from './audience-network.ts';

describe('the audience of a message, exposure and the return of time', () => {
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

  it('parts the contacts by what the message is about, else by what the goal asks for', async () => {
    const whole = await audience({});
    expect(whole.total).toBe(5);
    expect(names(whole.concerned)).toEqual(['Ann', 'Bea', 'Cem', 'Eli']);
    // Insurance is a sibling of banking: half a fit, which is enough.
    expect(whole.costOfAll).toBeCloseTo(1 / 5, 12);
    const narrow = await audience({
      topics: [
        { dimension: 'SENIORITY', value: '4', hard: true },
        { dimension: 'OCCUPATION', value: '1211' },
      ],
    });
    expect(names(narrow.concerned)).toEqual(['Ann', 'Bea']);
    expect(names(narrow.indifferent)).toEqual(['Cem', 'Dia', 'Eli']);
    expect(narrow.costOfAll).toBeCloseTo(3 / 5, 12);
  });

  it('names those who must not see it, each with the reason, and those written to too often', async () => {
    const { atRisk, tooOften, recipients } = await audience({
      competitors: ['Fern Bank'],
      keepFrom: [byName.get('Cem Cedar')],
    });
    expect(Object.fromEntries(atRisk.members.map(({ person, risks }) => [person.name.split(' ')[0], risks]))).toEqual({
      Ann: ['EMPLOYER'],
      Bea: ['COMPETITOR'],
      Cem: ['MARKED'],
      Dia: ['PRIVATE'],
    });
    expect(names(tooOften)).toEqual(['Eli']);
    expect(names(recipients)).toEqual([]);
    expect(names((await audience({})).recipients)).toEqual(['Bea', 'Cem']);
  });

  it('goes to those of one platform', async () => {
    expect((await audience({ platform: 'FACEBOOK' })).total).toBe(2);
  });

  it('remembers who is marked, until the mark is taken away', async () => {
    const mark = (guarded: boolean, person = byName.get('Bea Birch')) =>
      server.data<{ personMark: { userErrors: unknown[] } }>(
        'mutation ($input: PersonMarkInput!) { personMark(input: $input) { persons userErrors { field code } } }',
        { input: { network, persons: [person], guarded } },
      );
    await mark(true);
    expect(names((await audience({})).atRisk)).toEqual(['Ann', 'Bea', 'Dia']);
    await mark(false);
    expect(names((await audience({})).atRisk)).toEqual(['Ann', 'Dia']);
    expect((await mark(true, 'nobody')).personMark.userErrors).toEqual([{ field: 'persons[0]', code: 'NOT_FOUND' }]);
  });

  it('says why in English and French', async () => {
    expect((await audience({})).atRisk.members[0]?.reason).toContain('Must not see it');
    expect((await audience({}, 'fr')).atRisk.members[0]?.reason).toContain('Ne doit pas le voir');
  });

  it('looks back at what was sent to people whom no goal concerned', async () => {
    const { network: found } = await server.data<{ network: { exposure: unknown } }>(
      `query ($network: ID!) { network(id: $network) { exposure(to: "${AT}") { sent unconcerned unconcernedShare unanswered unansweredShare
        unconcernedUnansweredShare persons { person { name } messages } } } }`,
      { network },
    );
    // Three to Eli, the last answer after all three; one to Dia, a baker, unanswered; what is older than a year is left out.
    expect(found.exposure).toEqual({
      sent: 4,
      unconcerned: 1,
      unconcernedShare: 0.25,
      unanswered: 1,
      unansweredShare: 0.25,
      unconcernedUnansweredShare: 1,
      persons: [{ person: { name: 'Dia Dogwood' }, messages: 1 }],
    });
  });

  it('tells what time has returned: coverage gained, and what each person brings', async () => {
    const { network: found } = await server.data<{
      network: {
        goal: {
          timeReturn: Record<string, number> & {
            contacts: { person: { id: string; name: string }; hours: number; worth: number }[];
          };
          before: { coverage: number };
          after: { coverage: number };
          without: { coverage: number };
        };
      };
    }>(
      `query ($network: ID!, $goal: ID!, $bea: ID!) { network(id: $network) { goal(id: $goal) {
        timeReturn(from: "2026-01-01T00:00:00Z", to: "${AT}") { hours interactions coverageBefore coverageAfter gain gainPerHour hoursElsewhere
          months { month hours interactions } sectors { sector { code } hours } outcomes { outcome hours interactions }
          contacts { person { id name } hours worth worthPerHour } }
        before: alignment(at: "2026-01-01T00:00:00Z", goalAt: "${AT}") { coverage }
        after: alignment(at: "${AT}") { coverage }
        without: whatIf(remove: [$bea], at: "${AT}") { coverage } } } }`,
      { network, goal, bea: byName.get('Bea Birch') },
    );
    const { timeReturn, before, after, without } = found.goal;
    expect(timeReturn).toMatchObject({
      // Two hours shared by two, and three times ten minutes with Eli; the hour with Dia is elsewhere.
      hours: 2.5,
      interactions: 5,
      hoursElsewhere: 1,
      months: [
        { month: '2026-09', hours: 2, interactions: 1 },
        { month: '2026-11', hours: 0.5, interactions: 4 },
      ],
      outcomes: [{ outcome: 'HELPED', hours: 2, interactions: 1 }],
    });
    expect(timeReturn['coverageBefore']).toBeCloseTo(before.coverage, 12);
    expect(timeReturn['coverageAfter']).toBeCloseTo(after.coverage, 12);
    expect(timeReturn['gain']).toBeCloseTo(after.coverage - before.coverage, 12);
    const bea = timeReturn.contacts.find(({ person }) => person.name === 'Bea Birch');
    expect(bea?.hours).toBe(1);
    expect(bea?.worth).toBeCloseTo(after.coverage - without.coverage, 12);
  });
});
