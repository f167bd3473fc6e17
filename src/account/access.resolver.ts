import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { AmbitContext } from '../api/context.ts';
import { payload } from '../api/user-error.ts';
import { Network } from '../network/network.type.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import { MemberAddInput, MemberRemoveInput, NetworkLeaveInput } from './account.input.ts';
import { Member, MembersPayload, NetworkLeavePayload } from './account.type.ts';
import { AmbitError } from '../ambit-error.ts';
import { isRole } from './role.ts';
import { accountOf } from './viewer.ts';

@Resolver(() => Network)
export class AccessResolver {
  @FieldResolver(() => [Member], { description: 'Who was let into the network, the ended ones included. The owner’s.' })
  async members(@Root() { scope }: Network, @Ctx() context: AmbitContext): Promise<Member[]> {
    return membersOf(context, scope);
  }

  @Mutation(() => MembersPayload, { description: 'Lets an account into a network.' })
  async memberAdd(
    @Ctx() context: AmbitContext,
    @Arg('input', () => MemberAddInput, { description: 'Who, as what, how long.' }) input: MemberAddInput,
  ): Promise<MembersPayload> {
    return payload(async () => {
      const { services, now } = context;
      const network = await services.networks.get(input.network);
      await services.access.grant(network, input.account, input.role, {
        since: now,
        until: input.until ?? null,
        purpose: input.purpose?.trim() || null,
      });
      return { members: await membersOf(context, network) };
    });
  }

  @Mutation(() => MembersPayload, { description: 'Ends an access; what it has open ends within 5 seconds.' })
  async memberRemove(
    @Ctx() context: AmbitContext,
    @Arg('input', () => MemberRemoveInput, { description: 'Who.' }) input: MemberRemoveInput,
  ): Promise<MembersPayload> {
    return payload(async () => {
      const network = await context.services.networks.get(input.network);
      if (!(await context.services.access.revoke(network, input.account)))
        throw new AmbitError('NOT_FOUND', 'This account was not let into the network.', { field: 'account' });
      return { members: await membersOf(context, network) };
    });
  }

  @Mutation(() => NetworkLeavePayload, { description: 'Leaves a network that one was let into.' })
  async networkLeave(
    @Ctx() { services, viewer }: AmbitContext,
    @Arg('input', () => NetworkLeaveInput, { description: 'The network.' }) input: NetworkLeaveInput,
  ): Promise<NetworkLeavePayload> {
    return payload(async () => {
      await services.access.revoke(await services.networks.get(input.network), accountOf(viewer));
      return { leftId: input.network };
    });
  }
}

async function membersOf({ services }: AmbitContext, network: NetworkScope): Promise<Member[]> {
  const rows = await services.access.list(network);
  return rows.flatMap(({ role, ...row }) => (isRole(role) ? [{ ...row, role }] : []));
}
