import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Role } from '../account/role.ts';
import { RoleEnum } from '../api/enums.ts';
import { UserError } from '../api/user-error.ts';
import type { NetworkScope } from './network-scope.ts';

@ObjectType({ description: 'What is known of a network; what is not known, an audit cannot tell.' })
export class NetworkSummary {
  @Field(() => Int, { description: 'Persons but the ego.' })
  persons!: number;
  @Field(() => Int, { description: 'Persons tied to the ego.' })
  contacts!: number;
  @Field(() => Int, { description: 'Contacts whose sector is known.' })
  sectorKnown!: number;
  @Field(() => Int, { description: 'Contacts whose occupation is known.' })
  occupationKnown!: number;
  @Field(() => Int, { description: 'Contacts whose place is known.' })
  placeKnown!: number;
  @Field(() => Int, { description: 'Contacts of whom an expertise is known.' })
  expertiseKnown!: number;
  @Field(() => Int, { description: 'Contacts whose last contact a source tells.' })
  lastContactKnown!: number;
  @Field(() => Int, { description: 'Contacts whose strength was declared.' })
  strengthDeclared!: number;
}

@ObjectType({ description: 'The ego network of one person: contacts, their contacts, and people known of.' })
export class Network {
  scope!: NetworkScope;
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field(() => String, { description: 'Its name.' })
  name!: string;
  @Field(() => RoleEnum, { description: 'What you are to it, and so what you may do with it.' })
  role!: Role;
}

@ObjectType({ description: 'Answer of a mutation that changes a network.' })
export class NetworkPayload {
  @Field(() => Network, { nullable: true, description: 'The network as it is now.' })
  network?: Network | null;
  @Field(() => [UserError], { description: 'What the client can fix; then nothing was changed.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'Answer of `networkDelete`.' })
export class NetworkDeletePayload {
  @Field(() => ID, { nullable: true, description: 'Id of the deleted network.' })
  deletedId?: string | null;
  @Field(() => [UserError], { description: 'What the client can fix; then nothing was changed.' })
  userErrors!: UserError[];
}

export function toNetwork(scope: NetworkScope): Network {
  return { scope, id: scope.id, name: scope.name, role: scope.role };
}
