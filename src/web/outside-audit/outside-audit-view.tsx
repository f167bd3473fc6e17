import { Tab, TabList, TabPanel, TabProvider } from '@ariakit/react';
import { NeedsGoal } from '../app/needs.tsx';
import { useNetwork } from '../app/network-context.tsx';
import { useWords } from '../shared/i18n/use-words.ts';
import { useParameter, useParameters } from '../shared/ui/parameter.ts';
import { ViewHead } from '../shared/ui/view-head.tsx';
import { AuditList } from './audit-list.tsx';
import { AuditPage } from './audit-page.tsx';
import { Mandates } from './mandates.tsx';
import './outside-audit.css';
import { RequestForm } from './request-form.tsx';
import { WithoutAccounts } from './without-accounts.tsx';
import { outsideAuditWords } from './words.ts';

const TABS = ['audits', 'ask', 'mandates'] as const;

/** Audits by somebody from outside: those of one's own network, and those that one was asked for. */
export function OutsideAuditView() {
  const words = useWords(outsideAuditWords);
  const { email, network, loading } = useNetwork();
  const [audit] = useParameter('audit');
  const [{ tab: named }, set] = useParameters(['tab']);
  // Only the owner asks; who has no network of their own is here as an auditor.
  const offered = network === null || network.role === 'OWNER' ? TABS : (['mandates'] as const);
  const usual = network?.role === 'OWNER' ? 'audits' : 'mandates';
  const tab = offered.find((each) => each === named) ?? usual;
  if (loading) return <ViewHead title={words.title} lead={words.lead} />;
  if (email === null) {
    return (
      <>
        <ViewHead title={words.title} lead={words.lead} />
        {audit === null ? <WithoutAccounts /> : <AuditPage id={audit} />}
      </>
    );
  }
  return (
    <>
      <ViewHead title={words.title} lead={words.lead} />
      <TabProvider selectedId={tab} setSelectedId={(next) => set({ tab: next ?? null, audit: null, mandate: null })}>
        <TabList className="tabs" aria-label={words.title}>
          {offered.map((each) => (
            <Tab key={each} id={each}>
              {words.tabs[each]}
            </Tab>
          ))}
        </TabList>
        <TabPanel tabId={tab}>
          {tab === 'audits' && (audit === null ? <AuditList /> : <AuditPage id={audit} />)}
          {tab === 'ask' && <NeedsGoal>{(_, { goals }) => <RequestForm goals={goals} />}</NeedsGoal>}
          {tab === 'mandates' && <Mandates />}
        </TabPanel>
      </TabProvider>
    </>
  );
}
