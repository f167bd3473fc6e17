import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { AmbitContext } from '../api/context.ts';
import { connection, pageRequest, type Connection } from '../api/page.ts';
import type { ImportProblem } from './import.type.ts';
import { Import, ImportProblemConnection } from './import.type.ts';

@Resolver(() => Import)
export class ImportResolver {
  @FieldResolver(() => ImportProblemConnection, {
    description: 'Rows that did not become a record, or not whole, in file order.',
  })
  async problems(
    @Root() { network, id }: Import,
    @Ctx() { services }: AmbitContext,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many at most, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue behind.' }) after: string | null,
  ): Promise<Connection<ImportProblem>> {
    const page = pageRequest(first, after);
    const { total, items } = await services.imports.problems(network, id, page.offset, page.limit);
    return connection(
      items.map((item) => ({ ...item, field: item.field ?? null, part: item.part ?? null })),
      page,
      total,
    );
  }
}
