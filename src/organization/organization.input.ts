import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'What one organization does.' })
export class OrganizationSectorInput {
  @Field(() => ID, { description: 'The organization.' })
  id!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'NACE Rev. 2 code such as `K`, `64` or `64.19`; null takes it back.',
  })
  sector?: string | null;
}

@InputType({ description: 'Says what organizations do; remembered for later imports.' })
export class OrganizationClassifyInput {
  @Field(() => ID, { nullable: true, description: 'The network; absent: the one used last.' })
  network?: string | null;
  @Field(() => [OrganizationSectorInput], { description: 'One or many organizations.' })
  organizations!: OrganizationSectorInput[];
}
