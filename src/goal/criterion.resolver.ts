import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AmbitContext } from '../api/context.ts';
import { toOccupation, toSector } from '../taxonomy/taxonomy.type.ts';
import { Criterion } from './goal.type.ts';

@Resolver(() => Criterion)
export class CriterionResolver {
  @FieldResolver(() => String, {
    description:
      'What the value of a sector or an occupation is called, in the reader’s language; else the value itself.',
  })
  label(@Root() { dimension, value }: Criterion, @Ctx() { lang }: AmbitContext): string {
    if (dimension === 'SECTOR') return toSector(value, lang).label;
    return dimension === 'OCCUPATION' ? toOccupation(value, lang).label : value;
  }
}
