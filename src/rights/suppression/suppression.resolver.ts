import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { AmbitContext } from '../../api/context.ts';
import { connection, pageRequest, type Connection } from '../../api/page.ts';
import { payload } from '../../api/user-error.ts';
import type { ForgetReason } from '../../domain.ts';
import { Network } from '../../network/network.type.ts';
import type { Suppression } from './suppression.type.ts';
import { SuppressionConnection, SuppressionLiftInput, SuppressionLiftPayload } from './suppression.type.ts';

@Resolver(() => Network)
export class SuppressionResolver {
  @FieldResolver(() => SuppressionConnection, {
    description: 'Who was forgotten and is left out by imports, the latest first; without names.',
  })
  async suppressions(
    @Root() { scope }: Network,
    @Ctx() { services }: AmbitContext,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many at most, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue behind.' }) after: string | null,
  ): Promise<Connection<Suppression>> {
    const page = pageRequest(first, after);
    const { total, items } = await services.suppressions.list(scope, page.offset, page.limit);
    return connection(
      items.map(({ id, at, reason }) => ({ id, at, reason: reason as ForgetReason })),
      page,
      total,
    );
  }

  @Mutation(() => SuppressionLiftPayload, {
    description: 'Lets imports take somebody in again who was forgotten. It brings nothing back.',
  })
  async suppressionLift(
    @Ctx() { services }: AmbitContext,
    @Arg('input', () => SuppressionLiftInput, { description: 'The entry.' }) input: SuppressionLiftInput,
  ): Promise<SuppressionLiftPayload> {
    return payload(async () => {
      await services.suppressions.lift(await services.networks.get(input.network), input.id);
      return { deletedId: input.id };
    });
  }
}
