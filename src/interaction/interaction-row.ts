import { dayOfInstant } from '../calendar.ts';
import { InteractionIds, type InteractionContent } from './interaction-ids.ts';

/**
 * An interaction as it is written; its minutes are shared equally.
 * @param ids of one request, so that equal ones are told apart
 * @param recordsOf keys of the source records by which a file knows a person; none where it was said by hand
 */
export function interactionRow(
  network: string,
  content: InteractionContent,
  ids: InteractionIds = new InteractionIds(network),
  recordsOf: (person: string) => readonly string[] = () => [],
) {
  const { at, minutes, persons } = content;
  return {
    ...content,
    id: ids.idOf(content),
    // Of a file the taker of its interactions says it.
    sourceKey: null,
    day: dayOfInstant(at),
    minutesEach: minutes / persons.length,
    persons: persons.map((id) => ({ id, records: recordsOf(id) })),
  };
}
