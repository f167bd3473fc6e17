import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { AmbitError } from '../ambit-error.ts';
import type { AmbitContext } from '../api/context.ts';
import { payload } from '../api/user-error.ts';
import { InteractionLogInput, InteractionLogPayload } from './interaction.type.ts';

@Resolver()
export class InteractionResolver {
  @Mutation(() => InteractionLogPayload, {
    description: 'Logs meetings, calls and messages; they strengthen ties and tell where the time went.',
  })
  async interactionLog(
    @Ctx() { services, now }: AmbitContext,
    @Arg('input', () => InteractionLogInput, { description: 'The interactions.' }) input: InteractionLogInput,
  ): Promise<InteractionLogPayload> {
    return payload(async () => {
      const network = await services.networks.get(input.network);
      const interactions = input.interactions.map((each, index) => {
        if (each.minutes < 0)
          throw new AmbitError('BAD_INPUT', 'Minutes cannot be negative.', { field: `interactions[${index}].minutes` });
        return { ...each, at: each.at ?? now };
      });
      const ids = await services.interactions.log(network, interactions);
      return {
        interactions: interactions.map(({ at, channel, minutes }, index) => ({
          id: ids[index] ?? '',
          at,
          channel,
          minutes,
        })),
      };
    });
  }
}
