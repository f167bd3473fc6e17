import { Field, ObjectType } from 'type-graphql';
import { AmbitError } from '../ambit-error.ts';

@ObjectType({ description: 'Something in the input that the client can fix.' })
export class UserError {
  @Field(() => String, { nullable: true, description: 'Path of the input field, such as `ties[3].strength`.' })
  field?: string | null;
  @Field(() => String, { description: 'What is wrong and what to do.' })
  message!: string;
  @Field(() => String, { description: 'A stable code: BAD_INPUT, NOT_FOUND or CONFLICT.' })
  code!: string;
}

/** What every mutation's payload has. */
export interface Payload {
  userErrors: UserError[];
}

/** Runs a mutation; what the client can fix becomes `userErrors`, everything else stays a top-level error. */
export async function payload<T extends object>(work: () => Promise<T>): Promise<T & Payload> {
  try {
    return { ...(await work()), userErrors: [] };
  } catch (error) {
    if (error instanceof AmbitError && ['BAD_INPUT', 'NOT_FOUND', 'CONFLICT'].includes(error.code)) {
      return {
        userErrors: [{ field: error.field ?? null, message: error.message, code: error.code }],
      } as unknown as T & Payload;
    }
    throw error;
  }
}
