import { Field, ID, ObjectType } from 'type-graphql';
import { RoleEnum } from '../api/enums.ts';
import { CalendarDate, Instant } from '../api/scalars.ts';
import { UserError } from '../api/user-error.ts';
import type { Role } from './role.ts';

@ObjectType({ description: 'Somebody who uses this Ambit. Without accounts there is one: the local owner.' })
export class Account {
  @Field(() => ID, { description: 'Its id. Whoever is to let you into a network needs it.' })
  id!: string;
  @Field(() => String, { nullable: true, description: 'The e-mail address to sign in with; null of the local owner.' })
  email?: string | null;
}

@ObjectType({ description: 'A browser in which the account is signed in.' })
export class Session {
  @Field(() => ID, { description: 'Its id, for `signOut`.' })
  id!: string;
  @Field(() => String, { description: 'Browser and system, in a few words.' })
  agent!: string;
  @Field(() => Boolean, { description: 'Whether it is the one that asks.' })
  isCurrent!: boolean;
  @Field(() => Instant, { description: 'When it began.' })
  createdAt!: Date;
  @Field(() => Instant, { description: 'When it was used last, to ten minutes.' })
  seenAt!: Date;
  @Field(() => Instant, { description: 'When it ends however much it is used; seven days without use end it too.' })
  endsAt!: Date;
}

@ObjectType({ description: 'A key with which a program asks in the name of the account.' })
export class ApiKey {
  @Field(() => ID, { description: 'Its id, for `apiKeyRevoke`.' })
  id!: string;
  @Field(() => String, { description: 'What the owner calls it.' })
  name!: string;
  @Field(() => String, { description: 'Its first characters, by which one knows it again.' })
  hint!: string;
  @Field(() => Boolean, { description: 'Whether it may only read.' })
  isReadOnly!: boolean;
  @Field(() => Instant, { description: 'When it was made.' })
  createdAt!: Date;
  @Field(() => Instant, { nullable: true, description: 'When it ends by itself; null: not until it is revoked.' })
  until?: Date | null;
  @Field(() => CalendarDate, { nullable: true, description: 'The day on which it was used last (UTC).' })
  lastUsed?: string | null;
}

@ObjectType({ description: 'Somebody who was let into a network.' })
export class Member {
  @Field(() => ID, { description: 'The account.' })
  account!: string;
  @Field(() => String, { nullable: true, description: 'Its e-mail address.' })
  email?: string | null;
  @Field(() => RoleEnum, { description: 'As what.' })
  role!: Role;
  @Field(() => Instant, { description: 'Since when.' })
  since!: Date;
  @Field(() => Instant, { nullable: true, description: 'When it ends by itself; null: not until it is taken away.' })
  until?: Date | null;
  @Field(() => String, { nullable: true, description: 'What for, as the owner said.' })
  purpose?: string | null;
}

const USER_ERRORS = 'What the client can fix; then nothing was changed.';

@ObjectType({ description: 'Answer of `accountCreate`.' })
export class AccountCreatePayload {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True where it was taken, also where the address has an account already: go on with `signIn`.',
  })
  accepted?: boolean | null;
  @Field(() => [UserError], { description: USER_ERRORS })
  userErrors!: UserError[];
}

@ObjectType({ description: 'Answer of `signIn` and `passwordChange`.' })
export class AccountPayload {
  @Field(() => Account, { nullable: true, description: 'The account.' })
  account?: Account | null;
  @Field(() => [UserError], { description: USER_ERRORS })
  userErrors!: UserError[];
}

@ObjectType({ description: 'Answer of `signOut` and `signOutEverywhere`.' })
export class SignOutPayload {
  @Field(() => Boolean, { nullable: true, description: 'Whether it was done.' })
  signedOut?: boolean | null;
  @Field(() => [UserError], { description: USER_ERRORS })
  userErrors!: UserError[];
}

@ObjectType({ description: 'Answer of `apiKeyCreate`.' })
export class ApiKeyCreatePayload {
  @Field(() => String, { nullable: true, description: 'The key itself. It is shown this once.' })
  secret?: string | null;
  @Field(() => ApiKey, { nullable: true, description: 'What is kept of it.' })
  apiKey?: ApiKey | null;
  @Field(() => [UserError], { description: USER_ERRORS })
  userErrors!: UserError[];
}

@ObjectType({ description: 'Answer of `apiKeyRevoke`.' })
export class ApiKeyRevokePayload {
  @Field(() => ID, { nullable: true, description: 'Id of the revoked key.' })
  revokedId?: string | null;
  @Field(() => [UserError], { description: USER_ERRORS })
  userErrors!: UserError[];
}

@ObjectType({ description: 'Answer of `memberAdd` and `memberRemove`.' })
export class MembersPayload {
  @Field(() => [Member], { nullable: true, description: 'Who is let into the network now.' })
  members?: Member[] | null;
  @Field(() => [UserError], { description: USER_ERRORS })
  userErrors!: UserError[];
}

@ObjectType({ description: 'Answer of `networkLeave`.' })
export class NetworkLeavePayload {
  @Field(() => ID, { nullable: true, description: 'The network that was left.' })
  leftId?: string | null;
  @Field(() => [UserError], { description: USER_ERRORS })
  userErrors!: UserError[];
}
