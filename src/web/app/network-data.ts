import type { Operation } from '../shared/api/graphql-client.ts';
import { type Act, type Loaded, useAct, useData } from '../shared/api/use-data.ts';
import { useNetwork } from './network-context.tsx';

interface OfNetwork {
  readonly network?: string | null | undefined;
}
interface InNetwork {
  readonly input: OfNetwork;
}

/** Runs a query of the network that the page shows; waits until it is known which. */
export function useNetworkData<Data, Variables extends OfNetwork>(
  operation: Operation<Data, Variables>,
  variables: Omit<Variables, 'network'>,
  options: { readonly enabled?: boolean } = {},
): Loaded<Data> {
  const { network } = useNetwork();
  const enabled = network !== null && (options.enabled ?? true);
  return useData(operation, { ...variables, network: network?.id ?? null } as Variables, { enabled });
}

/** A mutation of the network that the page shows; of the one used last where the page knows of none yet. */
export function useNetworkAct<Data extends object, Variables extends InNetwork>(
  operation: Operation<Data, Variables>,
): Act<Data, Variables> {
  const id = useNetwork().network?.id;
  const act = useAct(operation);
  return {
    ...act,
    run: (variables) =>
      act.run(id === undefined ? variables : { ...variables, input: { network: id, ...variables.input } }),
  };
}
