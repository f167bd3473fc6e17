import { dateOfDay } from '../calendar.ts';
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
