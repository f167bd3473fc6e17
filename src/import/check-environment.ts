import { AmbitError } from '../ambit-error.ts';
import { dayOfInstant } from '../calendar.ts';
import type { Graph } from '../graph/graph.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import { currentPersons } from '../person/current-persons.ts';
import type { ImportOptions } from './import-report.type.ts';

const LONGEST_CONSENT = 500;

/**
 * A friend's environment comes in only as the file of one contact, who agrees.
 * @throws AmbitError `BAD_INPUT`, `NOT_FOUND` naming the parameter
 */
export async function checkEnvironment(
  graph: Graph,
  network: NetworkScope,
  { mode, person, consent }: ImportOptions,
  now: Date,
): Promise<void> {
  if (mode !== 'CONTACTS_OF') {
    if (person === undefined && consent === undefined) return;
    throw new AmbitError('BAD_INPUT', 'person and consent go with as=CONTACTS_OF only.', { field: 'person' });
  }
  if (person === undefined)
    throw new AmbitError('BAD_INPUT', 'as=CONTACTS_OF needs person: the id of the contact whose file it is.', {
      field: 'person',
    });
  if (consent === undefined || consent.trim() === '')
    throw new AmbitError(
      'BAD_INPUT',
      'as=CONTACTS_OF needs consent: the day on which this contact agreed, like 2026-11-01, or how they said so.',
      { field: 'consent' },
    );
  if (consent.length > LONGEST_CONSENT)
    throw new AmbitError('BAD_INPUT', `consent may have ${LONGEST_CONSENT} characters.`, { field: 'consent' });
  const current = (await currentPersons(graph, network.id, [person])).get(person) ?? person;
  const [row] = await graph.run('person/get-persons', { network: network.id, ids: [current], day: dayOfInstant(now) });
  if (row === undefined)
    throw new AmbitError('NOT_FOUND', 'There is no person with this id in this network.', { field: 'person' });
  if (row.degree !== 1)
    throw new AmbitError('BAD_INPUT', 'person must be one of your contacts: somebody tied to you.', {
      field: 'person',
    });
}
