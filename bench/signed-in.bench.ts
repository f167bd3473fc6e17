import { startAccountServer } from '../test/support/account-server.ts';
import { madeUpNetwork } from './made-up-network.ts';
import { line, measure } from './support/measure.ts';
import { withServer } from './support/with-server.ts';

const RUNS = 101;
const FILE = JSON.stringify(madeUpNetwork({ contacts: 500, others: 500, ties: 10_000, requirements: 20 }));

const LEAST = 'query ($network: ID!) { network(id: $network) { name } }';
const CONTACTS = `query ($network: ID!) { network(id: $network) { contacts(first: 50) { totalCount nodes { name
  positions { title organization { name } } } } goals { title alignment { score } } } }`;

/** What a request costs more where one signs in: by a session's cookie, and by an API key, against the local owner's token. */
await withServer(async (local) => {
  const accounts = await startAccountServer();
  try {
    const byKey = await accounts.addAccount();
    const byCookie = await accounts.signIn(byKey);
    const made = await accounts.ask<{ networkCreate: { network: { id: string } } }>(
      byKey,
      'mutation { networkCreate(input: { name: "bench" }) { network { id } } }',
    );
    const signedIn = made.data.networkCreate.network.id;
    const path = `/imports?network=${signedIn}&wait=true`;
    await (await accounts.fetch(byKey, path, { method: 'POST', body: FILE })).arrayBuffer();
    const { networkCreate } = await local.data<{ networkCreate: { network: { id: string } } }>(
      'mutation { networkCreate(input: { name: "bench" }) { network { id } } }',
    );
    await local.upload(FILE, { network: networkCreate.network.id });
    for (const [name, query] of Object.entries({ 'the least query': LEAST, 'contacts and goals': CONTACTS })) {
      const times = await measure(
        {
          local: () => local.data(query, { network: networkCreate.network.id }),
          session: () => accounts.ask(byCookie, query, { network: signedIn }),
          key: () => accounts.ask(byKey, query, { network: signedIn }),
        },
        RUNS,
      );
      const { local: peer } = times;
      if (peer === undefined) continue;
      console.log(`\n${name}`);
      for (const [how, each] of Object.entries(times)) console.log(line(how, each, how === 'local' ? undefined : peer));
    }
  } finally {
    await accounts.close();
  }
});
