import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { accountOf } from '../../account/viewer.ts';
import type { AmbitContext } from '../../api/context.ts';
import { payload } from '../../api/user-error.ts';
import { AccountDeleteInput, AccountDeletePayload } from './account-data.type.ts';

@Resolver()
export class AccountDataResolver {
  @Mutation(() => AccountDeletePayload, {
    description:
      'Erases the account for good, with its networks and everything in them. `GET /exports/account.json` gives all of it before.',
  })
  async accountDelete(
    @Ctx() { services, viewer, border }: AmbitContext,
    @Arg('input', () => AccountDeleteInput, { description: 'The password.' }) input: AccountDeleteInput,
  ): Promise<AccountDeletePayload> {
    return payload(async () => {
      border.requireAccounts();
      const account = accountOf(viewer);
      await services.accountData.erase(account, input.password, services.networks, border.origin);
      border.keepSession(null);
      return { deletedId: account };
    });
  }
}
