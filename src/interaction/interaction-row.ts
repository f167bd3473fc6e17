import { dayOfInstant } from '../calendar.ts';
import { InteractionIds, type InteractionContent } from './interaction-ids.ts';

/** An interaction as it is written; its minutes are shared equally. @param ids of one request, so that equal ones are told apart */
export function interactionRow(
  network: string,
  content: InteractionContent,
  ids: InteractionIds = new InteractionIds(network),
) {
  const { at, minutes, persons } = content;
  return { id: ids.idOf(content), day: dayOfInstant(at), minutesEach: minutes / persons.length, ...content };
}
