import { lazy, type ReactNode, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { PersonDialog } from '../person/person-dialog.tsx';
import { useLang } from '../shared/i18n/language.tsx';
import { useWords } from '../shared/i18n/use-words.ts';
import { EmptyState } from '../shared/ui/empty-state.tsx';
import { Loading } from '../shared/ui/loading.tsx';
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
const ImportView = lazy(() => import('../import/import-view.tsx').then((m) => ({ default: m.ImportView })));

export function App() {
  const { text } = useLang();
  return (
    <NetworkProvider>
      <PageFrame>
        <Suspense fallback={<Loading text={text.loading} />}>
          <SignedIn>
            <Switch>
              <Route path="/" component={OverviewView} />
              <Route path="/start" component={StartView} />
              <Route path="/map" component={MapView} />
              <Route path="/audit" component={AuditView} />
              <Route path="/goals" component={GoalsView} />
              <Route path="/people" component={PeopleView} />
              <Route path="/history" component={HistoryView} />
              <Route path="/import" component={ImportView} />
              <Route path="/account" component={AccountView} />
              <Route component={NotFound} />
            </Switch>
            <PersonDialog />
          </SignedIn>
        </Suspense>
      </PageFrame>
    </NetworkProvider>
  );
}

/** Shows the views, or, where Ambit has accounts and nobody is signed in, the way in. */
function SignedIn({ children }: { readonly children: ReactNode }) {
  return useNetwork().signedOut ? <SignInView /> : children;
}

function NotFound() {
  const words = useWords(appWords);
  return <EmptyState body={words.notFound} action={{ label: words.toOverview, href: '/' }} />;
}
