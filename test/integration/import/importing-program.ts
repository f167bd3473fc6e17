/* A program that takes imports up and says each step, to be killed in the middle; started by the tests. */
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { createServices } from '../../../src/services.ts';
import { recoverImports } from '../../../src/import/recover-imports.ts';
import { watchImport } from '../../../src/import/watch-import.ts';
import { openTestGraph } from '../../support/test-server.ts';

const [account = '', uploadDirectory = '', network = '', id = '', file] = process.argv.slice(2);
const services = createServices(await openTestGraph(), account, { uploadDirectory, batch: 40 });
const scope = await services.networks.get(network);
if (file === undefined) await recoverImports(services.imports, services.networks, new Date());
else {
  await rename(file, join(uploadDirectory, id));
  await services.imports.submit(scope, id, 'Connections.csv', {});
}
for await (const { report } of await watchImport(services.imports, scope, id)) {
  process.stdout.write(`${report.status} ${report.done}\n`);
}
process.exit(0);
