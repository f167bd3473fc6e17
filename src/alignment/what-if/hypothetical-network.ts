import { AmbitError } from '../../ambit-error.ts';
import { dateOfDay, dayOfDate } from '../../calendar.ts';
import { projectPerson } from '../../person/person-projection.ts';
import type { OrganizationMemory, PersonEdit } from '../../person/person-projection.type.ts';
import type { TieRecordContent } from '../../tie/tie-projection.ts';
import { pairKey } from '../../tie/tie-store.ts';
import type { TieEdit } from '../../tie/tie.service.ts';
import type { ModelParameters, NetworkInputs, PersonInput, TieInput } from '../calculator/inputs.type.ts';
import { byId } from '../calculator/read-inputs.ts';
import { isValid } from '../calculator/tie-at.ts';
import { tieOfRecords } from '../calculator/tie-of-records.ts';

/** A contact one might have. */
export interface HypotheticalContact {
  /** Somebody of the network; absent: somebody new. */
  readonly person?: string;
  readonly details: PersonEdit;
  /** Absent: as one meeting on that day would make it. */
  readonly tie?: Omit<TieRecordContent, 'origin'>;
}

export interface NetworkChange {
  readonly add: readonly HypotheticalContact[];
  readonly remove: readonly string[];
  readonly ties: readonly TieEdit[];
}

/** What is on record of the network and its ties, beside what the score looks at. */
export interface OnRecord {
  readonly egoId: string;
  readonly organizations: OrganizationMemory;
  /** What was said of each tie that is added or changed, by pair key. */
  readonly ties: ReadonlyMap<string, readonly TieRecordContent[]>;
}

/**
 * The inputs of the network there would be, made by the same projections that a change by hand goes through; nothing is
 * written. @param day of the moment that is meant
 * @throws AmbitError `NOT_FOUND`, `BAD_INPUT` naming the item
 */
export function hypotheticalNetwork(
  inputs: NetworkInputs,
  change: NetworkChange,
  record: OnRecord,
  day: number,
  model: ModelParameters,
): NetworkInputs {
  const persons = [...inputs.persons];
  const ids = new Set(persons.map(({ id }) => id));
  const egoTies = new Map(inputs.egoTies);
  const otherTies = new Map(inputs.otherTies.map((tie) => [pairKey(tie.a, tie.b), tie]));
  const records = new Map(record.ties);
  /** The tie as it is with this as well: whatever is supposed of a pair comes after what was said and supposed before. */
  const say = (pair: string, said: Omit<TieRecordContent, 'origin'>): TieInput => {
    const all = [...(records.get(pair) ?? []), { ...said, origin: 'WHAT_IF', manual: true }];
    records.set(pair, all);
    return tieOfRecords(all);
  };
  change.remove.forEach((id, index) => {
    if (!egoTies.delete(id))
      throw new AmbitError('NOT_FOUND', 'There is no contact with this id in this network.', {
        field: `remove[${index}]`,
      });
  });
  change.add.forEach(({ person, details, tie }, index) => {
    if (person !== undefined && !ids.has(person))
      throw new AmbitError('NOT_FOUND', 'There is no person with this id in this network.', {
        field: `add[${index}].person`,
      });
    const before = person === undefined ? undefined : egoTies.get(person);
    if (before !== undefined && isValid(before, day))
      throw new AmbitError('BAD_INPUT', 'This person is a contact already; change the tie instead.', {
        field: `add[${index}].person`,
      });
    const id = person ?? `what-if-${index}`;
    if (person === undefined) persons.push(personOf(id, details, record.organizations));
    const pair = pairKey(record.egoId, id);
    const former = records.get(pair) ?? [];
    const said = tie ?? {
      strength: model.sigmaNew,
      lastContact: dateOfDay(day),
      // Of who was a contact before, the tie goes on, and what it was then stays.
      ...(former.length === 0 ? { since: dateOfDay(day) } : { strengthFrom: dateOfDay(day) }),
    };
    egoTies.set(id, say(pair, { platforms: [], ...(former.length === 0 ? {} : { until: null }), ...said }));
  });
  change.ties.forEach(({ person, with: other, ...said }, index) => {
    const [a, b] = [other ?? record.egoId, person];
    const others = [a, b].filter((id) => id !== record.egoId);
    if (others.some((id) => !ids.has(id)))
      throw new AmbitError('NOT_FOUND', 'There is no person with this id in this network.', {
        field: `change.ties[${index}]`,
      });
    if (a === b)
      throw new AmbitError('BAD_INPUT', 'A person has no tie to themselves.', { field: `change.ties[${index}]` });
    const pair = pairKey(a, b);
    const changed = say(pair, said);
    const [single = ''] = others;
    if (others.length === 1) egoTies.set(single, changed);
    else otherTies.set(pair, { a, b, ...changed });
  });
  return { ...inputs, persons: persons.sort(byId), egoTies, otherTies: [...otherTies.values()] };
}

function personOf(id: string, details: PersonEdit, organizations: OrganizationMemory): PersonInput {
  const person = projectPerson(
    id,
    [{ platform: 'OTHER', origin: 'EDIT', content: { name: { full: id }, ...details } }],
    organizations,
  );
  return {
    id,
    placeKey: person.placeKey,
    known: person.knownDimensions,
    knownDays: person.knownDays,
    positions: person.positions.map((position) => ({
      sector: position.sectorCode,
      sectorParent: position.sectorParent,
      occupation: position.occupationCode,
      rank: position.seniority,
      organization: position.organizationKey,
      from: position.from === null ? null : dayOfDate(position.from),
      to: position.to === null ? null : dayOfDate(position.to),
      primary: position.primary,
    })),
    expertise: person.expertise.map(({ key, level }) => [key, level]),
  };
}
