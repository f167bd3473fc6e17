import { organizationOf, organizationsOf, placeOf } from './companies.ts';
import { FRIENDS_OF_FRIENDS, type FriendOfFriend } from './friends-of-friends.ts';
import { profileUrl, uuidOf, workEmail } from './identifiers.ts';
import type { DrawnName, NameSource } from './names.ts';
import type { DemoPerson } from './person.type.ts';
import type { Random } from './random.ts';
import { slug } from './text.ts';
import { roleOf, titleIn } from './titles.ts';

const DIRECTORY_SIZE = 30;

/** People of the funds abroad, by country: French names there would not look right. */
const ABROAD: Readonly<Record<string, readonly DrawnName[]>> = {
  DE: [
    { given: 'Anneliese', family: 'Brandnerhuber', gender: 'f' },
    { given: 'Korbinian', family: 'Thalreuter', gender: 'm' },
    { given: 'Friederike', family: 'Oltmannsen', gender: 'f' },
    { given: 'Jost', family: 'Wendelmayer', gender: 'm' },
    { given: 'Svenja', family: 'Klapproth-Rühl', gender: 'f' },
  ],
  GB: [{ given: 'Rory', family: 'Ashcombe-Boyle', gender: 'm' }],
  CH: [{ given: 'Reto', family: 'Zgraggenmatt', gender: 'm' }],
};

/** The persons behind the contacts: those of the list of investors are known by their card, the others by a profile. */
export function friendsOfFriends(): DemoPerson[] {
  return FRIENDS_OF_FRIENDS.map(fromFriend);
}

/** The investors of the list whom nobody around Camille knows. */
export function unreachableInvestors(random: Random, names: NameSource): DemoPerson[] {
  const reachable = FRIENDS_OF_FRIENDS.filter(({ investor }) => investor === true);
  const funds = organizationsOf(['FUND']);
  const abroad = new Map(Object.entries(ABROAD).map(([country, people]) => [country, [...people]]));
  return Array.from({ length: DIRECTORY_SIZE - reachable.length }, (_, i) => {
    // Every fund once, then those of the first pages again.
    const organization = funds[i] ?? random.pick(funds.slice(0, 8));
    const name = abroad.get(placeOf(organization.city).country)?.shift() ?? names.draw(random);
    const role = roleOf(i < funds.length ? 'investmentPartner' : 'investmentAssociate');
    const language = placeOf(organization.city).country === 'FR' && random.chance(0.6) ? 'fr' : 'en';
    return investor({ ...name, organization, role, title: titleIn(role, language, name.gender) });
  });
}

function fromFriend(friend: FriendOfFriend): DemoPerson {
  const [given, family] = friend.name;
  const organization = organizationOf(friend.organization);
  const role = roleOf(friend.role);
  const basics = { given, family, gender: friend.gender, organization, role };
  const title = titleIn(role, 'fr', friend.gender);
  if (friend.investor === true) return { ...investor({ ...basics, title }), inJournal: true };
  return {
    ...basics,
    id: slug(`${given} ${family}`),
    title,
    circle: 'FRIENDS_OF',
    place: placeOf(organization.city),
    expertise: friend.skills ?? Object.fromEntries(role.expertise.map((name) => [name, 0.8])),
    linkedIn: { url: profileUrl(`${given} ${family}`) },
    meetings: 0,
    inJournal: true,
  };
}

function investor(
  basics: Required<Pick<DemoPerson, 'given' | 'family' | 'gender' | 'organization' | 'role' | 'title'>>,
): DemoPerson {
  const { given, family, organization } = basics;
  return {
    ...basics,
    id: slug(`${given} ${family}`),
    circle: 'FRIENDS_OF',
    place: placeOf(organization.city),
    expertise: { 'investment analysis': 0.9, 'venture finance': 1 },
    card: {
      uid: uuidOf(`${given} ${family}`),
      email: workEmail(given, family, organization.name),
      categories: ['Investisseur', organization.name === 'Demeter' ? 'Climat' : 'Deeptech'],
      withProfile: false,
    },
    meetings: 0,
    inJournal: false,
  };
}
