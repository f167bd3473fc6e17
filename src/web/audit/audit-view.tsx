import { GoalPicker } from '../app/goal-picker.tsx';
import { NeedsGoal } from '../app/needs.tsx';
import { type GoalHead, type NetworkOverview, useNetwork } from '../app/network-context.tsx';
import { useNetworkData } from '../app/network-data.ts';
import { Audit } from '../shared/api/operations.generated.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { Loading } from '../shared/ui/loading.tsx';
import { Section } from '../shared/ui/section.tsx';
import { ViewHead } from '../shared/ui/view-head.tsx';
import { AdviceList } from './advice-list.tsx';
import './audit.css';
import { Experts } from './experts.tsx';
import { Limits } from './limits.tsx';
import { PlanList } from './plan-list.tsx';
import { Platforms } from './platforms.tsx';
import { Requirements } from './requirements.tsx';
import { ScorePanel } from './score-panel.tsx';
import { ScoreParts } from './score-parts.tsx';
import { auditWords } from './words.ts';
import { Zones } from './zones.tsx';

export function AuditView() {
  return <NeedsGoal>{(goal, network) => <GoalAudit key={goal.id} goal={goal} network={network} />}</NeedsGoal>;
}

function GoalAudit({ goal: head, network }: { readonly goal: GoalHead; readonly network: NetworkOverview }) {
  const { text } = useLang();
  const words = useWords(auditWords);
  const format = useFormat();
  const { mayChange } = useNetwork();
  const { data, failure } = useNetworkData(Audit, { id: head.id });
  const goal = data?.network.goal;
  return (
    <>
      <ViewHead eyebrow={text.goalKind[head.kind]} title={head.title}>
        <GoalPicker goal={head} goals={network.goals} />
        <button type="button" className="button button-quiet" onClick={() => window.print()}>
          {words.print}
        </button>
      </ViewHead>
      <p className="print-only small muted">{words.printed(network.ego.name, format.day(new Date().toISOString()))}</p>
      {failure && <FailureNotice failure={failure} />}
      {!goal && !failure && <Loading text={text.loading} />}
      {goal && (
        <>
          <div className="split audit-top">
            <ScorePanel alignment={goal.alignment} />
            <ScoreParts alignment={goal.alignment} />
          </div>
          <Section title={words.requirements} lead={words.requirementsWhy}>
            <Requirements requirements={goal.alignment.requirements} />
          </Section>
          <Section title={words.todo} {...(mayChange ? { lead: words.todoWhy } : {})}>
            <div className="split">
              <AdviceList goalId={goal.id} advice={goal.recommendations} plan={goal.plan.nodes} />
              <div>
                <h3>{words.plan}</h3>
                <PlanList plan={goal.plan.nodes} />
              </div>
            </div>
          </Section>
          <Section title={words.zones} lead={words.zonesWhy}>
            <Zones goalId={goal.id} zones={goal.absenceZones} />
          </Section>
          <Section title={words.experts} lead={words.expertsWhy}>
            <Experts experts={goal.expertPaths} />
          </Section>
          <Section title={words.platforms} lead={words.platformsWhy}>
            <Platforms platforms={goal.alignment.platforms} />
          </Section>
          <Section title={words.limits} lead={words.limitsWhy}>
            <Limits alignment={goal.alignment} summary={network.summary} goalId={goal.id} />
          </Section>
          <p className="small muted">{words.method(goal.alignment.model)}</p>
        </>
      )}
    </>
  );
}
