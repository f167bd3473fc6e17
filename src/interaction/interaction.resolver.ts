import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { AmbitError } from '../ambit-error.ts';
import type { AmbitContext } from '../api/context.ts';
import { payload } from '../api/user-error.ts';
import { toTie } from '../tie/tie.type.ts';
import {
  InteractionDeleteInput,
  InteractionDeletePayload,
  InteractionLogInput,
  InteractionLogPayload,
} from './interaction.type.ts';

@Resolver()
export class InteractionResolver {
  @Mutation(() => InteractionLogPayload, {
    description:
      'Logs meetings, calls and messages; they strengthen ties and tell where the time went. Whoever was met and had no tie is a contact from then on, with a tie of strength 0.25; so is, by what the call is evidence of, who was called with direction BOTH.',
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
      const ids = await services.interactions.log(network, interactions, now);
      const endedTies = await services.interactions.endedTies(network, interactions);
      return {
        interactions: interactions.map(({ at, channel, minutes }, index) => ({
          id: ids[index] ?? '',
          at,
          channel,
          minutes,
        })),
        endedTies: endedTies.map((tie) => toTie(tie, network)),
      };
    });
  }

  @Mutation(() => InteractionDeletePayload, {
    description:
      'Takes back an interaction that was logged. Who became a contact by it alone is none any more; what an import says as well stays.',
  })
  async interactionDelete(
    @Ctx() { services, now }: AmbitContext,
    @Arg('input', () => InteractionDeleteInput, { description: 'The interaction.' }) input: InteractionDeleteInput,
  ): Promise<InteractionDeletePayload> {
    return payload(async () => {
      await services.interactions.delete(await services.networks.get(input.network), input.id, now);
      return { deletedId: input.id };
    });
  }
}
