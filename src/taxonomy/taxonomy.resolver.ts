import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { AmbitContext } from '../api/context.ts';
import { searchExpertises, EXPERTISES } from './expertise.ts';
import { OCCUPATIONS } from './occupation.ts';
import { findOccupations, findSectors } from './search-taxonomies.ts';
import { SECTORS } from './sector.ts';
import { checkTaxonomyFirst, Expertise, Occupation, Sector, toOccupation, toSector } from './taxonomy.type.ts';

const SEARCH =
  'What people call it in English or French (`bank`, `logiciel`, `lawyer`), words of its name, or the beginning of a code; the nearest first; absent: all.';
const EXPERTISE_SEARCH = 'Words of a name in English or French; absent: all.';
const FIRST = 'How many at most, up to 200.';

@Resolver()
export class TaxonomyResolver {
  @Query(() => [Sector], { description: 'NACE Rev. 2 sectors, by words or below a broader one.' })
  sectors(
    @Ctx() { lang }: AmbitContext,
    @Arg('search', () => String, { nullable: true, description: SEARCH }) search: string | null,
    @Arg('parent', () => ID, { nullable: true, description: 'Code of a broader sector.' }) parent: string | null,
    @Arg('first', () => Int, { defaultValue: 50, description: FIRST }) first: number,
  ): Sector[] {
    const limit = checkTaxonomyFirst(first);
    const found = search
      ? findSectors(search, parent ?? undefined)
      : SECTORS.filter((each) => !parent || toSector(each.code, lang).parentCode === parent);
    return found.slice(0, limit).map((each) => toSector(each.code, lang));
  }

  @Query(() => [Occupation], { description: 'ISCO-08 occupation groups, by words.' })
  occupations(
    @Ctx() { lang }: AmbitContext,
    @Arg('search', () => String, { nullable: true, description: SEARCH }) search: string | null,
    @Arg('first', () => Int, { defaultValue: 50, description: FIRST }) first: number,
  ): Occupation[] {
    const limit = checkTaxonomyFirst(first);
    return (search ? findOccupations(search) : OCCUPATIONS)
      .slice(0, limit)
      .map((each) => toOccupation(each.code, lang));
  }

  @Query(() => [Expertise], { description: 'Expertise that titles state, by words.' })
  expertises(
    @Ctx() { lang }: AmbitContext,
    @Arg('search', () => String, { nullable: true, description: EXPERTISE_SEARCH }) search: string | null,
    @Arg('first', () => Int, { defaultValue: 50, description: FIRST }) first: number,
  ): Expertise[] {
    const limit = checkTaxonomyFirst(first);
    return (search ? searchExpertises(search) : EXPERTISES)
      .slice(0, limit)
      .map((each) => ({ name: each[lang], level: null, classified: false }));
  }
}
