import { useLang } from '../shared/i18n/language.tsx';
import { useParameter } from '../shared/ui/parameter.ts';
import type { GoalHead } from './network-context.tsx';

/** Chooses the goal that a view is about; it is kept in the address. */
export function GoalPicker({ goal, goals }: { readonly goal: GoalHead; readonly goals: readonly GoalHead[] }) {
  const { text } = useLang();
  const [, choose] = useParameter('goal');
  if (goals.length < 2) return null;
  return (
    <label className="field field-inline">
      <span>{text.goal}</span>
      <select value={goal.id} onChange={(event) => choose(event.target.value)}>
        {goals.map((each) => (
          <option key={each.id} value={each.id}>
            {each.title}
          </option>
        ))}
      </select>
    </label>
  );
}
