import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver } from 'type-graphql';
import type { AmbitContext } from '../api/context.ts';
import { payload } from '../api/user-error.ts';
import { Network, toNetwork } from '../network/network.type.ts';
import { AccountCreateInput, ApiKeyCreateInput, ApiKeyRevokeInput, PasswordChangeInput } from './account.input.ts';
import {
  Account,
  AccountCreatePayload,
  AccountPayload,
  ApiKey,
  ApiKeyCreatePayload,
  ApiKeyRevokePayload,
  Session,
} from './account.type.ts';
import { accountOf, credentialOf } from './viewer.ts';

@Resolver(() => Account)
export class AccountResolver {
  @Query(() => Account, { description: 'Who you are.' })
  async me(@Ctx() { services, viewer }: AmbitContext): Promise<Account> {
    const id = accountOf(viewer);
    return { id, email: (await services.accounts.find(id))?.email ?? null };
  }

  @FieldResolver(() => [Network], {
    description: 'All networks of the account, the one used last first; then those it was let into.',
  })
  async networks(@Ctx() { services }: AmbitContext): Promise<Network[]> {
    return (await services.networks.list()).map(toNetwork);
  }

  @FieldResolver(() => [Session], { description: 'Where the account is signed in, the one used last first.' })
  async sessions(@Ctx() { services, viewer }: AmbitContext): Promise<Session[]> {
    const rows = await services.accounts.sessions.list(accountOf(viewer));
    return rows.map((row) => ({ ...row, isCurrent: row.id === credentialOf(viewer) }));
  }

  @FieldResolver(() => [ApiKey], { description: 'The keys of the account, the newest first.' })
  async apiKeys(@Ctx() { services, viewer }: AmbitContext): Promise<ApiKey[]> {
    return [...(await services.accounts.keys.list(accountOf(viewer)))];
  }

  @Mutation(() => AccountCreatePayload, {
    description:
      'Makes an account. The answer does not tell whether the address has one already; nothing changes then.',
  })
  async accountCreate(
    @Ctx() { services, border }: AmbitContext,
    @Arg('input', () => AccountCreateInput, { description: 'The account.' }) input: AccountCreateInput,
  ): Promise<AccountCreatePayload> {
    return payload(async () => {
      border.requireAccounts();
      const { email, password, invitation = null } = input;
      await services.accounts.signUp({ email, password, invitation }, border.signUp, border.origin);
      return { accepted: true };
    });
  }

  @Mutation(() => AccountPayload, { description: 'Changes the password and ends every other session.' })
  async passwordChange(
    @Ctx() { services, viewer, border }: AmbitContext,
    @Arg('input', () => PasswordChangeInput, { description: 'Both passwords.' }) input: PasswordChangeInput,
  ): Promise<AccountPayload> {
    return payload(async () => {
      border.requireAccounts();
      const id = accountOf(viewer);
      const passwords = { old: input.oldPassword, new: input.newPassword };
      await services.accounts.changePassword(id, passwords, credentialOf(viewer), border.origin);
      return { account: { id, email: (await services.accounts.find(id))?.email ?? null } };
    });
  }

  @Mutation(() => ApiKeyCreatePayload, { description: 'Makes an API key: `Authorization: Bearer ambit_…`.' })
  async apiKeyCreate(
    @Ctx() { services, viewer, border }: AmbitContext,
    @Arg('input', () => ApiKeyCreateInput, { description: 'The key.' }) input: ApiKeyCreateInput,
  ): Promise<ApiKeyCreatePayload> {
    return payload(async () => {
      border.requireAccounts();
      const { name, readOnly: isReadOnly, until = null } = input;
      const { secret, key } = await services.accounts.keys.create(accountOf(viewer), { name, isReadOnly, until });
      return { secret, apiKey: key };
    });
  }

  @Mutation(() => ApiKeyRevokePayload, { description: 'Revokes an API key; what it has open ends within 5 seconds.' })
  async apiKeyRevoke(
    @Ctx() { services, viewer }: AmbitContext,
    @Arg('input', () => ApiKeyRevokeInput, { description: 'The key.' }) input: ApiKeyRevokeInput,
  ): Promise<ApiKeyRevokePayload> {
    return payload(async () => {
      await services.accounts.keys.revoke(accountOf(viewer), input.id);
      return { revokedId: input.id };
    });
  }
}
