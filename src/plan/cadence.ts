import { dateOfDay, dayOfDate } from '../calendar.ts';
import type { Standing } from '../alignment/calculator/score-calculator.ts';
import type { ModelParameters } from '../alignment/calculator/inputs.type.ts';

export interface DueContactRow {
  readonly person: string;
  readonly dueOn: string;
  readonly overdue: boolean;
  readonly idleDays: number;
  readonly everyDays: number;
  readonly fit: number;
}

/**
 * Whom to be in touch with again and by when, the most urgent first. The clock restarts with every contact; it runs for the
 * half-life of freshness, and for half of it with somebody who fits wholly.
 */
export function cadenceOf(
  { day, candidates }: Standing,
  { halfLife, halfLifeKin }: ModelParameters,
): readonly DueContactRow[] {
  return candidates
    .flatMap(({ id, contact, suitability: { bestFit } }) => {
      if (contact === undefined) return [];
      const everyDays = Math.round((contact.tie.kin ? halfLifeKin : halfLife) * (1 - bestFit / 2));
      const due = day - contact.idle + everyDays;
      return [
        { person: id, due, dueOn: dateOfDay(due), overdue: due < day, idleDays: contact.idle, everyDays, fit: bestFit },
      ];
    })
    .sort((a, b) => a.due - b.due || b.fit - a.fit || (a.person < b.person ? -1 : 1))
    .map(({ due: _due, ...row }) => row);
}

/**
 * Who is due over several goals, each contact once, as the goal has it that sets the earliest day.
 * @param cadences what `cadenceOf` says for each goal
 * @returns those whose day has come, the longest due first; `goals` for which it has
 */
export function dueOf<G>(
  cadences: readonly { readonly goal: G; readonly rows: readonly DueContactRow[] }[],
  day: number,
): readonly (DueContactRow & { readonly goals: readonly G[] })[] {
  const due = cadences
    .flatMap(({ goal, rows }) =>
      rows.filter(({ dueOn }) => dayOfDate(dueOn) <= day).map((row) => ({ row, goal, due: dayOfDate(row.dueOn) })),
    )
    .sort((a, b) => a.due - b.due || b.row.fit - a.row.fit || (a.row.person < b.row.person ? -1 : 1));
  const byPerson = new Map<string, DueContactRow & { readonly goals: G[] }>();
  for (const { row, goal } of due) {
    const known = byPerson.get(row.person);
    if (known === undefined) byPerson.set(row.person, { ...row, goals: [goal] });
    else known.goals.push(goal);
  }
  return [...byPerson.values()];
}
