import { fitOf } from '../alignment/calculator/fit.ts';
import type { InteractionInput, NetworkInputs, RequirementInput } from '../alignment/calculator/inputs.type.ts';
import { dayOfInstant } from '../calendar.ts';
import type { Span } from '../goal/active-spans.ts';

/** What was sent, looked at backwards: one message to three people counts three times. */
export interface Exposed {
  readonly sent: number;
  /** Of them to people whom no goal of that time concerned. */
  readonly unconcerned: number;
  /** Of all that were sent: no answer by the outcome; where none is stated, nobody wrote back within 30 days. */
  readonly unanswered: number;
  /** Unanswered ones of those to people whom no goal concerned. */
  readonly unconcernedUnanswered: number;
  /** How many of those each person got. */
  readonly byPerson: ReadonlyMap<string, number>;
}

/** A goal over its own time; days count from 1970-01-01, null: unbounded. */
export interface GoalPeriod {
  readonly from: number | null;
  readonly to: number | null;
  /** When it was pursued. */
  readonly spans: readonly Span[];
  readonly requirements: readonly RequirementInput[];
}

export interface SentInteraction extends InteractionInput {
  readonly direction: string | null;
  readonly outcome: string | null;
}

const CONCERNED = 0.5;
const ANSWER_MS = 30 * 86_400_000;
const MESSAGES: ReadonlySet<string> = new Set(['EMAIL', 'MESSAGE']);

/** Messages and invitations sent from `from` on and before `to` (milliseconds since 1970-01-01). */
export function exposureOf(
  network: Pick<NetworkInputs, 'persons'>,
  interactions: readonly SentInteraction[],
  goals: readonly GoalPeriod[],
  from: number,
  to: number,
): Exposed {
  const persons = new Map(network.persons.map((person) => [person.id, person]));
  const answers = answersByPerson(interactions);
  const byPerson = new Map<string, number>();
  let [sent, unconcerned, unanswered, unconcernedUnanswered] = [0, 0, 0, 0];
  for (const each of interactions) {
    if (each.direction !== 'OUT' || !MESSAGES.has(each.channel) || each.at < from || each.at >= to) continue;
    const day = dayOfInstant(new Date(each.at));
    const wanted = goals
      .filter((goal) => isOn(goal, day) && goal.spans.some((span) => isValid(span, each.at)))
      .flatMap(({ requirements }) => requirements.filter((requirement) => isValid(requirement, each.at)));
    for (const id of each.persons) {
      const person = persons.get(id);
      const isConcerned =
        person !== undefined && wanted.some((requirement) => fitOf(person, requirement, day) >= CONCERNED);
      const isAnswered =
        each.outcome === null
          ? (answers.get(id) ?? []).some((at) => at >= each.at && at <= each.at + ANSWER_MS)
          : each.outcome !== 'NO_ANSWER';
      sent += 1;
      if (!isAnswered) unanswered += 1;
      if (isConcerned) continue;
      unconcerned += 1;
      byPerson.set(id, (byPerson.get(id) ?? 0) + 1);
      if (!isAnswered) unconcernedUnanswered += 1;
    }
  }
  return { sent, unconcerned, unanswered, unconcernedUnanswered, byPerson };
}

function answersByPerson(interactions: readonly SentInteraction[]): ReadonlyMap<string, readonly number[]> {
  const answers = new Map<string, number[]>();
  for (const { direction, at, persons } of interactions) {
    if (direction !== 'IN' && direction !== 'BOTH') continue;
    for (const id of persons) answers.set(id, [...(answers.get(id) ?? []), at]);
  }
  return answers;
}

function isOn({ from, to }: GoalPeriod, day: number): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}

function isValid({ from, to }: Span, at: number): boolean {
  return (from === null || from <= at) && (to === null || at < to);
}
