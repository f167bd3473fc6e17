import { useNetwork } from '../app/network-context.tsx';
import { type MandatePageFragment, Mandates } from '../shared/api/operations.generated.ts';
import { useData } from '../shared/api/use-data.ts';

/** The audit in which the reader looks at the network that the page shows; null where there is none. */
export function useMandateHere(): MandatePageFragment | null {
  const { network } = useNetwork();
  const audits = network?.role === 'AUDITOR';
  const { data } = useData(Mandates, {}, { enabled: audits });
  if (!audits) return null;
  return data?.me.mandates.nodes.find((each) => each.network?.id === network.id) ?? null;
}
