import { Fragment, lazy, type ReactNode, Suspense } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { PersonDialog } from '../person/person-dialog.tsx';
import { useLang } from '../shared/i18n/language.tsx';
import { useWords } from '../shared/i18n/use-words.ts';
import { EmptyState } from '../shared/ui/empty-state.tsx';
import { Loading } from '../shared/ui/loading.tsx';
import { ReviewBanner } from '../outside-audit/review-banner.tsx';
import { baseOf } from './network-address.ts';
import { NetworkProvider, useNetwork } from './network-context.tsx';
import { PageFrame } from './page-frame.tsx';
import { appWords } from './words.ts';

// Each view is loaded when it is first opened: the map alone is heavier than all the rest.
const OverviewView = lazy(() => import('../overview/overview-view.tsx').then((m) => ({ default: m.OverviewView })));
const StartView = lazy(() => import('../start/start-view.tsx').then((m) => ({ default: m.StartView })));
const MapView = lazy(() => import('../map/map-view.tsx').then((m) => ({ default: m.MapView })));
const AuditView = lazy(() => import('../audit/audit-view.tsx').then((m) => ({ default: m.AuditView })));
const GoalsView = lazy(() => import('../goal/goals-view.tsx').then((m) => ({ default: m.GoalsView })));
const PeopleView = lazy(() => import('../people/people-view.tsx').then((m) => ({ default: m.PeopleView })));
const HistoryView = lazy(() => import('../history/history-view.tsx').then((m) => ({ default: m.HistoryView })));
const AccountView = lazy(() => import('../account/account-view.tsx').then((m) => ({ default: m.AccountView })));
const SignInView = lazy(() => import('../account/sign-in-view.tsx').then((m) => ({ default: m.SignInView })));
const OutsideAuditView = lazy(() =>
  import('../outside-audit/outside-audit-view.tsx').then((m) => ({ default: m.OutsideAuditView })),
);
const ImportView = lazy(() => import('../import/import-view.tsx').then((m) => ({ default: m.ImportView })));

export function App() {
  const base = baseOf(useLocation()[0]);
  return (
    <NetworkProvider>
      <Router base={base}>
        <PageFrame>
          {/* Nothing of one network stays in sight while another's is loaded. */}
          <Fragment key={base}>
            <Views />
          </Fragment>
        </PageFrame>
      </Router>
    </NetworkProvider>
  );
}

function Views() {
  const { text } = useLang();
  const { named } = useNetwork();
  return (
    <Suspense fallback={<Loading text={text.loading} />}>
      <SignedIn>
        {named && <ReviewBanner />}
        <Switch>
          <Route path="/" component={OverviewView} />
          <Route path="/map" component={MapView} />
          <Route path="/audit" component={AuditView} />
          <Route path="/goals" component={GoalsView} />
          <Route path="/people" component={PeopleView} />
          <Route path="/history" component={HistoryView} />
          {!named && <Route path="/start" component={StartView} />}
          {!named && <Route path="/import" component={ImportView} />}
          {!named && <Route path="/outside-audit" component={OutsideAuditView} />}
          {!named && <Route path="/account" component={AccountView} />}
          <Route component={NotFound} />
        </Switch>
        <PersonDialog />
      </SignedIn>
    </Suspense>
  );
}

/** Shows the views, or what stands in their way: nobody is signed in, or the network that the address names is not shown. */
function SignedIn({ children }: { readonly children: ReactNode }) {
  const words = useWords(appWords).accessEnded;
  const { signedOut, named, network, loading, failure } = useNetwork();
  if (signedOut) return <SignInView />;
  if (named && network === null && !loading && failure === null) {
    const action = { label: words.action, href: '~/outside-audit?tab=mandates' };
    return <EmptyState title={words.title} body={words.body} action={action} />;
  }
  return children;
}

function NotFound() {
  const words = useWords(appWords);
  return <EmptyState body={words.notFound} action={{ label: words.toOverview, href: '/' }} />;
}
