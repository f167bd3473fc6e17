import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { AmbitError } from '../ambit-error.ts';
import type { AmbitContext } from '../api/context.ts';
import { payload } from '../api/user-error.ts';
import { dateOfDay, dayOfInstant } from '../calendar.ts';
import { Import, toImport } from '../import/import.type.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import { present } from '../present.ts';
import { loadPerson, Person } from '../person/person.type.ts';
import { TieEndInput, TieSetInput, type TieInput } from './tie.input.ts';
import type { TieEdit } from './tie.service.ts';
import { pairKey } from './tie-store.ts';
import { Tie, TiePayload, TieProvenance, toTie } from './tie.type.ts';

@Resolver(() => Tie)
export class TieResolver {
  @FieldResolver(() => [Person], { description: 'The two persons.' })
  async persons(@Root() tie: Tie, @Ctx() { loaders }: AmbitContext): Promise<Person[]> {
    return Promise.all([tie.a, tie.b].map((id) => loadPerson(loaders(tie.network), tie.network, id)));
  }

  @FieldResolver(() => [TieProvenance], {
    description: 'Everything that was said of the tie, in the order in which it was recorded.',
  })
  async provenance(@Root() tie: Tie, @Ctx() { loaders }: AmbitContext): Promise<TieProvenance[]> {
    const sayings = await loaders(tie.network).tieProvenance.load(pairKey(tie.a, tie.b));
    return sayings.map(({ imports, platforms, ...saying }) => ({
      ...saying,
      platforms: [...platforms],
      importIds: imports,
      network: tie.network,
    }));
  }

  @Mutation(() => TiePayload, { description: 'Declares the strength, dates or kinds of ties, one or many at once.' })
  async tieSet(
    @Ctx() context: AmbitContext,
    @Arg('input', () => TieSetInput, { description: 'The ties.' }) input: TieSetInput,
  ): Promise<TiePayload> {
    return writeTies(context, input.network, (network) =>
      context.services.ties.set(
        network,
        input.ties.map((tie, index) => toTieEdit(tie, index)),
        context.now,
      ),
    );
  }

  @Mutation(() => TiePayload, { description: 'Ends a tie, or opens it again.' })
  async tieEnd(
    @Ctx() context: AmbitContext,
    @Arg('input', () => TieEndInput, { description: 'The tie and its last day.' }) input: TieEndInput,
  ): Promise<TiePayload> {
    const until = input.until === undefined ? dateOfDay(dayOfInstant(context.now)) : input.until;
    const edit = { person: input.person, ...(input.with ? { with: input.with } : {}), until };
    return writeTies(context, input.network, (network) => context.services.ties.end(network, edit, context.now));
  }
}

@Resolver(() => TieProvenance)
export class TieProvenanceResolver {
  @FieldResolver(() => [Import], { description: 'The imports that say it; none: the owner said it.' })
  async imports(@Root() { network, importIds }: TieProvenance, @Ctx() { loaders }: AmbitContext): Promise<Import[]> {
    const reports = await Promise.all(importIds.map((id) => loaders(network).import.load(id)));
    return reports.filter((report) => report !== undefined).map((report) => toImport(report, network));
  }
}

/** Runs a mutation that changes ties, and answers with them as they are then. */
export async function writeTies(
  { services, loaders }: AmbitContext,
  networkId: string | null | undefined,
  write: (network: NetworkScope) => Promise<readonly string[]>,
): Promise<TiePayload> {
  return payload(async () => {
    const network = await services.networks.get(networkId);
    const keys = await write(network);
    const rows = await Promise.all(keys.map((key) => loaders(network).tie.load(key)));
    return { ties: rows.filter((row) => row !== undefined).map((row) => toTie(row, network)) };
  });
}

/** A GraphQL input as the edit it means. @throws AmbitError `BAD_INPUT` naming the field that cannot be */
export function toTieEdit(tie: TieInput, index: number, list = 'ties'): TieEdit {
  const { strength } = tie;
  if (strength !== null && strength !== undefined && (strength < 0 || strength > 1)) {
    throw new AmbitError('BAD_INPUT', 'A strength lies between 0 and 1.', { field: `${list}[${index}].strength` });
  }
  const { with: other, strengthFrom, ...said } = tie;
  return {
    ...present(said),
    person: tie.person,
    ...(other ? { with: other } : {}),
    ...(strengthFrom ? { strengthFrom } : {}),
  };
}
