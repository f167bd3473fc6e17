import { useDeferredValue, useState } from 'react';
import { GoalPicker } from '../app/goal-picker.tsx';
import type { GoalHead } from '../app/network-context.tsx';
import { useNetworkData } from '../app/network-data.ts';
import { GoalRequirements, type ScoreFragment, WhatIf as WhatIfQuery } from '../shared/api/operations.generated.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { Computed } from '../shared/ui/computed.tsx';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { Loading } from '../shared/ui/loading.tsx';
import type { Requirement } from './requirement-draft.ts';
import { Slider } from './slider.tsx';
import { goalWords } from './words.ts';

export function WhatIf(props: { readonly goal: GoalHead; readonly goals: readonly GoalHead[] }) {
  const { text } = useLang();
  const { data, failure } = useNetworkData(GoalRequirements, { id: props.goal.id });
  const goal = data?.network.goal;
  if (failure) return <FailureNotice failure={failure} />;
  if (!goal || goal.id !== props.goal.id) return <Loading text={text.loading} />;
  return (
    <div className="editor">
      <GoalPicker {...props} />
      <Sliders goalId={goal.id} requirements={goal.requirements} now={goal.alignment} />
    </div>
  );
}

type Changes = Readonly<Record<string, { readonly weight?: number; readonly capacity?: number }>>;

/** Weights and numbers of people as they might be, and the score there would be. */
function Sliders(props: {
  readonly goalId: string;
  readonly requirements: readonly Requirement[];
  readonly now: ScoreFragment;
}) {
  const words = useWords(goalWords);
  const [changes, setChanges] = useState<Changes>({});
  const settled = useDeferredValue(changes);
  const requirements = Object.entries(settled).map(([id, change]) => ({ id, ...change }));
  const { data, failure, stale } = useNetworkData(WhatIfQuery, { id: props.goalId, change: { requirements } });
  const set = (id: string, change: Changes[string]) =>
    setChanges((before) => ({ ...before, [id]: { ...before[id], ...change } }));
  return (
    <section className="stack">
      <h2>{words.whatIfTitle}</h2>
      <p className="muted">{words.whatIfWhy}</p>
      {failure && <FailureNotice failure={failure} />}
      <div className={stale ? 'what-if-score stale' : 'what-if-score'} aria-live="polite">
        <Figure name={words.now} alignment={props.now} />
        <Figure name={words.then} alignment={data?.network.goal?.whatIf ?? null} />
        <button type="button" className="button button-quiet" onClick={() => setChanges({})}>
          {words.reset}
        </button>
      </div>
      <div className="sliders">
        {props.requirements.map(({ id, label, weight, capacity }) => (
          <fieldset key={id} className="stack">
            <legend>
              <strong>{label}</strong>
            </legend>
            <Slider
              name={words.weight}
              label={words.weightOf(label)}
              min={0.5}
              max={Math.max(5, weight)}
              step={0.5}
              value={changes[id]?.weight ?? weight}
              onChange={(value) => set(id, { weight: value })}
            />
            <Slider
              name={words.capacity}
              label={words.capacityOf(label)}
              min={1}
              max={Math.max(10, capacity)}
              step={1}
              value={changes[id]?.capacity ?? capacity}
              onChange={(value) => set(id, { capacity: value })}
            />
          </fieldset>
        ))}
      </div>
    </section>
  );
}

function Figure({ name, alignment }: { readonly name: string; readonly alignment: ScoreFragment | null }) {
  const format = useFormat();
  const score = alignment?.score ?? null;
  return (
    <p>
      <strong className="nums">{score === null ? '–' : format.number(score, 1)}</strong>{' '}
      <span className="muted">{name}</span>
      {score !== null && <Computed of={name} by={alignment?.computedBy} />}
    </p>
  );
}
