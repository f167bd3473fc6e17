import { createContext, type ReactNode, useContext } from 'react';
import type { OverviewQuery } from '../shared/api/operations.generated.ts';
import { Overview } from '../shared/api/operations.generated.ts';
import { type Loaded, useData } from '../shared/api/use-data.ts';

export type NetworkOverview = OverviewQuery['me']['networks'][number];
export type GoalHead = NetworkOverview['goals'][number];

const Context = createContext<Loaded<OverviewQuery> | null>(null);

/** Asks once for what every view needs to know: whose network it is, how much is in it, and its goals. */
export function NetworkProvider({ children }: { readonly children: ReactNode }) {
  return <Context value={useData(Overview, {})}>{children}</Context>;
}

/** The network used last; null while it is not known, or where there is none yet. */
export function useNetwork(): Omit<Loaded<OverviewQuery>, 'data'> & {
  readonly network: NetworkOverview | null;
  readonly loading: boolean;
} {
  const loaded = useContext(Context);
  if (loaded === null) throw new Error('useNetwork() is used outside <NetworkProvider>.');
  const { data, failure, stale } = loaded;
  return { network: data?.me.networks[0] ?? null, loading: data === null && failure === null, failure, stale };
}
