import { activation } from '../../support/reference/measures.ts';
import type { AmbitPerson } from '../../support/reference/ambit-file.ts';
import { holdsAt } from '../../support/reference/calendar.ts';
import { parentSector } from '../../support/reference/codes.ts';
import { goalAt } from '../../support/reference/demand.ts';
import { byId, contacts } from '../../support/reference/network-at.ts';
import { normalise } from '../../support/reference/skill-tree.ts';
import type { RandomNetwork } from './random-networks.ts';

const ORDER = ['ORGANIZATION', 'SECTOR', 'SECTOR_PARENT', 'LOCALITY', 'REGION', 'COUNTRY'] as const;

/** The contact closest to a person by present organization, sector or place; then the most active, then by id. */
export function closestContact(
  { file, options }: RandomNetwork,
  id: string,
): { readonly id: string; readonly by: string } | undefined {
  const { network, gamma } = goalAt(file, 'g1', options);
  const target = network.persons.get(id);
  if (target === undefined) return undefined;
  return contacts(network)
    .flatMap(({ id: contact, tie }) => {
      const person = network.persons.get(contact);
      const by = person && ORDER.findIndex((level) => close(level, person, target, options.at));
      return by === undefined || by < 0 ? [] : [{ id: contact, rank: by, a: activation(tie, gamma) ?? -1 }];
    })
    .sort((x, y) => x.rank - y.rank || y.a - x.a || byId(x.id, y.id))
    .map(({ id: contact, rank }) => ({ id: contact, by: ORDER[rank] ?? '' }))[0];
}

function close(level: (typeof ORDER)[number], x: AmbitPerson, y: AmbitPerson, at: Date): boolean {
  const present = (person: AmbitPerson) => (person.positions ?? []).filter(({ from, to }) => holdsAt(from, to, at));
  const shared = (of: (person: AmbitPerson) => readonly (string | null | undefined)[]): boolean =>
    of(x).some((value) => value && of(y).includes(value));
  const place = (person: AmbitPerson, depth: number): readonly (string | null)[] => {
    const levels = [person.place?.country, person.place?.region, person.place?.locality].slice(0, depth);
    return levels.every(Boolean) ? [levels.join('/')] : [];
  };
  switch (level) {
    case 'ORGANIZATION':
      return shared((person) => present(person).map(({ organization }) => organization && normalise(organization)));
    case 'SECTOR':
      return shared((person) => present(person).map(({ sector }) => sector));
    case 'SECTOR_PARENT':
      return shared((person) =>
        present(person).flatMap(({ sector }) => (sector ? [sector, parentSector(sector)] : [])),
      );
    case 'LOCALITY':
      return shared((person) => place(person, 3));
    case 'REGION':
      return shared((person) => place(person, 2));
    case 'COUNTRY':
      return shared((person) => place(person, 1));
  }
}
