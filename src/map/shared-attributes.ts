import { comesBefore, isCurrent, organizationOn } from '../alignment/calculator/fit.ts';
import type { NetworkInputs, PersonInput, PositionInput, TieInput } from '../alignment/calculator/inputs.type.ts';
import { dateOfDay } from '../calendar.ts';
import type { AttributeKind } from '../domain.ts';
import { sectorAncestors } from '../taxonomy/sector.ts';

/** Something that several persons share. */
export interface SharedAttribute {
  readonly kind: AttributeKind;
  /** An organization's key, a NACE code, a place's key, or a year. */
  readonly value: string;
  /** Indexes of the persons, at least two. */
  readonly members: readonly number[];
  /** How much sharing it says. */
  readonly weight: number;
}

/** An employer says more than a sector or a place, and those more than the year of a tie. */
const KIND_WEIGHTS: Readonly<Record<AttributeKind, number>> = { EMPLOYER: 1, SECTOR: 0.5, PLACE: 0.5, PERIOD: 0.25 };

/**
 * What persons share on a day. What few share says more than what many do: a weight is that of its kind divided by the
 * logarithm of the members, as Adamic & Adar (2003) weigh common acquaintances.
 */
export function sharedAttributes(
  persons: readonly PersonInput[],
  egoTies: NetworkInputs['egoTies'],
  day: number,
): readonly SharedAttribute[] {
  const groups = new Map<string, { kind: AttributeKind; value: string; members: number[] }>();
  persons.forEach((person, index) => {
    for (const [kind, value] of attributesOf(person, egoTies.get(person.id), day)) {
      const key = `${kind} ${value}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { kind, value, members: [index] });
      else group.members.push(index);
    }
  });
  return [...groups]
    .filter(([, { members }]) => members.length > 1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => ({ ...group, weight: KIND_WEIGHTS[group.kind] / Math.log(1 + group.members.length) }));
}

/** The code of the main position's sector on a day: of those current, the one flagged primary, else the one begun last. */
export function sectorOn({ positions }: PersonInput, day: number): string | null {
  let best: PositionInput | undefined;
  for (const position of positions) {
    if (position.sector === null || !isCurrent(position, day)) continue;
    if (best === undefined || comesBefore(position, best)) best = position;
  }
  return best?.sector ?? null;
}

/** The section (a letter) that a NACE code belongs to. */
export function sectionOf(code: string): string {
  return sectorAncestors(code).at(-1) ?? code;
}

function attributesOf(
  person: PersonInput,
  tie: TieInput | undefined,
  day: number,
): readonly (readonly [AttributeKind, string])[] {
  const organization = organizationOn(person, day);
  const sector = sectorOn(person, day);
  const since = tie?.since ?? null;
  return [
    ...(organization === null ? [] : [['EMPLOYER', organization] as const]),
    ...(sector === null ? [] : [['SECTOR', sector.slice(0, 2)] as const]),
    ...(person.placeKey === null ? [] : [['PLACE', person.placeKey] as const]),
    ...(since === null || since > day ? [] : [['PERIOD', dateOfDay(since).slice(0, 4)] as const]),
  ];
}
