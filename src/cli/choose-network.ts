import { AmbitError } from '../ambit-error.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import type { Services } from '../services.ts';

/** The network of this name or id; without one, the one used last. @throws AmbitError `NOT_FOUND` */
export async function chooseNetwork({ networks }: Services, wanted: string | undefined): Promise<NetworkScope> {
  const all = await networks.list();
  const network = wanted === undefined ? all[0] : all.find(({ id, name }) => id === wanted || name === wanted);
  if (network !== undefined) return network;
  if (all.length === 0)
    throw new AmbitError('NOT_FOUND', 'There is no network yet. Make one with "ambit import FILE".');
  const names = all.map(({ name }) => name).join(', ');
  throw new AmbitError('NOT_FOUND', `There is no network '${wanted}'. There are: ${names}.`);
}
