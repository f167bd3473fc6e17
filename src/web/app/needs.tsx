import type { ReactNode } from 'react';
import { useLang } from '../shared/i18n/language.tsx';
import { useWords } from '../shared/i18n/use-words.ts';
import { EmptyState } from '../shared/ui/empty-state.tsx';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { Loading } from '../shared/ui/loading.tsx';
import { useParameter } from '../shared/ui/parameter.ts';
import { type GoalHead, type NetworkOverview, useNetwork } from './network-context.tsx';
import { appWords } from './words.ts';

/** Shows what needs contacts, or says how to bring some. */
export function NeedsContacts({ children }: { readonly children: (network: NetworkOverview) => ReactNode }) {
  const { text } = useLang();
  const words = useWords(appWords).noContacts;
  const { network, named, failure, loading } = useNetwork();
  if (loading) return <Loading text={text.loading} />;
  if (failure && network === null) return <FailureNotice failure={failure} />;
  if (network === null || network.summary.persons === 0) {
    if (named) return <NothingShown />;
    return <EmptyState title={words.title} body={words.body} action={{ label: words.action, href: '/start' }} />;
  }
  return children(network);
}

/** Shows what needs a goal, for the one that the address names, else the first active one. */
export function NeedsGoal({
  children,
}: {
  readonly children: (goal: GoalHead, network: NetworkOverview) => ReactNode;
}) {
  return <NeedsContacts>{(network) => <WithGoal network={network}>{children}</WithGoal>}</NeedsContacts>;
}

function WithGoal(props: {
  readonly network: NetworkOverview;
  readonly children: (goal: GoalHead, network: NetworkOverview) => ReactNode;
}) {
  const words = useWords(appWords).noGoals;
  const { named } = useNetwork();
  const [id] = useParameter('goal');
  const { goals } = props.network;
  const goal = goals.find((each) => each.id === id) ?? goals.find((each) => each.status === 'ACTIVE') ?? goals[0];
  if (goal === undefined) {
    if (named) return <NothingShown />;
    return <EmptyState title={words.title} body={words.body} action={{ label: words.action, href: '/start' }} />;
  }
  return props.children(goal, props.network);
}

function NothingShown() {
  const words = useWords(appWords).nothingShown;
  return <EmptyState title={words.title} body={words.body} />;
}
