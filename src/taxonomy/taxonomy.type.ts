import { Field, Float, ID, ObjectType } from 'type-graphql';
import { AmbitError } from '../ambit-error.ts';
import type { Lang } from '../domain.ts';
import { expertiseKey, expertiseLabel } from './expertise.ts';
import { occupationLabel, occupationParent } from './occupation.ts';
import type { FoundEsco } from './taxonomy.service.ts';
import { sectorLabel, sectorParent } from './sector.ts';

@ObjectType({ description: 'An economic activity of NACE Rev. 2: a section, division, group or class.' })
export class Sector {
  @Field(() => ID, { description: 'Its code, such as `K`, `64` or `64.19`.' })
  code!: string;
  /** Of the division where the code is narrower and nothing finer is loaded. */
  label!: string;
  @Field(() => ID, { nullable: true, description: 'Code of the next broader sector.' })
  parentCode?: string | null;
}

@ObjectType({ description: 'An occupation of ESCO. There only where an operator has loaded ESCO.' })
export class EscoOccupation {
  @Field(() => ID, { description: 'Its address at ESCO, which identifies it.' })
  uri!: string;
  @Field(() => String, {
    description: 'Its preferred name in the language of the request, else in the other one that is loaded.',
  })
  label!: string;
}

@ObjectType({ description: 'An occupation group of ISCO-08.' })
export class Occupation {
  @Field(() => ID, { description: 'Its code of one to four digits.' })
  code!: string;
  @Field(() => String, { description: 'Its name in the language of the request.' })
  label!: string;
  @Field(() => ID, { nullable: true, description: 'Code of the next broader group.' })
  parentCode?: string | null;
  @Field(() => [EscoOccupation], {
    description:
      'Occupations of ESCO in this group whose titles, English or French, have the words that `occupations` was asked for, the nearest first; empty elsewhere. A criterion takes the `code` of the group.',
  })
  esco!: EscoOccupation[];
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

export function toOccupation(code: string, lang: Lang, esco: readonly FoundEsco[] = []): Occupation {
  return {
    code,
    label: occupationLabel(code, lang) ?? code,
    parentCode: occupationParent(code) ?? null,
    esco: esco.map(({ uri, labels }) => ({ uri, label: labels[lang] ?? labels.en ?? labels.fr ?? uri })),
  };
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
