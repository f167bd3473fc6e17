import { AmbitError } from '../ambit-error.ts';
import { present } from '../present.ts';
import { isOccupationCode } from '../taxonomy/occupation.ts';
import { isSectorCode } from '../taxonomy/sector.ts';
import type { PersonDetailsInput, PositionInput } from './person.input.ts';
import type { PersonEdit } from './person-projection.type.ts';

/** A GraphQL input as the edit it means. @throws AmbitError `BAD_INPUT` naming the field that cannot be */
export function toPersonEdit(input: PersonDetailsInput): PersonEdit {
  const { name, profiles, positions, expertise, place, emails, phones, tags } = input;
  if (name === null || name?.trim() === '')
    throw new AmbitError('BAD_INPUT', 'A person needs a name.', { field: 'name' });
  return {
    ...present({ emails, phones, tags }),
    ...(name === undefined ? {} : { name: { full: name.trim() } }),
    ...(profiles === undefined ? {} : { profiles: profiles?.map((profile) => withoutNulls(profile)) ?? null }),
    ...(positions === undefined ? {} : { positions: positions?.map(toPosition) ?? null }),
    ...(expertise === undefined ? {} : { expertise: expertise?.map(toExpertise) ?? null }),
    ...(place === undefined ? {} : { place: place === null ? null : toPlace(place) }),
  } as PersonEdit;
}

function toPosition(position: PositionInput, index: number) {
  const { sector, occupation, seniority } = position;
  const fail = (field: string, message: string): never => {
    throw new AmbitError('BAD_INPUT', message, { field: `positions[${index}].${field}` });
  };
  if (sector && !isSectorCode(sector.toUpperCase()))
    fail('sector', 'This is no NACE Rev. 2 code; use one such as K, 64 or 64.19.');
  if (occupation && !isOccupationCode(occupation)) fail('occupation', 'This is no ISCO-08 code; use one such as 1211.');
  if (seniority && (seniority < 1 || seniority > 5)) fail('seniority', 'A rank lies between 1 (junior) and 5 (board).');
  return withoutNulls({ ...position, sector: sector?.toUpperCase() });
}

function toExpertise(expertise: { name: string; level?: number | null }, index: number) {
  const { name, level } = expertise;
  if (name.trim() === '')
    throw new AmbitError('BAD_INPUT', 'An expertise needs a name.', { field: `expertise[${index}].name` });
  if (level !== undefined && level !== null && (level <= 0 || level > 1)) {
    throw new AmbitError('BAD_INPUT', 'A level lies above 0 and at most at 1.', { field: `expertise[${index}].level` });
  }
  return withoutNulls({ name, level });
}

function toPlace(place: { country: string; region?: string | null; locality?: string | null }) {
  if (!/^[A-Za-z]{2}$/.test(place.country))
    throw new AmbitError('BAD_INPUT', 'A country is its two-letter code, such as FR.', { field: 'place.country' });
  return withoutNulls({ ...place, country: place.country.toUpperCase() });
}

function withoutNulls<T extends object>(value: T): { [K in keyof T]: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== null && item !== undefined)) as {
    [K in keyof T]: NonNullable<T[K]>;
  };
}
