import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useRouter } from 'wouter';
import type { OverviewQuery } from '../shared/api/operations.generated.ts';
import { Overview } from '../shared/api/operations.generated.ts';
import { type Loaded, useData } from '../shared/api/use-data.ts';
import { networkOfBase } from './network-address.ts';

export type NetworkOverview = OverviewQuery['me']['networks'][number];
export type GoalHead = NetworkOverview['goals'][number];

/** What is pursued now comes first, wherever goals are listed or one is taken for want of a choice. */
const STATUSES: readonly GoalHead['status'][] = ['ACTIVE', 'PLANNED', 'REACHED', 'DROPPED'];

const Context = createContext<Loaded<OverviewQuery> | null>(null);

/** Asks once for what every view needs to know: whose network it is, how much is in it, and its goals. */
export function NetworkProvider({ children }: { readonly children: ReactNode }) {
  return <Context value={useData(Overview, {})}>{children}</Context>;
}

/** The network that the address names, else the one used last; null while it is not known, or where there is none. */
export function useNetwork(): Omit<Loaded<OverviewQuery>, 'data'> & {
  readonly network: NetworkOverview | null;
  /** Whether the address names a network: one that somebody else shows. */
  readonly named: boolean;
  /** Whether the reader may change what is in it, and not only read. */
  readonly mayChange: boolean;
  readonly loading: boolean;
  /** The address of the account that is signed in; null where Ambit has no accounts. */
  readonly email: string | null;
  /** Whether Ambit has accounts and nobody is signed in: without accounts a missing token is an HTTP 401. */
  readonly signedOut: boolean;
} {
  const loaded = useContext(Context);
  if (loaded === null) throw new Error('useNetwork() is used outside <NetworkProvider>.');
  const { data, failure, stale } = loaded;
  const id = networkOfBase(useRouter().base);
  const network = useMemo(() => {
    const networks = data?.me.networks ?? [];
    // What one audits is never taken for one's own.
    const shown = networks.find((each) => (id === null ? each.role !== 'AUDITOR' : each.id === id));
    if (shown === undefined) return null;
    const at = ({ status }: GoalHead) => STATUSES.indexOf(status);
    return { ...shown, goals: shown.goals.toSorted((a, b) => at(a) - at(b)) };
  }, [data, id]);
  return {
    network,
    named: id !== null,
    mayChange: network === null ? id === null : network.role === 'OWNER' || network.role === 'MEMBER',
    email: data?.me.email ?? null,
    signedOut: failure?.kind === 'UNAUTHENTICATED' && failure.httpStatus === null,
    loading: data === null && failure === null,
    failure,
    stale,
  };
}
