import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { AmbitError } from '../../ambit-error.ts';
import type { AmbitContext } from '../../api/context.ts';
import { connection, pageRequest, type Connection } from '../../api/page.ts';
import { payload } from '../../api/user-error.ts';
import type { NetworkScope } from '../../network/network-scope.ts';
import { Network } from '../../network/network.type.ts';
import type { Services } from '../../services.ts';
import type { MappingReport } from './column-mapping.type.ts';
import { ImportMappingForgetInput, ImportMappingSetInput, toChoices } from './mapping.input.ts';
import { notRemembered } from './mapping.service.ts';
import { ImportMappingConnection, ImportMappingPayload, toImportMapping, type ImportMapping } from './mapping.type.ts';

@Resolver(() => Network)
export class ImportMappingResolver {
  @FieldResolver(() => ImportMappingConnection, {
    description: 'What the owner said of the columns of tables, the one said last first.',
  })
  async importMappings(
    @Root() { scope }: Network,
    @Ctx() { services }: AmbitContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many at most, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue behind.' }) after: string | null,
  ): Promise<Connection<ImportMapping>> {
    const page = pageRequest(first, after);
    const { total, items } = await services.mappings.list(scope, page.offset, page.limit);
    return connection(items.map(toImportMapping), page, total);
  }

  @Mutation(() => ImportMappingPayload, {
    description: 'Says what the columns of a table hold and remembers it for the next file of the same columns.',
  })
  async importMappingSet(
    @Ctx() { services, now }: AmbitContext,
    @Arg('input', () => ImportMappingSetInput, { description: 'The columns.' }) input: ImportMappingSetInput,
  ): Promise<ImportMappingPayload> {
    return payload(async () => {
      const network = await services.networks.get(input.network);
      const known = await columnsMeant(services, network, input);
      const mapping = await services.mappings.set(network, known, toChoices(input.columns), now);
      return { mapping: toImportMapping(mapping) };
    });
  }

  @Mutation(() => ImportMappingPayload, {
    description: 'Forgets what was said of the columns of a table. What was imported by it stays.',
  })
  async importMappingForget(
    @Ctx() { services }: AmbitContext,
    @Arg('input', () => ImportMappingForgetInput, { description: 'Which one.' }) input: ImportMappingForgetInput,
  ): Promise<ImportMappingPayload> {
    return payload(async () => {
      const network = await services.networks.get(input.network);
      return { mapping: toImportMapping(await services.mappings.forget(network, input.id)) };
    });
  }
}

async function columnsMeant(
  services: Services,
  network: NetworkScope,
  { importId, id }: ImportMappingSetInput,
): Promise<Pick<MappingReport, 'signature' | 'columns'>> {
  if (id) {
    const remembered = await services.mappings.find(network, id);
    if (remembered === undefined) throw notRemembered();
    return { signature: id, columns: remembered.columns };
  }
  const report = importId ? await services.imports.find(network, importId) : undefined;
  if (report?.mapping) return report.mapping;
  throw new AmbitError(
    importId ? 'NOT_FOUND' : 'BAD_INPUT',
    'Name an import of a table (its `mapping` is not null), or the `id` of a mapping that is remembered.',
    { field: 'importId' },
  );
}
