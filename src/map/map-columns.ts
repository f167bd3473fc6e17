import type { Platform } from '../domain.ts';
import type { MapPersons, MapTies } from './map.type.ts';
import type { MapRow } from './map.service.ts';
import { sectionOf, sectorOn } from './shared-attributes.ts';

/**
 * @param communities places of the communities, by id
 * @param requirements places of the requirements, by id
 */
export function personColumns(
  { persons, appearances, day }: MapRow,
  communities: ReadonlyMap<string, number>,
  requirements: ReadonlyMap<string, number>,
): MapPersons {
  return {
    ids: persons.map(({ person }) => person.id),
    names: appearances.map((each) => each?.name ?? ''),
    degrees: persons.map(({ degree }) => degree),
    platforms: persons.map(({ tie }) => [...(tie?.platforms ?? [])] as Platform[]),
    sections: persons.map(({ person }) => {
      const sector = sectorOn(person, day);
      return sector === null ? null : sectionOf(sector);
    }),
    communities: appearances.map((each) => communities.get(each?.community ?? '') ?? null),
    strengths: persons.map(({ contact }) => rounded(contact?.strength)),
    freshness: persons.map(({ contact }) => rounded(contact?.freshness)),
    daysSinceContact: persons.map(({ contact }) => daysSince(contact?.lastDay ?? null, day)),
    sinceDays: persons.map(({ tie }) => tie?.since ?? null),
    untilDays: persons.map(({ tie }) => tie?.until ?? null),
    fits: persons.map(({ fit }) => rounded(fit)),
    requirements: persons.map(({ requirement }) => requirements.get(requirement ?? '') ?? null),
    x: appearances.map((each) => each?.x ?? null),
    y: appearances.map((each) => each?.y ?? null),
  };
}

export function tieColumns({ ties }: MapRow): MapTies {
  return {
    sources: ties.map(({ a }) => a),
    targets: ties.map(({ b }) => b),
    strengths: ties.map(({ strength }) => rounded(strength)),
    sinceDays: ties.map(({ since }) => since),
    untilDays: ties.map(({ until }) => until),
    inferred: ties.flatMap(({ inferred }, place) => (inferred ? [place] : [])),
  };
}

/** Four digits are more than an eye can tell, and half the size. */
function rounded(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : Math.round(value * 10_000) / 10_000;
}

function daysSince(lastDay: number | null, day: number): number | null {
  return lastDay === null ? null : day - lastDay;
}
