import { Field, ID, Int, ObjectType } from 'type-graphql';
import { UserError } from '../api/user-error.ts';

@ObjectType({ description: 'Where people work; one by its name within a network.' })
export class Organization {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field(() => String, { description: 'Its name as a source writes it.' })
  name!: string;
  /** Code of the sector the owner said. */
  ownerSector!: string | null;
}

@ObjectType({ description: 'An organization whose sector is unknown.' })
export class OrganizationToClassify {
  @Field(() => Organization, { description: 'The organization.' })
  organization!: Organization;
  @Field(() => Int, { description: 'How many contacts work or worked there; classifying it tells their sector.' })
  contacts!: number;
}

@ObjectType({ description: 'Answer of `organizationClassify`.' })
export class OrganizationClassifyPayload {
  @Field(() => [Organization], { nullable: true, description: 'The organizations, in the order given.' })
  organizations?: Organization[] | null;
  @Field(() => [UserError], { description: 'What the client can fix; then nothing was changed.' })
  userErrors!: UserError[];
}
