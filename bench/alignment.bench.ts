import { madeUpNetwork } from './made-up-network.ts';
import { DirectBolt, sent } from './support/direct-bolt.ts';
import { line, measure } from './support/measure.ts';
import { withServer } from './support/with-server.ts';

/** Contacts, persons beyond them, ties; 20 requirements each. */
const SIZES = [
  { contacts: 500, others: 500, ties: 10_000 },
  { contacts: 5_000, others: 5_000, ties: 100_000 },
  { contacts: 30_000, others: 30_000, ties: 600_000 },
] as const;
const RUNS = 11;

const QUESTION = `query ($network: ID!, $goal: ID!, $at: DateTime) {
  network(id: $network) { goal(id: $goal) { alignment(at: $at) {
    status score low high coverage latent reach balance brokerage diversity freshness focus
    points { coverage reach diversity freshness focus }
    requirements { requirement { label } coverage reach knownShare zone severity fragility } } } } }`;

/**
 * The alignment of a goal over HTTP, asked again while nothing changed and after each change, against the driver alone
 * sending the same statement.
 */
await withServer(async (server) => {
  const bolt = new DirectBolt();
  const wanted = process.argv.slice(2).map(Number);
  for (const size of SIZES.filter(({ contacts }) => wanted.length === 0 || wanted.includes(contacts))) {
    const { networkCreate } = await server.data<{ networkCreate: { network: { id: string } } }>(
      'mutation { networkCreate(input: { name: "bench" }) { network { id } } }',
    );
    const network = networkCreate.network.id;
    const file = JSON.stringify(madeUpNetwork({ ...size, requirements: 20 }));
    const start = performance.now();
    const report = await server.upload(file, { network });
    if (report.status !== 'DONE') throw new Error(report.message ?? report.status);
    console.log(
      `\n${size.contacts} contacts, ${size.ties} ties, 20 requirements (imported in ${((performance.now() - start) / 1000).toFixed(0)} s)`,
    );
    const { network: found } = await server.data<{ network: { goals: { id: string }[] } }>(
      'query ($network: ID!) { network(id: $network) { goals { id } } }',
      { network },
    );
    const goal = found.goals[0]?.id ?? '';
    const ask = (): Promise<unknown> => server.data(QUESTION, { network, goal });
    const change = (): Promise<unknown> =>
      server.data(
        'mutation ($network: ID!, $goal: ID!, $title: String!) { goalUpdate(input: { network: $network, id: $goal, title: $title }) { goal { id } } }',
        { network, goal, title: `Goal ${Math.random()}` },
      );
    const statement = sent(server.graph, 'alignment/align-goal', {
      network,
      goal,
      at: null,
      goalAt: null,
      model: 'ambit-1',
    });
    const times = await measure(
      {
        direct: () => bolt.send(statement),
        again: ask,
        changed: async () => {
          await change();
          await ask();
        },
      },
      RUNS,
    );
    const { direct, again, changed } = times;
    if (direct === undefined || again === undefined || changed === undefined) throw new Error('not measured');
    console.log(line('the driver alone, the same statement', direct));
    console.log(line('GraphQL, nothing changed since', again, direct));
    console.log(line('GraphQL, after a change of the network', changed, direct));
  }
  await bolt.close();
});
