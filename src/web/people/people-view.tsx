import { Tab, TabList, TabPanel, TabProvider } from '@ariakit/react';
import { NeedsContacts, NeedsGoal } from '../app/needs.tsx';
import { useWords } from '../shared/i18n/use-words.ts';
import { useParameter } from '../shared/ui/parameter.ts';
import { ViewHead } from '../shared/ui/view-head.tsx';
import { MessageAudience } from './message-audience.tsx';
import './people.css';
import { PersonList } from './person-list.tsx';
import { TimeSpent } from './time-spent.tsx';
import { peopleWords } from './words.ts';

const TABS = ['list', 'message', 'time'] as const;

export function PeopleView() {
  const words = useWords(peopleWords);
  const [named, setTab] = useParameter('tab');
  const tab = TABS.find((each) => each === named) ?? 'list';
  return (
    <NeedsContacts>
      {() => (
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
              {tab === 'list' && <PersonList />}
              {tab === 'message' && (
                <NeedsGoal>{(goal, network) => <MessageAudience goal={goal} goals={network.goals} />}</NeedsGoal>
              )}
              {tab === 'time' && (
                <NeedsGoal>{(goal, network) => <TimeSpent goal={goal} goals={network.goals} />}</NeedsGoal>
              )}
            </TabPanel>
          </TabProvider>
        </>
      )}
    </NeedsContacts>
  );
}
