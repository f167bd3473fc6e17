import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { isRole } from '../account/role.ts';
import type { AmbitContext } from '../api/context.ts';
import { connection, pageRequest, type Connection } from '../api/page.ts';
import { Network } from '../network/network.type.ts';
import { AccessLogCheck, AccessLogConnection, AccessLogHeadInput, type AccessLogEntry } from './access-log.type.ts';

@Resolver(() => Network)
export class AccessLogResolver {
  @FieldResolver(() => AccessLogConnection, {
    description:
      'Who read what of the network, the latest first: everybody who was let in, API keys, and all exports. The owner’s.',
  })
  async accessLog(
    @Root() { scope }: Network,
    @Ctx() { services }: AmbitContext,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many at most, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue behind.' }) after: string | null,
  ): Promise<Connection<AccessLogEntry>> {
    const page = pageRequest(first, after);
    const { total, items } = await services.accessLog.list(scope, page.offset, page.limit);
    const entries = items.flatMap(({ role, kinds, via, ...row }) =>
      isRole(role) ? [{ ...row, role, kinds: [...kinds], byApiKey: via === 'API_KEY' }] : [],
    );
    return connection(entries, page, total);
  }

  @FieldResolver(() => AccessLogCheck, {
    description: 'Whether the log of who read what is as it was written. The owner’s.',
  })
  async accessLogCheck(
    @Root() { scope }: Network,
    @Ctx() { services }: AmbitContext,
    @Arg('noted', () => AccessLogHeadInput, { nullable: true, description: 'Where it stood once.' })
    noted: AccessLogHeadInput | null,
  ): Promise<AccessLogCheck> {
    const { brokenAt, size, hash } = await services.accessLog.check(scope, noted ?? null);
    return { intact: brokenAt === null, brokenAt, size, hash };
  }
}
