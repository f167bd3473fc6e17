import { useLocation } from 'wouter';
import { useNetwork } from '../app/network-context.tsx';
import { NeedsGoal } from '../app/needs.tsx';
import { TemplateChoice } from '../goal/template-choice.tsx';
import { useWords } from '../shared/i18n/use-words.ts';
import { useParameter } from '../shared/ui/parameter.ts';
import { ViewHead } from '../shared/ui/view-head.tsx';
import { BringStep } from './bring-step.tsx';
import { ResultStep } from './result-step.tsx';
import { SharpenStep } from './sharpen-step.tsx';
import './start.css';
import { startWords } from './words.ts';

const STEPS = ['bring', 'goal', 'result', 'sharpen'] as const;

/** From an empty page to a true sentence, in four steps that the address names. */
export function StartView() {
  const words = useWords(startWords);
  const [, navigate] = useLocation();
  const [named] = useParameter('step');
  const { network } = useNetwork();
  const step = STEPS.find((each) => each === named) ?? 'bring';
  const at = STEPS.indexOf(step);
  return (
    <>
      <ol className="steps">
        {words.steps.map((name, index) => (
          <li key={name} aria-current={index === at ? 'step' : undefined} className={index < at ? 'step-done' : ''}>
            {name}
          </li>
        ))}
      </ol>
      {step === 'bring' && <BringStep contacts={network?.summary.contacts ?? 0} />}
      {step === 'goal' && (
        <>
          <ViewHead eyebrow={words.step(2)} title={words.goal} lead={words.goalWhy} />
          <TemplateChoice onCreated={(goal) => navigate(`/start?step=result&goal=${goal}`)} />
        </>
      )}
      {step === 'result' && <NeedsGoal>{(goal) => <ResultStep goal={goal} />}</NeedsGoal>}
      {step === 'sharpen' && <NeedsGoal>{(goal) => <SharpenStep key={goal.id} goal={goal} />}</NeedsGoal>}
    </>
  );
}
