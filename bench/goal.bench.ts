import { madeUpNetwork } from './made-up-network.ts';
import { DirectBolt, sent } from './support/direct-bolt.ts';
import { line, measure, timesOf } from './support/measure.ts';
import { withServer } from './support/with-server.ts';

const MONTHS = 60;
const RUNS = 5;

const HISTORY = `query ($network: ID!, $goal: ID!, $from: DateTime!, $to: DateTime!) {
  network(id: $network) { goal(id: $goal) { history(from: $from, to: $to, every: MONTH) { at status score coverage reach } } } }`;
const ADVICE = `query ($network: ID!, $goal: ID!) {
  network(id: $network) { goal(id: $goal) { recommendations(first: 10) { kind gain expected reason } } } }`;

/**
 * Sixty months of a goal's history, the first time and again, and ten recommendations after each change, against the driver
 * alone sending the statement of one alignment, and that of the recommendations. `npm run bench:goal [-- contacts]`
 */
await withServer(async (server) => {
  const bolt = new DirectBolt();
  const contacts = Number(process.argv[2] ?? 5_000);
  const { networkCreate } = await server.data<{ networkCreate: { network: { id: string } } }>(
    'mutation { networkCreate(input: { name: "bench" }) { network { id } } }',
  );
  const network = networkCreate.network.id;
  const size = { contacts, others: contacts, ties: contacts * 20, requirements: 20 };
  const report = await server.upload(JSON.stringify(madeUpNetwork(size)), { network });
  if (report.status !== 'DONE') throw new Error(report.message ?? report.status);
  const { network: found } = await server.data<{ network: { goals: { id: string }[] } }>(
    'query ($network: ID!) { network(id: $network) { goals { id } } }',
    { network },
  );
  const goal = found.goals[0]?.id ?? '';
  console.log(`\n${contacts} contacts, ${size.ties} ties, 20 requirements`);
  const to = new Date();
  const from = new Date(Date.UTC(to.getUTCFullYear() - MONTHS / 12, to.getUTCMonth()));
  const start = performance.now();
  await server.data(HISTORY, { network, goal, from, to });
  const first = performance.now() - start;
  const asked = { network, goal, at: null, goalAt: null, model: 'ambit-1' };
  const change = (): Promise<unknown> =>
    server.data(
      'mutation ($network: ID!, $goal: ID!, $title: String!) { goalUpdate(input: { network: $network, id: $goal, title: $title }) { goal { id } } }',
      { network, goal, title: `Goal ${Math.random()}` },
    );
  // First what nothing changes in between, then each after a change.
  const still = await measure(
    {
      alignment: () => bolt.send(sent(server.graph, 'alignment/align-goal', asked)),
      again: () => server.data(HISTORY, { network, goal, from, to }),
    },
    RUNS,
    1,
  );
  const changing = await measure(
    {
      advice: () => bolt.send(sent(server.graph, 'alignment/recommend', { ...asked, first: 10 })),
      changed: async () => {
        await change();
        await server.data(ADVICE, { network, goal });
      },
    },
    RUNS,
    1,
  );
  const { alignment, again } = still;
  const { advice, changed } = changing;
  if (alignment === undefined || advice === undefined || again === undefined || changed === undefined)
    throw new Error('not measured');
  console.log(line('the driver alone, one alignment', alignment));
  console.log(line(`GraphQL, ${MONTHS} months, the first time`, timesOf([first]), alignment));
  console.log(line(`GraphQL, ${MONTHS} months, again`, again, alignment));
  console.log(line('the driver alone, ten recommendations', advice));
  console.log(line('GraphQL, ten recommendations after a change', changed, advice));
  await bolt.close();
});
