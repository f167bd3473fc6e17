import { Field, ID, InputType } from 'type-graphql';
import { MemberRoleEnum } from '../api/enums.ts';
import { Instant } from '../api/scalars.ts';

@InputType({ description: 'A new account.' })
export class AccountCreateInput {
  @Field(() => String, { description: 'E-mail address, to sign in with.' })
  email!: string;
  @Field(() => String, { description: '12 to 128 characters, any; not the address.' })
  password!: string;
  @Field(() => String, { nullable: true, description: 'Where one needs an invitation: its code.' })
  invitation?: string | null;
}

@InputType({ description: 'What one signs in with.' })
export class SignInInput {
  @Field(() => String, { description: 'E-mail address.' })
  email!: string;
  @Field(() => String, { description: 'Password.' })
  password!: string;
}

@InputType({ description: 'Which session to end.' })
export class SignOutInput {
  @Field(() => ID, { nullable: true, description: 'The session; absent: the one that asks.' })
  session?: string | null;
}

@InputType({ description: 'What to end.' })
export class SignOutEverywhereInput {
  @Field(() => Boolean, { defaultValue: false, description: 'Whether to stay signed in here.' })
  stayHere!: boolean;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether to revoke all API keys as well.' })
  apiKeys!: boolean;
}

@InputType({ description: 'Another password.' })
export class PasswordChangeInput {
  @Field(() => String, { description: 'The one until now.' })
  oldPassword!: string;
  @Field(() => String, { description: 'The new one: 12 to 128 characters, any; not the address.' })
  newPassword!: string;
}

@InputType({ description: 'A new API key.' })
export class ApiKeyCreateInput {
  @Field(() => String, { description: 'What it is for, to know it again.' })
  name!: string;
  @Field(() => Boolean, { defaultValue: true, description: 'Whether it may only read.' })
  readOnly!: boolean;
  @Field(() => Instant, { nullable: true, description: 'When it ends by itself; absent: not until it is revoked.' })
  until?: Date | null;
}

@InputType({ description: 'A key to revoke.' })
export class ApiKeyRevokeInput {
  @Field(() => ID, { description: 'The key.' })
  id!: string;
}

@InputType({ description: 'Somebody to let into a network.' })
export class MemberAddInput {
  @Field(() => ID, { description: 'The network.' })
  network!: string;
  @Field(() => ID, { description: 'The account, by the id that its owner sees in `me`.' })
  account!: string;
  @Field(() => MemberRoleEnum, { description: 'As what; it replaces what the account was before.' })
  role!: 'MEMBER' | 'ANALYST';
  @Field(() => Instant, { nullable: true, description: 'When it ends by itself; absent: not until it is taken away.' })
  until?: Date | null;
  @Field(() => String, { nullable: true, description: 'What for; the log of who read what says it.' })
  purpose?: string | null;
}

@InputType({ description: 'Somebody to let into a network no longer.' })
export class MemberRemoveInput {
  @Field(() => ID, { description: 'The network.' })
  network!: string;
  @Field(() => ID, { description: 'The account.' })
  account!: string;
}

@InputType({ description: 'A network of somebody else’s, to be in no longer.' })
export class NetworkLeaveInput {
  @Field(() => ID, { description: 'The network.' })
  network!: string;
}
