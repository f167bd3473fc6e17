import { organizationOn, comesBefore, isCurrent } from '../alignment/calculator/fit.ts';
import type { PersonInput, PositionInput } from '../alignment/calculator/inputs.type.ts';
import { MIXES, type Mix } from '../domain.ts';
import { sectionOf, sectorOn } from '../map/shared-attributes.ts';
import { heterogeneityOf, type Heterogeneity } from './heterogeneity.ts';

/** How many values there could be, where that is settled. */
const POSSIBLE: Partial<Record<Mix, number>> = { SECTOR: 21, OCCUPATION: 10, SENIORITY: 5 };

/** How mixed persons are on a day in every respect. */
export function mixesOf(
  persons: readonly PersonInput[],
  day: number,
): readonly (Heterogeneity & { readonly mix: Mix })[] {
  return MIXES.map((mix) => ({
    mix,
    ...heterogeneityOf(
      persons.map((person) => valueOf(person, mix, day)),
      POSSIBLE[mix],
    ),
  }));
}

/** Section, ISCO major group, rank, region, or the key of the organization. */
function valueOf(person: PersonInput, mix: Mix, day: number): string | null {
  switch (mix) {
    case 'SECTOR': {
      const sector = sectorOn(person, day);
      return sector === null ? null : sectionOf(sector);
    }
    case 'OCCUPATION':
      return main(person, day, ({ occupation }) => occupation)?.slice(0, 1) ?? null;
    case 'SENIORITY':
      return main(person, day, ({ rank }) => (rank === null ? null : String(rank)));
    case 'PLACE':
      return person.placeKey?.split('/').slice(0, 2).join('/') ?? null;
    case 'ORGANIZATION':
      return organizationOn(person, day);
  }
}

function main({ positions }: PersonInput, day: number, of: (position: PositionInput) => string | null): string | null {
  let best: PositionInput | undefined;
  for (const position of positions) {
    if (of(position) === null || !isCurrent(position, day)) continue;
    if (best === undefined || comesBefore(position, best)) best = position;
  }
  return best === undefined ? null : of(best);
}
