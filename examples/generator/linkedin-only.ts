import type { Calendar } from './calendar.ts';
import { organizationsOf, type Trade } from './companies.ts';
import { personalEmail, profileUrl } from './identifiers.ts';
import { connectionsCsv } from './linkedin.ts';
import { NameSource } from './names.ts';
import type { DemoPerson } from './person.type.ts';
import { Random } from './random.ts';
import { slug } from './text.ts';
import { headline, roleOf, titleIn } from './titles.ts';

const SIZE = 117;
const GHOSTS = 3;
/** A marketing manager in Lyon: much health, software and advice, little industry, no finance and no law. */
const ROLES: readonly (readonly [trade: Trade, roles: readonly string[], times: number])[] = [
  ['HEALTH', ['physician', 'nurse', 'communication', 'humanResources', 'hospitalServices', 'logistics'], 4],
  ['TECH', ['product', 'developer', 'salesEngineer', 'marketing', 'salesDirector', 'informationOfficer'], 5],
  ['STARTUP', ['founder', 'marketing', 'product', 'salesDirector', 'developer'], 4],
  ['ADVICE', ['consultant', 'consultingManager', 'consultant', 'marketing'], 3],
  ['MEDIA', ['communication', 'journalist', 'marketing'], 4],
  ['RECRUITMENT', ['recruiter', 'headhunter'], 1],
  ['INDUSTRY', ['marketing', 'communication', 'keyAccounts', 'buyer', 'quality'], 3],
  ['RESEARCH', ['lecturer', 'doctoral', 'communication'], 1],
];

/** Somebody with nothing but an export of LinkedIn, for a first audit. */
export function linkedInOnlyCsv(seed: number, calendar: Calendar): string {
  const random = new Random(seed, 'linkedin-only');
  const names = new NameSource();
  const weighted = ROLES.flatMap((entry) => Array.from({ length: entry[2] }, () => entry));
  const persons = Array.from({ length: SIZE }, (): DemoPerson => {
    const [trade, roles] = random.pick(weighted);
    const name = names.draw(random);
    const full = `${name.given} ${name.family}`;
    const organization = random.pick(organizationsOf([trade]).filter((candidate) => candidate.name !== 'Kerveille'));
    const role = roleOf(random.pick(roles));
    const title = titleIn(role, random.chance(0.35) ? 'en' : 'fr', name.gender);
    return {
      ...name,
      id: slug(full),
      circle: 'WIDER',
      organization,
      role,
      title: headline(random, title, organization.name),
      expertise: {},
      linkedIn: {
        url: profileUrl(full, 'linkedin-only'),
        connectedOn: calendar.between(random, '2013-02-01', '2026-10-25'),
        ...(random.chance(0.04) && { email: personalEmail(name.given, name.family) }),
      },
      meetings: 0,
      inJournal: false,
    };
  });
  return connectionsCsv(persons, GHOSTS, random, calendar);
}
