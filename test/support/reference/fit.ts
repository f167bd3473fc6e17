import type { Dimension } from '../../../src/domain.ts';
import type { AmbitCriterion, AmbitPerson, AmbitPlace, AmbitPosition, AmbitRequirement } from './ambit-file.ts';
import { hasBegun, hasEnded, instant } from './calendar.ts';
import { occupationMatch, sectorMatch } from './codes.ts';
import { byId, contacts } from './network-at.ts';
import type { NetworkAt } from './network-at.ts';
import { countsAs, normalise, wantedSkill } from './skill-tree.ts';
import type { SkillTree } from './skill-tree.ts';

/** f in [0,1] of a person to a requirement (SCORE.md § 1, Fit). */
export function fit(person: AmbitPerson, requirement: AmbitRequirement, at: Date, skills?: SkillTree): number {
  const criteria = requirement.criteria ?? [];
  let sum = 0;
  let weights = 0;
  for (const criterion of criteria) {
    const m = match(person, criterion, at, skills);
    if (criterion.hard === true) {
      if (m < 0.5) return 0;
    } else {
      sum += (criterion.weight ?? 1) * m;
      weights += criterion.weight ?? 1;
    }
  }
  return weights === 0 ? 1 : sum / weights;
}

/** m in [0,1] of a person to one criterion; what is not known of the person matches 0. */
export function match(person: AmbitPerson, criterion: AmbitCriterion, at: Date, skills?: SkillTree): number {
  switch (criterion.dimension) {
    case 'PERSON':
      return person.id === criterion.value ? 1 : 0;
    case 'PLACE':
      return person.place ? placeMatch(person.place, criterion.value) : 0;
    case 'EXPERTISE':
      return expertiseMatch(person, criterion, skills);
    case 'SECTOR':
      return bestPosition(person, at, (p) => (p.sector ? sectorMatch(p.sector, criterion.value) : 0));
    case 'OCCUPATION':
      return bestPosition(person, at, (p) => (p.occupation ? occupationMatch(p.occupation, criterion.value) : 0));
    case 'SENIORITY':
      return bestPosition(person, at, (p) => (p.seniority ? Math.min(1, p.seniority / Number(criterion.value)) : 0));
    case 'ORGANIZATION':
      return bestPosition(person, at, (p) =>
        p.organization && normalise(p.organization) === normalise(criterion.value) ? 1 : 0,
      );
  }
}

/** The best match over the positions begun by `at`; that of a past one is halved. */
function bestPosition(person: AmbitPerson, at: Date, matchOf: (position: AmbitPosition) => number): number {
  return Math.max(0, ...begunPositions(person, at).map((p) => (hasEnded(p.to, at) ? 0.5 : 1) * matchOf(p)));
}

function begunPositions(person: AmbitPerson, at: Date): readonly AmbitPosition[] {
  return (person.positions ?? []).filter((position) => hasBegun(position.from, at));
}

function expertiseMatch(person: AmbitPerson, criterion: AmbitCriterion, skills: SkillTree | undefined): number {
  const wanted = wantedSkill(criterion.value, skills);
  const levels = (person.expertise ?? [])
    .filter((expertise) => countsAs(expertise.name, skills).has(wanted))
    .map((expertise) => Math.min(1, (expertise.level ?? 1) / (criterion.level ?? 1)));
  return Math.max(0, ...levels);
}

/** Equal to or inside the wanted place 1, same region .5, same country .25. */
function placeMatch(place: AmbitPlace, value: string): number {
  const wanted = value.split('/').map(normalise);
  const actual = [place.country, place.region ?? '', place.locality ?? ''].map(normalise);
  if (wanted.every((part, level) => part === actual[level])) return 1;
  if (wanted[0] !== actual[0]) return 0;
  return wanted[1] !== undefined && wanted[1] !== '' && wanted[1] === actual[1] ? 0.5 : 0.25;
}

/** The least share, over the requirement's dimensions, of non-private contacts with any value there. */
export function knownShare(network: NetworkAt, requirement: AmbitRequirement): number {
  const open = contacts(network).filter(({ tie }) => !tie.private);
  if (open.length === 0) return 1;
  const shares = (requirement.criteria ?? []).map(({ dimension }) => {
    const known = open.filter(({ id }) => hasValue(network.persons.get(id), dimension, network.at));
    return known.length / open.length;
  });
  return Math.min(1, ...shares);
}

function hasValue(person: AmbitPerson | undefined, dimension: Dimension, at: Date): boolean {
  if (person === undefined) return false;
  const positions = begunPositions(person, at);
  switch (dimension) {
    case 'PERSON':
      return true;
    case 'PLACE':
      return Boolean(person.place);
    case 'EXPERTISE':
      return (person.expertise ?? []).length > 0;
    case 'SECTOR':
      return positions.some((position) => Boolean(position.sector));
    case 'OCCUPATION':
      return positions.some((position) => Boolean(position.occupation));
    case 'SENIORITY':
      return positions.some((position) => Boolean(position.seniority));
    case 'ORGANIZATION':
      return positions.some((position) => Boolean(position.organization));
  }
}

/** The organization a person counts with, by its identity; null where there is none now. */
export function presentOrganization(person: AmbitPerson, at: Date): string | null {
  const current = begunPositions(person, at)
    .filter((position) => !hasEnded(position.to, at))
    .flatMap(({ organization, from, primary }) => {
      const id = normalise(organization ?? '');
      return id === '' ? [] : [{ id, from: from ? instant(from) : -Infinity, primary: primary === true }];
    });
  const [best] = current.sort(
    (x, y) => Number(y.primary) - Number(x.primary) || compare(y.from, x.from) || byId(x.id, y.id),
  );
  return best?.id ?? null;
}

/** Like subtraction, but two minus infinities are equal. */
function compare(x: number, y: number): number {
  return x === y ? 0 : x - y;
}
