import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { OverviewQuery } from '../shared/api/operations.generated.ts';
import { Overview } from '../shared/api/operations.generated.ts';
import { type Loaded, useData } from '../shared/api/use-data.ts';

export type NetworkOverview = OverviewQuery['me']['networks'][number];
export type GoalHead = NetworkOverview['goals'][number];

/** What is pursued now comes first, wherever goals are listed or one is taken for want of a choice. */
const STATUSES: readonly GoalHead['status'][] = ['ACTIVE', 'PLANNED', 'REACHED', 'DROPPED'];

const Context = createContext<Loaded<OverviewQuery> | null>(null);

/** Asks once for what every view needs to know: whose network it is, how much is in it, and its goals. */
export function NetworkProvider({ children }: { readonly children: ReactNode }) {
  return <Context value={useData(Overview, {})}>{children}</Context>;
}

/** The network used last; null while it is not known, or where there is none yet. */
export function useNetwork(): Omit<Loaded<OverviewQuery>, 'data'> & {
  readonly network: NetworkOverview | null;
  readonly loading: boolean;
  /** The address of the account that is signed in; null where Ambit has no accounts. */
  readonly email: string | null;
  /** Whether Ambit has accounts and nobody is signed in: without accounts a missing token is an HTTP 401. */
  readonly signedOut: boolean;
} {
  const loaded = useContext(Context);
  if (loaded === null) throw new Error('useNetwork() is used outside <NetworkProvider>.');
  const { data, failure, stale } = loaded;
  const network = useMemo(() => {
    const first = data?.me.networks[0];
    if (first === undefined) return null;
    const at = ({ status }: GoalHead) => STATUSES.indexOf(status);
    return { ...first, goals: first.goals.toSorted((a, b) => at(a) - at(b)) };
  }, [data]);
  const signedOut = failure?.kind === 'UNAUTHENTICATED' && failure.httpStatus === null;
  const email = data?.me.email ?? null;
  return { network, email, signedOut, loading: data === null && failure === null, failure, stale };
}
