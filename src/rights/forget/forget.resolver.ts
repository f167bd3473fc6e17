import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { AmbitContext } from '../../api/context.ts';
import { payload } from '../../api/user-error.ts';
import { Person } from '../../person/person.type.ts';
import { Forgetting, PersonForgetInput, PersonForgetPayload } from './forget.type.ts';

@Resolver(() => Person)
export class ForgetResolver {
  @FieldResolver(() => Forgetting, { description: 'What `personForget` would remove of this person.' })
  async forgetting(@Root() person: Person, @Ctx() { services }: AmbitContext): Promise<Forgetting> {
    return services.forgetting.preview(person.network, person.id);
  }

  @Mutation(() => PersonForgetPayload, {
    description:
      'Forgets a person everywhere, for good: records, ties, interactions, notes, plans, goals that name them, and what imports of their own contacts brought. Snapshots keep a keyed hash, and their numbers. Later imports leave the person out.',
  })
  async personForget(
    @Ctx() { services, now }: AmbitContext,
    @Arg('input', () => PersonForgetInput, { description: 'The person.' }) input: PersonForgetInput,
  ): Promise<PersonForgetPayload> {
    return payload(async () => {
      const network = await services.networks.get(input.network);
      const reason = input.reason ?? 'REQUEST';
      if (input.dryRun === true) return { forgetting: await services.forgetting.preview(network, input.id) };
      const { id, suppression, removed } = await services.forgetting.forget(network, input.id, reason, now);
      return { deletedId: id, forgetting: removed, suppression: { id: suppression, at: now, reason } };
    });
  }
}
