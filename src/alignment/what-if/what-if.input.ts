import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { HelpEnum } from '../../api/enums.ts';
import type { Help } from '../../domain.ts';
import { CriterionInput } from '../../goal/goal.input.ts';
import { ExpertiseInput, NewTieInput, PlaceInput, PositionInput } from '../../person/person.input.ts';
import { TieInput } from '../../tie/tie.input.ts';

@InputType({ description: 'A contact one might have: somebody known of, or somebody who is not there yet.' })
export class WhatIfContactInput {
  @Field(() => ID, {
    nullable: true,
    description: 'A person of the network who is no contact; absent: somebody new, of whom the other fields tell.',
  })
  person?: string | null;
  @Field(() => [PositionInput], {
    nullable: true,
    description: 'Of somebody new: positions; what is left out is read from title and organization.',
  })
  positions?: PositionInput[] | null;
  @Field(() => [ExpertiseInput], { nullable: true, description: 'Of somebody new: expertise.' })
  expertise?: ExpertiseInput[] | null;
  @Field(() => PlaceInput, { nullable: true, description: 'Of somebody new: where the person lives.' })
  place?: PlaceInput | null;
  @Field(() => NewTieInput, {
    nullable: true,
    description: 'The tie there would be; absent: what one meeting on that day gives a new tie (strength 0.25, fresh).',
  })
  tie?: NewTieInput | null;
}

@InputType({ description: 'A requirement as it might be.' })
export class WhatIfRequirementInput {
  @Field(() => ID, { nullable: true, description: 'The requirement; absent: a new one, which needs criteria.' })
  id?: string | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Leaves it out.' })
  remove!: boolean;
  @Field(() => String, { nullable: true, description: 'In words; absent: as it is.' })
  label?: string | null;
  @Field(() => Float, { nullable: true, description: 'Its weight; absent: as it is, of a new one 1.' })
  weight?: number | null;
  @Field(() => Int, { nullable: true, description: 'How many people it takes; absent: as it is, of a new one 1.' })
  capacity?: number | null;
  @Field(() => [CriterionInput], { nullable: true, description: 'All its criteria; absent: as they are.' })
  criteria?: CriterionInput[] | null;
}

@InputType({ description: 'What might be different of what is there.' })
export class WhatIfChangeInput {
  @Field(() => [TieInput], {
    nullable: true,
    description:
      'Ties as they might be: strength, last contact, kinds; between two contacts also ones that are not there.',
  })
  ties?: TieInput[] | null;
  @Field(() => [WhatIfRequirementInput], { nullable: true, description: 'Requirements as they might be.' })
  requirements?: WhatIfRequirementInput[] | null;
  @Field(() => HelpEnum, { nullable: true, description: 'What kind of help the goal might ask of people.' })
  help?: Help | null;
}
