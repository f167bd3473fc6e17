import { Tab, TabList, TabPanel, TabProvider } from '@ariakit/react';
import { useLocation } from 'wouter';
import { NeedsContacts } from '../app/needs.tsx';
import { useNetwork } from '../app/network-context.tsx';
import { useLang } from '../shared/i18n/language.tsx';
import { useWords } from '../shared/i18n/use-words.ts';
import { useParameter } from '../shared/ui/parameter.ts';
import { ViewHead } from '../shared/ui/view-head.tsx';
import { GoalEditor } from './goal-editor.tsx';
import { GoalList } from './goal-list.tsx';
import { TemplateChoice } from './template-choice.tsx';
import './goal.css';
import { WhatIf } from './what-if.tsx';
import { goalWords } from './words.ts';

const TABS = ['list', 'edit', 'what-if', 'new'] as const;

export function GoalsView() {
  return <NeedsContacts>{(network) => <Goals goals={network.goals} />}</NeedsContacts>;
}

function Goals({ goals }: { readonly goals: Parameters<typeof GoalList>[0]['goals'] }) {
  const { text } = useLang();
  const words = useWords(goalWords);
  const [, navigate] = useLocation();
  const { mayChange } = useNetwork();
  const [tab, setTab] = useParameter('tab');
  const [id] = useParameter('goal');
  const goal = goals.find((each) => each.id === id) ?? goals[0];
  const offered = mayChange ? TABS : TABS.filter((each) => each === 'list' || each === 'what-if');
  const chosen = goal === undefined && mayChange ? 'new' : (offered.find((each) => each === tab) ?? 'list');
  return (
    <>
      <ViewHead title={words.title} lead={words.lead} />
      <TabProvider selectedId={chosen} setSelectedId={(next) => setTab(next ?? null)}>
        <TabList className="tabs" aria-label={words.title}>
          {goal && <Tab id="list">{words.title}</Tab>}
          {goal && mayChange && <Tab id="edit">{words.edit}</Tab>}
          {goal && <Tab id="what-if">{words.whatIf}</Tab>}
          {mayChange && <Tab id="new">{words.newGoal}</Tab>}
        </TabList>
        <TabPanel tabId={chosen} aria-label={text.goal}>
          {chosen === 'list' && <GoalList goals={goals} />}
          {chosen === 'edit' && goal && <GoalEditor key={goal.id} goal={goal} goals={goals} />}
          {chosen === 'what-if' && goal && <WhatIf key={goal.id} goal={goal} goals={goals} />}
          {chosen === 'new' && (
            <>
              <p className="lead new-goal">{words.newWhy}</p>
              <TemplateChoice onCreated={(created) => navigate(`/audit?goal=${created}`)} />
            </>
          )}
        </TabPanel>
      </TabProvider>
    </>
  );
}
