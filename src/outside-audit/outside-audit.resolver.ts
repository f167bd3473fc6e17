import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { AmbitContext } from '../api/context.ts';
import { connection, pageRequest, type Connection } from '../api/page.ts';
import { payload } from '../api/user-error.ts';
import { Network } from '../network/network.type.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import { usualFields } from './grant.ts';
import { AuditOverrideInput, AuditRequestInput, AuditRevokeInput } from './outside-audit.input.ts';
import {
  AuditRequestPayload,
  OutsideAudit,
  OutsideAuditConnection,
  OutsideAuditPayload,
  toOutsideAudit,
} from './outside-audit.type.ts';

@Resolver(() => Network)
export class OutsideAuditResolver {
  @FieldResolver(() => OutsideAuditConnection, {
    description: 'The audits by somebody from outside, the newest first. The owner’s.',
  })
  async outsideAudits(
    @Root() { scope }: Network,
    @Ctx() { services, now }: AmbitContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many at most, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue behind.' }) after: string | null,
  ): Promise<Connection<OutsideAudit>> {
    const page = pageRequest(first, after);
    const rows = await services.outsideAudits.list(scope);
    const shown = rows.slice(page.offset, page.offset + page.limit);
    return connection(
      shown.map((row) => toOutsideAudit(row, scope, services.outsideAudits, now)),
      page,
      rows.length,
    );
  }

  @FieldResolver(() => OutsideAudit, {
    nullable: true,
    description: 'One audit by somebody from outside; null where there is none with this id. The owner’s.',
  })
  async outsideAudit(
    @Root() { scope }: Network,
    @Ctx() { services, now }: AmbitContext,
    @Arg('id', () => ID, { description: 'The audit.' }) id: string,
  ): Promise<OutsideAudit | null> {
    const audit = await services.auditRequests.find(scope, id);
    return audit === undefined ? null : toOutsideAudit(audit, scope, services.outsideAudits, now);
  }

  @Mutation(() => AuditRequestPayload, {
    description:
      'Asks somebody from outside for an audit. Nothing is shown before the auditor has declared on every point of the rule of independence and nothing speaks against it.',
  })
  async auditRequest(
    @Ctx() context: AmbitContext,
    @Arg('input', () => AuditRequestInput, { description: 'For what, by whom, what is shown.' })
    input: AuditRequestInput,
  ): Promise<AuditRequestPayload> {
    return payload(async () => {
      const network = await context.services.networks.get(input.network);
      context.border.requireAccounts();
      const request = { ...input, fields: input.fields ?? usualFields(input.names) };
      const { id, code } = await context.services.auditRequests.ask(network, request, context.now);
      return { audit: await auditOf(context, network, id), code };
    });
  }

  @Mutation(() => OutsideAuditPayload, {
    description: 'Lets an auditor in whom a conflict stopped, on the owner’s own word, which the report repeats.',
  })
  async auditOverride(
    @Ctx() context: AmbitContext,
    @Arg('input', () => AuditOverrideInput, { description: 'The audit, and why.' }) input: AuditOverrideInput,
  ): Promise<OutsideAuditPayload> {
    return payload(async () => {
      const network = await context.services.networks.get(input.network);
      await context.services.auditRequests.override(network, input.id, input.reason, context.now);
      return { audit: await auditOf(context, network, input.id) };
    });
  }

  @Mutation(() => OutsideAuditPayload, {
    description:
      'Ends an audit that is not closed. The auditor reads nothing more from the next request on; what is open ends within 5 seconds.',
  })
  async auditRevoke(
    @Ctx() context: AmbitContext,
    @Arg('input', () => AuditRevokeInput, { description: 'The audit.' }) input: AuditRevokeInput,
  ): Promise<OutsideAuditPayload> {
    return payload(async () => {
      const network = await context.services.networks.get(input.network);
      await context.services.auditRequests.revoke(network, input.id, context.now);
      return { audit: await auditOf(context, network, input.id) };
    });
  }
}

async function auditOf({ services, now }: AmbitContext, network: NetworkScope, id: string): Promise<OutsideAudit> {
  return toOutsideAudit(await services.auditRequests.get(network, id), network, services.outsideAudits, now);
}
