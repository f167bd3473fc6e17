import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { AmbitContext } from '../api/context.ts';
import { searchExpertises, EXPERTISES } from './expertise.ts';
import { SECTORS } from './sector.ts';
import { checkTaxonomyFirst, Expertise, Occupation, Sector, toOccupation, toSector } from './taxonomy.type.ts';

const SEARCH =
  'What people call it in English or French (`bank`, `logiciel`, `lawyer`), words of its name, or the beginning of a code; the nearest first; absent: all.';
const EXPERTISE_SEARCH = 'Words of a name in English or French; absent: all.';
const FIRST = 'How many at most, up to 200.';

@Resolver(() => Sector)
export class TaxonomyResolver {
  @Query(() => [Sector], { description: 'NACE Rev. 2 sectors, by words or below a broader one.' })
  async sectors(
    @Ctx() { lang, services }: AmbitContext,
    @Arg('search', () => String, { nullable: true, description: SEARCH }) search: string | null,
    @Arg('parent', () => ID, { nullable: true, description: 'Code of a broader sector.' }) parent: string | null,
    @Arg('first', () => Int, { defaultValue: 50, description: FIRST }) first: number,
  ): Promise<Sector[]> {
    const limit = checkTaxonomyFirst(first);
    const found = search
      ? await services.taxonomies.findSectors(search, parent ?? undefined)
      : SECTORS.filter((each) => !parent || each.parent === parent).map(({ code }) => code);
    return found.slice(0, limit).map((code) => toSector(code, lang));
  }

  @FieldResolver(() => String, {
    description:
      'Its name in the language of the request; of a group or class that of its division, unless an operator has loaded NACE.',
  })
  async label(@Root() sector: Sector, @Ctx() { lang, sharedLoaders }: AmbitContext): Promise<string> {
    if (!sector.code.includes('.')) return sector.label;
    return (await sharedLoaders.sectorLabel.load(sector.code))?.[lang] ?? sector.label;
  }

  @Query(() => [Occupation], { description: 'ISCO-08 occupation groups, by words.' })
  async occupations(
    @Ctx() { lang, services }: AmbitContext,
    @Arg('search', () => String, { nullable: true, description: SEARCH }) search: string | null,
    @Arg('first', () => Int, { defaultValue: 50, description: FIRST }) first: number,
  ): Promise<Occupation[]> {
    const limit = checkTaxonomyFirst(first);
    const found = await services.taxonomies.findOccupations(search);
    return found.slice(0, limit).map(({ code, esco }) => toOccupation(code, lang, esco));
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
