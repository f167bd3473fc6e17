import { Field, Float, ID, ObjectType } from 'type-graphql';
import { AmbitError } from '../ambit-error.ts';
import type { Lang } from '../domain.ts';
import { expertiseKey, expertiseLabel } from './expertise.ts';
import { occupationLabel, occupationParent } from './occupation.ts';
import { sectorLabel, sectorParent } from './sector.ts';

@ObjectType({ description: 'An economic activity of NACE Rev. 2: a section, division, group or class.' })
export class Sector {
  @Field(() => ID, { description: 'Its code, such as `K`, `64` or `64.19`.' })
  code!: string;
  @Field(() => String, {
    description: 'Its name in the language of the request; of the division where the code is narrower.',
  })
  label!: string;
  @Field(() => ID, { nullable: true, description: 'Code of the next broader sector.' })
  parentCode?: string | null;
}

@ObjectType({ description: 'An occupation group of ISCO-08.' })
export class Occupation {
  @Field(() => ID, { description: 'Its code of one to four digits.' })
  code!: string;
  @Field(() => String, { description: 'Its name in the language of the request.' })
  label!: string;
  @Field(() => ID, { nullable: true, description: 'Code of the next broader group.' })
  parentCode?: string | null;
}

@ObjectType({ description: 'Something a person knows how to do.' })
export class Expertise {
  @Field(() => String, { description: 'Its name, in the language of the request where it has one.' })
  name!: string;
  @Field(() => Float, {
    nullable: true,
    description: 'How well, above 0 to 1; null where it is only known to be there. Of a person’s expertise only.',
  })
  level?: number | null;
  @Field(() => Boolean, { description: 'Whether it was read from a title instead of being stated.' })
  classified!: boolean;
}

export function toSector(code: string, lang: Lang): Sector {
  return { code, label: sectorLabel(code, lang) ?? code, parentCode: sectorParent(code) ?? null };
}

export function toOccupation(code: string, lang: Lang): Occupation {
  return { code, label: occupationLabel(code, lang) ?? code, parentCode: occupationParent(code) ?? null };
}

export function toExpertise(
  row: { readonly name: string; readonly level: number | null; readonly source: string },
  lang: Lang,
): Expertise {
  return {
    name: expertiseLabel(expertiseKey(row.name), lang) ?? expertiseLabel(row.name, lang) ?? row.name,
    level: row.level,
    classified: row.source === 'CLASSIFIED',
  };
}

/** @throws AmbitError `BAD_INPUT` outside 1..200 */
export function checkTaxonomyFirst(first: number): number {
  if (Number.isInteger(first) && first > 0 && first <= 200) return first;
  throw new AmbitError('BAD_INPUT', 'first must be between 1 and 200.', { field: 'first' });
}
