import { Tab, TabList, TabPanel, TabProvider } from '@ariakit/react';
import { NeedsContacts } from '../app/needs.tsx';
import { useWords } from '../shared/i18n/use-words.ts';
import { useParameter } from '../shared/ui/parameter.ts';
import { Section } from '../shared/ui/section.tsx';
import { ViewHead } from '../shared/ui/view-head.tsx';
import { DuplicateQueue } from './duplicate-queue.tsx';
import { ImportPanel } from './import-panel.tsx';
import { OrganizationsToClassify } from './organizations-to-classify.tsx';
import { PastImports } from './past-imports.tsx';
import { RememberedColumns } from './remembered-columns.tsx';
import { importWords } from './words.ts';

const TABS = ['files', 'duplicates', 'organizations'] as const;

/** Where contacts come in, and where what came in is put in order. */
export function ImportView() {
  const words = useWords(importWords);
  const [named, setTab] = useParameter('tab');
  const tab = TABS.find((each) => each === named) ?? 'files';
  return (
    <>
      <ViewHead title={words.title} lead={words.lead} />
      <TabProvider selectedId={tab} setSelectedId={(next) => setTab(next ?? null)}>
        <TabList className="tabs" aria-label={words.title}>
          {TABS.map((each) => (
            <Tab key={each} id={each}>
              {words.tabs[each]}
            </Tab>
          ))}
        </TabList>
        <TabPanel tabId={tab}>
          {tab === 'files' && <Files />}
          {tab === 'duplicates' && <NeedsContacts>{() => <DuplicateQueue />}</NeedsContacts>}
          {tab === 'organizations' && <NeedsContacts>{() => <OrganizationsToClassify />}</NeedsContacts>}
        </TabPanel>
      </TabProvider>
    </>
  );
}

function Files() {
  const words = useWords(importWords);
  return (
    <>
      <ImportPanel />
      <Section title={words.past}>
        <PastImports />
      </Section>
      <RememberedColumns />
      <Section title={words.take} lead={words.takeWhy}>
        <p className="row">
          {['json', 'graphml', 'gexf', 'csv.zip', 'vcf'].map((format) => (
            <a key={format} className="button button-quiet" href={`/exports/network.${format}`} download>
              {format}
            </a>
          ))}
        </p>
      </Section>
    </>
  );
}
