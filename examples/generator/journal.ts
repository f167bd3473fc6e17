import type { Calendar } from './calendar.ts';
import { organizationOf, placeOf } from './companies.ts';
import { demoGoals } from './goals.ts';
import { interactionsWith } from './interactions.ts';
import { fullName, isApart, type DemoPerson, type DemoPlace } from './person.type.ts';
import { formerEmployer } from './population.ts';
import type { Random } from './random.ts';
import { prettyJson } from './text.ts';
import { roleOf } from './titles.ts';

/** What Camille knows herself and no platform does: strengths, kinds, places, skills, meetings, goals. */
export function journalJson(persons: readonly DemoPerson[], random: Random, calendar: Calendar): string {
  const noted = persons.filter(({ inJournal }) => inJournal).sort((a, b) => (a.id < b.id ? -1 : 1));
  return prettyJson({
    ambit: 1,
    source: 'demo',
    tiesComplete: false,
    ego: ego(calendar),
    persons: noted.map((person) => personOf(person, calendar)),
    ties: noted.filter(({ tie }) => tie !== undefined).map(tieOf),
    interactions: interactionsWith(persons, random, calendar),
    goals: demoGoals(calendar),
  });
}

function ego(calendar: Calendar): object {
  const position = (organization: string, title: string, role: string, from: string, to: string | null) => ({
    organization,
    title,
    sector: organizationOf(organization).sector,
    occupation: roleOf(role).occupation,
    seniority: roleOf(role).seniority,
    from: calendar.on(from),
    to: to === null ? null : calendar.on(to),
    primary: to === null,
  });
  return {
    name: 'Camille Robin',
    emails: ['camille.robin@kerveille.example'],
    profiles: [{ platform: 'LINKEDIN', url: 'https://www.linkedin.com/in/camille-robin-demo0ego' }],
    positions: [
      position('Mécarmor', 'Ingénieure méthodes', 'methods', '2012-09-03', '2016-08-31'),
      position('Loirelec Automatismes', 'Cheffe de projet industriel', 'project', '2016-09-05', '2022-03-31'),
      position(
        'Cap Méthode Conseil',
        'Consultante en maintenance industrielle',
        'consultant',
        '2022-04-01',
        '2024-02-29',
      ),
      position('Kerveille', 'Fondatrice et dirigeante', 'founder', '2024-03-01', null),
    ],
    expertise: [
      { name: 'industrial engineering', level: 1 },
      { name: 'manage maintenance operations', level: 0.8 },
      { name: 'predictive maintenance', level: 0.9 },
    ],
    place: place(placeOf('Rennes')),
    tags: [],
  };
}

function personOf(person: DemoPerson, calendar: Calendar): object {
  const email = person.card?.email ?? person.linkedIn?.email;
  const skills = Object.entries(person.expertise).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    id: person.id,
    name: fullName(person),
    ...(email !== undefined && { emails: [email] }),
    ...(person.linkedIn !== undefined && { profiles: [{ platform: 'LINKEDIN', url: person.linkedIn.url }] }),
    ...(person.organization !== undefined && { positions: positionsOf(person, calendar) }),
    ...(skills.length > 0 && { expertise: skills.map(([name, level]) => ({ name, level })) }),
    ...(person.place !== undefined && { place: place(person.place) }),
  };
}

function positionsOf(person: DemoPerson, calendar: Calendar): object[] {
  const { organization, role, title, positionFrom, tie } = person;
  const former = formerEmployer(person);
  const current = {
    organization: organization?.name,
    title,
    sector: organization?.sector,
    occupation: role?.occupation,
    seniority: role?.seniority,
    from: positionFrom,
    primary: true,
  };
  if (former === undefined || tie === undefined) return [current];
  // They met there, and left at the latest when the present employment began.
  const start = person.circle === 'MECARMOR' ? '2012-01-09' : '2016-01-11';
  const from = calendar.on(start) < tie.since ? calendar.on(start) : tie.since;
  const { sector } = organizationOf(former);
  return [current, { organization: former, sector, from, to: positionFrom, primary: false }];
}

function tieOf(person: DemoPerson): object {
  const { id, tie, linkedIn, card } = person;
  const platforms = [
    ...(card === undefined || isApart(person) ? [] : ['APPLE']),
    ...(linkedIn === undefined ? [] : ['LINKEDIN']),
  ];
  return {
    a: 'ego',
    b: id,
    strength: tie?.strength,
    since: tie?.since,
    lastContact: tie?.lastContact,
    kinds: [...(tie?.kinds ?? [])].sort(),
    platforms,
    private: tie?.private === true ? true : undefined,
  };
}

function place({ country, region, locality }: DemoPlace): object {
  return { country, region, locality };
}
