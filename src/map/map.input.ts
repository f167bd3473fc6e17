import { Field, Float, ID, InputType } from 'type-graphql';

@InputType({ description: 'Where persons stand on the map: three lists of the same length.' })
export class MapPositionsSaveInput {
  @Field(() => ID, { nullable: true, description: 'The network; absent: the one used last.' })
  network?: string | null;
  @Field(() => [ID], { description: 'The persons, at most 2,000 at once.' })
  persons!: string[];
  @Field(() => [Float], { nullable: 'items', description: 'Their positions to the right; null forgets a position.' })
  x!: (number | null)[];
  @Field(() => [Float], { nullable: 'items', description: 'Their positions upwards; null forgets a position.' })
  y!: (number | null)[];
}
