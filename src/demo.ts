import { fileURLToPath } from 'node:url';
import type { ImportMode, Platform } from './domain.ts';
import type { Progress } from './graph/local/progress.ts';
import type { NetworkScope } from './network/network-scope.ts';
import type { Services } from './services.ts';

const DIRECTORY = fileURLToPath(new URL('../examples/demo/', import.meta.url));

/** The demo's files in the order in which a person would bring them. */
const FILES: readonly { readonly file: string; readonly mode?: ImportMode; readonly platform?: Platform }[] = [
  { file: 'Connections.csv' },
  { file: 'contacts.vcf', platform: 'APPLE' },
  { file: 'investors.vcf', mode: 'DIRECTORY' },
  { file: 'ties.graphml' },
  { file: 'journal.ambit.json' },
];

/** Loads the made-up demo network through the same pipeline as any other; see `examples/README.md`. */
export async function loadDemo(services: Services, progress: Progress, now: Date): Promise<NetworkScope> {
  const network = await services.networks.create('Demo', 'Camille Robin', now);
  for (const [index, { file, mode, platform }] of FILES.entries()) {
    progress({ message: `Loading the demo network: ${file} (${index + 1} of ${FILES.length})`, step: true });
    await services.imports.importFile(network, `${DIRECTORY}${file}`, {
      ...(mode === undefined ? {} : { mode }),
      ...(platform === undefined ? {} : { platform }),
    });
  }
  progress({ message: 'The demo network is loaded (a made-up founder; AMBIT_DEMO=0 leaves it out).' });
  return services.networks.get(network.id);
}
