import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { AmbitContext } from '../api/context.ts';
import { payload } from '../api/user-error.ts';
import { SignInInput, SignOutEverywhereInput, SignOutInput } from './account.input.ts';
import { AccountPayload, SignOutPayload } from './account.type.ts';
import { accountOf, credentialOf } from './viewer.ts';

@Resolver()
export class SessionResolver {
  @Mutation(() => AccountPayload, {
    description:
      'Signs in; the answer sets the cookie of the session. Nothing tells whether an address has an account.',
  })
  async signIn(
    @Ctx() { services, border }: AmbitContext,
    @Arg('input', () => SignInInput, { description: 'Address and password.' }) input: SignInInput,
  ): Promise<AccountPayload> {
    return payload(async () => {
      border.requireAccounts();
      const { account, ...session } = await services.accounts.signIn(input, border.origin);
      border.keepSession(session);
      // Its networks are for the next request: this one began as nobody's.
      return { account: { id: account, email: (await services.accounts.find(account))?.email ?? null } };
    });
  }

  @Mutation(() => SignOutPayload, { description: 'Ends a session.' })
  async signOut(
    @Ctx() { services, viewer, border }: AmbitContext,
    @Arg('input', () => SignOutInput, { description: 'Which one.' }) input: SignOutInput,
  ): Promise<SignOutPayload> {
    return payload(async () => {
      border.requireAccounts();
      const session = input.session ?? credentialOf(viewer);
      if (session !== null) await services.accounts.sessions.end(accountOf(viewer), session);
      if (session === credentialOf(viewer)) border.keepSession(null);
      return { signedOut: true };
    });
  }

  @Mutation(() => SignOutPayload, { description: 'Ends all sessions; what they have open ends within 5 seconds.' })
  async signOutEverywhere(
    @Ctx() { services, viewer, border }: AmbitContext,
    @Arg('input', () => SignOutEverywhereInput, { description: 'What to end.' }) input: SignOutEverywhereInput,
  ): Promise<SignOutPayload> {
    return payload(async () => {
      border.requireAccounts();
      const account = accountOf(viewer);
      await services.accounts.sessions.endAll(account, input.stayHere ? credentialOf(viewer) : null);
      if (input.apiKeys) await services.accounts.keys.revokeAll(account);
      if (!input.stayHere) border.keepSession(null);
      return { signedOut: true };
    });
  }
}
