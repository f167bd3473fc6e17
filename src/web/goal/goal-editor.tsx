import { useState } from 'react';
import { GoalPicker } from '../app/goal-picker.tsx';
import type { GoalHead } from '../app/network-context.tsx';
import { useNetworkAct, useNetworkData } from '../app/network-data.ts';
import { GoalRequirements, GoalUpdate } from '../shared/api/operations.generated.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { useWords } from '../shared/i18n/use-words.ts';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { Loading } from '../shared/ui/loading.tsx';
import { DeleteGoal } from './delete-goal.tsx';
import { draftOf, inputOf, newRequirement, type Requirement } from './requirement-draft.ts';
import { RequirementEditor } from './requirement-editor.tsx';
import { goalWords } from './words.ts';

/** Changes what a goal takes of people, from now on. */
export function GoalEditor(props: { readonly goal: GoalHead; readonly goals: readonly GoalHead[] }) {
  const { text } = useLang();
  const { data, failure } = useNetworkData(GoalRequirements, { id: props.goal.id });
  const goal = data?.network.goal;
  if (failure) return <FailureNotice failure={failure} />;
  if (!goal || goal.id !== props.goal.id) return <Loading text={text.loading} />;
  return (
    <div className="editor">
      <GoalPicker {...props} />
      <Requirements goalId={goal.id} title={goal.title} requirements={goal.requirements} />
      <DeleteGoal id={goal.id} />
    </div>
  );
}

function Requirements(props: {
  readonly goalId: string;
  readonly title: string;
  readonly requirements: readonly Requirement[];
}) {
  const { text } = useLang();
  const words = useWords(goalWords);
  const update = useNetworkAct(GoalUpdate);
  const [title, setTitle] = useState(props.title);
  const [drafts, setDrafts] = useState(() => props.requirements.map(draftOf));
  const [saved, setSaved] = useState(false);
  const save = async () => {
    const done = await update.run({
      input: { id: props.goalId, title, requirements: drafts.map(inputOf) },
    });
    setSaved(done !== null);
  };
  return (
    <form
      className="editor"
      onChange={() => setSaved(false)}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label className="field">
        <span>{words.label}</span>
        <input type="text" required value={title} onChange={(event) => setTitle(event.target.value)} />
      </label>
      <div>
        <h2>{words.requirements}</h2>
        <p className="muted">{words.requirementsWhy}</p>
      </div>
      {drafts.map((draft) => (
        <RequirementEditor
          key={draft.key}
          draft={draft}
          onChange={(changed) => setDrafts(drafts.map((each) => (each.key === draft.key ? changed : each)))}
          onRemove={() => setDrafts(drafts.filter((each) => each.key !== draft.key))}
        />
      ))}
      {update.failure && <FailureNotice failure={update.failure} />}
      <p className="row">
        <button type="button" className="button button-quiet" onClick={() => setDrafts([...drafts, newRequirement()])}>
          {words.addRequirement}
        </button>
        <button type="submit" className="button" disabled={update.busy}>
          {text.save}
        </button>
        <span role="status">{saved && words.saved}</span>
      </p>
    </form>
  );
}
