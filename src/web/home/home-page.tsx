import { useCallback, useEffect, useState } from 'react';
import { GoalCard } from '../goal/goal-card.tsx';
import { ImportPanel } from '../import/import-panel.tsx';
import { networkOverview, type NetworkOverview } from '../network/network-overview.ts';
import { NetworkSummary } from '../network/network-summary.tsx';
import { useOperation } from '../shared/api/use-operation.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { EmptyState } from '../shared/ui/empty-state.tsx';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { SiteHeader } from './site-header.tsx';

export function HomePage() {
  const { text } = useLang();
  // Grows with every finished import, so that what the page shows is fetched again.
  const [revision, setRevision] = useState(0);
  const reload = useCallback(() => setRevision((before) => before + 1), []);
  const { data, failure } = useOperation(networkOverview, {}, revision);

  useEffect(() => {
    document.title = text.home.title;
  }, [text]);

  return (
    <>
      <a className="skip" href="#content">
        {text.home.skip}
      </a>
      <SiteHeader />
      <main id="content">
        <section className="hero">
          <h1>{text.home.question}</h1>
          <p>{text.home.answer}</p>
          {data && <NetworkSummary network={data.network} />}
          {!data && !failure && (
            <p role="status" className="muted">
              {text.loading}
            </p>
          )}
        </section>
        {failure && <FailureNotice failure={failure} />}
        {data && <Audit network={data.network} revision={revision} />}
        {failure?.kind !== 'UNAUTHENTICATED' && <ImportPanel onImported={reload} />}
      </main>
      <footer>
        <p>{text.home.local}</p>
        <p>
          <a href="/graphql">{text.home.examples}</a>
        </p>
      </footer>
    </>
  );
}

function Audit({ network, revision }: { readonly network: NetworkOverview['network']; readonly revision: number }) {
  const { text } = useLang();
  const { noContacts, noGoals } = text.home;
  return (
    <>
      {network.contacts.totalCount === 0 && <EmptyState title={noContacts.title} body={noContacts.body} />}
      {network.contacts.totalCount > 0 && network.goals.length === 0 && (
        <EmptyState
          title={noGoals.title}
          body={noGoals.body}
          action={{ label: noGoals.action, href: '/graphql#create-goal' }}
        />
      )}
      {network.goals.length > 0 && (
        <section aria-labelledby="goals">
          <h2 id="goals" className="section-title">
            {text.home.goals}
          </h2>
          {network.goals.map((goal) => (
            <GoalCard key={goal.id} goal={goal} revision={revision} />
          ))}
        </section>
      )}
    </>
  );
}
