import { useLang } from '../shared/i18n/language.tsx';
import type { NetworkOverview } from './network-overview.ts';

export function NetworkSummary({ network }: { readonly network: NetworkOverview['network'] }) {
  const { text } = useLang();
  return (
    <p className="network-summary">
      <strong>{network.name || text.home.network}</strong>
      <span>{text.home.contacts(network.contacts.totalCount)}</span>
      <span>{text.home.activeGoals(network.goals.length)}</span>
    </p>
  );
}
