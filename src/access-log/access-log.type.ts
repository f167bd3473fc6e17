import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { RoleEnum } from '../api/enums.ts';
import { connectionType } from '../api/page.ts';
import { Instant } from '../api/scalars.ts';
import type { Role } from '../account/role.ts';

@ObjectType({
  description: 'Somebody read something of the network. The same again within a minute is one entry.',
})
export class AccessLogEntry {
  @Field(() => Int, { description: 'From 1, without gaps.' })
  number!: number;
  @Field(() => Instant, { description: 'When.' })
  at!: Date;
  @Field(() => ID, { description: 'The account that read.' })
  account!: string;
  @Field(() => String, { nullable: true, description: 'Its e-mail address; null where the account is gone.' })
  email?: string | null;
  @Field(() => RoleEnum, { description: 'As what.' })
  role!: Role;
  @Field(() => Boolean, { description: 'Whether it was a program with an API key, not a browser.' })
  byApiKey!: boolean;
  @Field(() => String, { nullable: true, description: 'The name of that key; null where it was revoked since.' })
  apiKey?: string | null;
  @Field(() => [String], {
    description: 'What kind of thing: the types of this API whose objects were asked for, such as Person and Tie.',
  })
  kinds!: string[];
  @Field(() => String, { description: 'How: `Query.network`, `GET /exports`.' })
  operation!: string;
  @Field(() => String, { nullable: true, description: 'For which purpose the account was let in.' })
  purpose?: string | null;
  @Field(() => String, { description: 'The hash that seals this entry and those before it.' })
  hash!: string;
}

export const AccessLogConnection = connectionType('AccessLogEntry', () => AccessLogEntry, 'readings of the network');

@InputType({ description: 'Where the log stood once, as `accessLogCheck` told it then.' })
export class AccessLogHeadInput {
  @Field(() => Int, { description: 'How many entries it had.' })
  size!: number;
  @Field(() => String, { description: 'The hash of the last one.' })
  hash!: string;
}

@ObjectType({ description: 'Whether the log is as it was written.' })
export class AccessLogCheck {
  @Field(() => Boolean, { description: 'Whether no entry was changed, removed or put in between.' })
  intact!: boolean;
  @Field(() => Int, { nullable: true, description: 'Number of the first entry that is not as it was; null: none.' })
  brokenAt?: number | null;
  @Field(() => Int, {
    description: 'How many entries there are. Note it with the hash, to ask later whether they still are.',
  })
  size!: number;
  @Field(() => String, { nullable: true, description: 'The hash of the last entry; null: there is none.' })
  hash?: string | null;
}
