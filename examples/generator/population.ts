import type { Calendar } from './calendar.ts';
import type { CardKind, CastMember } from './cast.type.ts';
import { FOUNDERS_CAST } from './cast-founders.ts';
import { INDUSTRY_CAST } from './cast-industry.ts';
import { CIRCLES, ROLES_OF_TRADE, type CirclePlan } from './circles.ts';
import { organizationOf, organizationsOf, placeOf } from './companies.ts';
import { mobile, personalEmail, profileUrl, uuidOf, workEmail } from './identifiers.ts';
import { NICKNAMES, type DrawnName, type NameSource } from './names.ts';
import type { AddressCard, Circle, DemoPerson } from './person.type.ts';
import type { Random } from './random.ts';
import { slug } from './text.ts';
import { headline, roleOf, titleIn } from './titles.ts';

export const CAST: readonly CastMember[] = [...FOUNDERS_CAST, ...INDUSTRY_CAST];

/** Two persons of one name and different lives: nothing may take them for one. */
export const HOMONYM: DrawnName = { given: 'Julien', family: 'Le Goff', gender: 'm' };
const HOMONYM_CIRCLES: readonly Circle[] = ['MECARMOR', 'FOUNDERS'];
/** Unnamed contacts who also have a card: so many that e-mail or profile tell, so many that only the name does. */
const FOUND_BY_KEY = 4;
const APART = 3;
/** Small firms with no one to know but those of the story. */
const CAST_ONLY: ReadonlySet<string> = new Set(['Kerveille', 'Cabinet Rivoal Expertise']);
/** Where the people of these circles were when Camille met them. */
const EMPLOYER_OF_CIRCLE: Partial<Readonly<Record<Circle, string>>> = {
  MECARMOR: 'Mécarmor',
  LOIRELEC: 'Loirelec Automatismes',
};

/** The contacts on LinkedIn, cast and drawn, circle by circle. */
export function linkedInContacts(random: Random, calendar: Calendar, names: NameSource): DemoPerson[] {
  names.reserve(`${HOMONYM.given} ${HOMONYM.family}`);
  const founded = new Set(CAST.filter(({ role }) => role === 'founder').map(({ organization }) => organization));
  const drawn = CIRCLES.flatMap((plan) => drawCircle(plan, random, calendar, names, founded));
  const cards = new Map<string, CardKind>();
  // Those whom only a person can tell to be one are called by a nickname in the address book.
  const nicknamed = drawn.filter(({ given, inJournal }) => given in NICKNAMES && !inJournal);
  for (const { id } of random.sample(nicknamed, APART)) cards.set(id, 'APART');
  const others = drawn.filter(({ id, circle, inJournal }) => circle === 'LOIRELEC' && !inJournal && !cards.has(id));
  random.sample(others, FOUND_BY_KEY).forEach(({ id }, i) => cards.set(id, i % 2 === 0 ? 'SAME_EMAIL' : 'PROFILE'));
  return [
    ...CAST.map((member) => fromCast(member, random, calendar)),
    ...drawn.map((person) => {
      const kind = cards.get(person.id);
      return kind === undefined ? person : withCard(person, kind);
    }),
  ];
}

/** The employer that the circle is named after, where the person has left it. */
export function formerEmployer(person: DemoPerson): string | undefined {
  const employer = EMPLOYER_OF_CIRCLE[person.circle];
  return employer === person.organization?.name ? undefined : employer;
}

function fromCast(member: CastMember, random: Random, calendar: Calendar): DemoPerson {
  const [given, family] = member.name;
  const organization = organizationOf(member.organization);
  const role = roleOf(member.role);
  const title = titleIn(role, member.language ?? 'fr', member.gender);
  const connectedOn = calendar.on(member.on);
  const person: DemoPerson = {
    id: slug(`${given} ${family}`),
    given,
    family,
    gender: member.gender,
    circle: member.circle,
    organization,
    role,
    title: headline(random, title, organization.name),
    place: placeOf(organization.city),
    positionFrom: calendar.between(random, member.on, '2026-06-30'),
    expertise: member.skills ?? {},
    linkedIn: { url: profileUrl(`${given} ${family}`), connectedOn },
    tie: {
      since: connectedOn,
      kinds: member.kinds ?? ['PROFESSIONAL'],
      ...(member.strength !== undefined && { strength: member.strength }),
      ...(member.last !== undefined && { lastContact: calendar.daysAgo(member.last) }),
    },
    meetings: member.meetings ?? 0,
    inJournal: true,
    ...(member.goal !== undefined && { goal: member.goal }),
  };
  return member.card === undefined ? person : withCard(person, member.card);
}

/** @param founded companies whose founder is known already; each has one. */
function drawCircle(
  plan: CirclePlan,
  random: Random,
  calendar: Calendar,
  names: NameSource,
  founded: Set<string>,
): DemoPerson[] {
  const count = plan.size - CAST.filter(({ circle }) => circle === plan.circle).length;
  return Array.from({ length: count }, (_, i) => {
    const isHomonym = i === 0 && HOMONYM_CIRCLES.includes(plan.circle);
    const name = isHomonym ? HOMONYM : names.draw(random);
    return drawContact(plan, name, i < plan.inJournal, random, calendar, founded);
  });
}

function drawContact(
  plan: CirclePlan,
  { given, family, gender }: DrawnName,
  inJournal: boolean,
  random: Random,
  calendar: Calendar,
  founded: Set<string>,
): DemoPerson {
  const full = `${given} ${family}`;
  const isSecond = full === `${HOMONYM.given} ${HOMONYM.family}` && plan.circle === HOMONYM_CIRCLES[1];
  const stayed = plan.stayed !== undefined && random.chance(plan.stayed[1]);
  const organization = stayed
    ? organizationOf(plan.stayed[0])
    : random.pick(organizationsOf([random.pick(plan.trades)]).filter(({ name }) => !CAST_ONLY.has(name)));
  const roles = ROLES_OF_TRADE[organization.trade].filter(
    // Who studied with Camille is no doctoral student any more.
    (id) => (id !== 'founder' || !founded.has(organization.name)) && (id !== 'doctoral' || plan.circle === 'FOUNDERS'),
  );
  const role = roleOf(random.pick(roles));
  if (role.id === 'founder') founded.add(organization.name);
  const connectedOn = calendar.between(random, ...plan.connected);
  const url = profileUrl(full, isSecond ? plan.circle : '');
  const email = random.chance(0.04) ? personalEmail(given, family) : undefined;
  const last = random.int(...plan.lastContact);
  const strength = random.chance(0.88) ? random.pick(plan.strengths) : undefined;
  return {
    id: slug(isSecond ? `${full} ${plan.circle}` : full),
    given,
    family,
    gender,
    circle: plan.circle,
    organization,
    role,
    title: headline(
      random,
      titleIn(role, random.chance(organization.trade === 'STARTUP' ? 0.5 : 0.22) ? 'en' : 'fr', gender),
      organization.name,
    ),
    place: placeOf(organization.city),
    positionFrom: calendar.between(random, stayed ? plan.connected[0] : plan.connected[1], '2026-09-30'),
    expertise: Object.fromEntries(role.expertise.map((name) => [name, random.pick([0.4, 0.6, 0.8])])),
    linkedIn: {
      url: random.chance(0.05) ? withAccents(url, given, family) : url,
      connectedOn,
      ...(email !== undefined && { email }),
    },
    tie: {
      since: connectedOn,
      kinds: [plan.stayed === undefined ? 'PROFESSIONAL' : 'COLLEAGUE'],
      // Nobody was last seen before they met.
      lastContact: calendar.daysAgo(Math.min(last, calendar.ageInDays(connectedOn))),
      ...(strength !== undefined && { strength }),
    },
    meetings: inJournal && last < 540 ? random.int(0, 3) : 0,
    inJournal,
  };
}

function withCard(person: DemoPerson, kind: CardKind): DemoPerson {
  const { given, family, organization, linkedIn } = person;
  const full = `${given} ${family}`;
  const email =
    organization?.trade === 'INDUSTRY' || organization === undefined
      ? personalEmail(given, family)
      : workEmail(given, family, organization.name);
  const card: AddressCard = {
    uid: uuidOf(full),
    phone: mobile(full),
    categories: [person.circle === 'SCHOOL' ? 'INSA' : 'Pro'],
    withProfile: kind === 'PROFILE',
    ...(kind === 'SAME_EMAIL' && { email }),
  };
  if (kind !== 'SAME_EMAIL' || linkedIn === undefined) return { ...person, card };
  return { ...person, card, linkedIn: { ...linkedIn, email } };
}

/** Some profile addresses keep the accents of the name, percent-encoded. */
function withAccents(url: string, given: string, family: string): string {
  const plain = slug(`${given} ${family}`);
  return url.replace(plain, encodeURIComponent(`${given}-${family}`.toLowerCase().replace(/[\s']+/g, '-')));
}
