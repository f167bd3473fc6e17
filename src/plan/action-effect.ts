import type { AlignmentRow, AlignmentService } from '../alignment/alignment.service.ts';
import type { ReplayService } from '../alignment/replay/replay.service.ts';
import type { ActionState, Lang } from '../domain.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import { effectSentence } from './effect-words.ts';
import type { ActionRow, PlanService } from './plan.service.ts';
import type { ActionEffect } from './plan.type.ts';

/** Before, forecast and now, and what of it the action brought by itself. */
export async function effectOf(
  services: { readonly alignment: AlignmentService; readonly replay: ReplayService; readonly plans: PlanService },
  network: NetworkScope,
  row: ActionRow,
  at: Date,
  lang: Lang,
): Promise<ActionEffect> {
  const now = await services.alignment.align(network, row.goal, { at });
  const trace = await services.plans.traceOf(network, row, at);
  const without = trace === undefined ? null : await services.replay.withoutAction(network, row.goal, { at }, trace);
  const { scoreBefore, coverageBefore, points, gain } = row;
  const less = (key: 'score' | 'coverage'): number | null => difference(now, without, key);
  const scoreOwn = less('score');
  const all = now.score === null || scoreBefore === null ? null : now.score - scoreBefore;
  return {
    scoreBefore,
    scoreForecast: scoreBefore === null ? null : scoreBefore + points,
    scoreNow: now.score,
    scoreOwn,
    coverageBefore,
    coverageForecast: coverageBefore === null ? null : coverageBefore + gain,
    coverageNow: now.coverage,
    coverageOwn: less('coverage'),
    reason: effectSentence(
      { state: stateAt(row, at), isNamed: row.person !== null, forecast: points, own: scoreOwn, all },
      lang,
    ),
  };
}

/** Where an action stood at a moment; before it was planned, as if it were planned. */
function stateAt({ states, stateTimes }: ActionRow, at: Date): ActionState {
  const last = stateTimes.findLastIndex((time) => time.getTime() <= at.getTime());
  return (states[last] ?? 'PLANNED') as ActionState;
}

function difference(now: AlignmentRow, without: AlignmentRow | null, key: 'score' | 'coverage'): number | null {
  const [a, b] = [now[key], without?.[key] ?? null];
  return a === null || b === null ? null : a - b;
}
