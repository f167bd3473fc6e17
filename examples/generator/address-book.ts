import type { Calendar } from './calendar.ts';
import { organizationOf, placeOf } from './companies.ts';
import { landline, mobile, personalEmail, uuidOf, workEmail } from './identifiers.ts';
import type { NameSource } from './names.ts';
import { NEIGHBOURS, type Neighbour } from './neighbourhood.ts';
import type { DemoPerson } from './person.type.ts';
import type { Random } from './random.ts';
import { slug } from './text.ts';
import { roleOf, titleIn } from './titles.ts';

const STREETS = ['rue des Tanneurs', 'rue de Nemours', 'quai Lamennais', 'allée des Peupliers', 'rue du Port'] as const;

/** Family, friends and the people of the neighbourhood: in the address book only. */
export function addressBookContacts(random: Random, calendar: Calendar, names: NameSource): DemoPerson[] {
  return NEIGHBOURS.map((neighbour) => fromNeighbour(neighbour, random, calendar, names));
}

function fromNeighbour(neighbour: Neighbour, random: Random, calendar: Calendar, names: NameSource): DemoPerson {
  const name =
    neighbour.name === undefined
      ? names.draw(random)
      : { given: neighbour.name[0], family: neighbour.name[1], gender: neighbour.gender ?? 'f' };
  const full = `${name.given} ${name.family}`;
  const organization = neighbour.organization === undefined ? undefined : organizationOf(neighbour.organization);
  const role = neighbour.role === undefined ? undefined : roleOf(neighbour.role);
  const isPro = neighbour.circle === 'LOCAL' && organization !== undefined;
  const last = neighbour.last;
  const since = calendar.between(random, isPro ? '2019-01-01' : '2005-01-01', isPro ? '2025-06-30' : '2018-12-31');
  const hasEmail = last !== undefined || random.chance(0.4);
  return {
    ...name,
    id: slug(full),
    circle: neighbour.circle,
    place: placeOf(organization?.city ?? neighbour.city ?? 'Rennes'),
    expertise: Object.fromEntries((role?.expertise ?? []).map((skill) => [skill, 0.8])),
    card: {
      uid: uuidOf(full),
      phone: isPro ? landline(full) : mobile(full),
      street: `${random.int(1, 48)} ${random.pick(STREETS)}`,
      categories: [neighbour.tag],
      withProfile: false,
      ...(hasEmail && {
        email: isPro ? workEmail(name.given, name.family, organization.name) : personalEmail(name.given, name.family),
      }),
    },
    tie: {
      since,
      kinds: neighbour.kinds,
      ...(neighbour.strength !== undefined && { strength: neighbour.strength }),
      ...(last !== undefined && { lastContact: calendar.daysAgo(last) }),
      ...(neighbour.private === true && { private: true }),
    },
    meetings: neighbour.meetings ?? 0,
    // The journal finds people by e-mail, and says nothing of those whom Camille has nothing to say about.
    inJournal: last !== undefined,
    ...(organization !== undefined && { organization }),
    ...(role !== undefined && { role, title: titleIn(role, 'fr', name.gender) }),
  };
}
