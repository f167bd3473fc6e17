import type { SnapshotInputs } from '../../alignment/snapshot/snapshot-inputs.ts';
import { mapStrings } from './redact.ts';

/**
 * The inputs of a snapshot in which a person is known by nothing but a keyed hash. Every formula compares ids and keys of
 * organizations for being equal only, so the numbers stay the same. An organization that the snapshot knows from this person
 * alone, and no criterion asks for, is told from others by a keyed hash too: a firm of one's own has one's name.
 * @param ids of the person, former ones too
 * @param pseudonymOf the keyed hash of a text
 */
export function pseudonymizeInputs(
  inputs: SnapshotInputs,
  ids: ReadonlySet<string>,
  pseudonymOf: (text: string) => string,
): SnapshotInputs {
  const { persons } = inputs.network;
  const shared = new Set([
    ...persons.filter(({ id }) => !ids.has(id)).flatMap(({ positions }) => positions.map((each) => each.organization)),
    ...inputs.goal.requirements.flatMap(({ criteria }) => criteria.map((each) => each.organizationKey)),
  ]);
  const told = persons.map((person) =>
    ids.has(person.id)
      ? {
          ...person,
          positions: person.positions.map((position) =>
            position.organization === null || shared.has(position.organization)
              ? position
              : { ...position, organization: pseudonymOf(position.organization) },
          ),
        }
      : person,
  );
  const named = { ...inputs, network: { ...inputs.network, persons: told } };
  return mapStrings(named, (text) => (ids.has(text) ? pseudonymOf(text) : text)) as SnapshotInputs;
}

/** Whether a snapshot knows one of these persons. */
export function mentions(value: unknown, ids: ReadonlySet<string>): boolean {
  const text = JSON.stringify(value);
  return [...ids].some((id) => text.includes(id));
}
