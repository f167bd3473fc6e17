import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { AmbitContext } from '../api/context.ts';
import { payload } from '../api/user-error.ts';
import { Goal, toGoal } from '../goal/goal.type.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import { AuditFinding, toFinding } from './finding.type.ts';
import { AuditFollowUp, toFollowUpGoal } from './follow-up.type.ts';
import { AuditIndependence, DeclaredPoint, toDeclaration, toIndependence } from './independence.type.ts';
import { FindingReplyInput } from './outside-audit.input.ts';
import { FindingPayload, OutsideAudit, SignedAuditReport } from './outside-audit.type.ts';
import { toSignedReport } from './signed-report.ts';

/** What belongs to an audit, for the owner. */
@Resolver(() => OutsideAudit)
export class OutsideAuditPartsResolver {
  @FieldResolver(() => [Goal], { description: 'The goals it is about, but those that were deleted.' })
  async goals(@Root() { network, row }: OutsideAudit, @Ctx() { services, now }: AmbitContext): Promise<Goal[]> {
    const goals = await services.goals.list(network, now);
    return goals.filter(({ id }) => row.goals.includes(id)).map((goal) => toGoal(goal, network));
  }

  @FieldResolver(() => AuditIndependence, {
    nullable: true,
    description:
      'What speaks against the auditor: what the network says, and what was declared; null of an audit by files.',
  })
  async independence(
    @Root() { network, row }: OutsideAudit,
    @Ctx() { services, lang, now }: AmbitContext,
  ): Promise<AuditIndependence | null> {
    const found = await services.auditRequests.independence(network, row, now);
    return found === null ? null : toIndependence(found, lang);
  }

  @FieldResolver(() => [DeclaredPoint], { nullable: true, description: 'The auditor’s declaration; null: not yet.' })
  declaration(@Root() { row }: OutsideAudit, @Ctx() { lang }: AmbitContext): DeclaredPoint[] | null {
    return toDeclaration(row.declaration, lang);
  }

  @FieldResolver(() => [AuditFinding], { description: 'What the auditor found, as it is written.' })
  async findings(@Root() { network, id }: OutsideAudit, @Ctx() context: AmbitContext): Promise<AuditFinding[]> {
    return ownersFindings(context, network, id);
  }

  @FieldResolver(() => SignedAuditReport, { nullable: true, description: 'The signed report; null until closed.' })
  report(@Root() { row }: OutsideAudit): SignedAuditReport | null {
    return toSignedReport(row.report);
  }

  @FieldResolver(() => AuditFollowUp, { nullable: true, description: 'Before and after; null until closed.' })
  async followUp(
    @Root() { network, row }: OutsideAudit,
    @Ctx() { services, now }: AmbitContext,
  ): Promise<AuditFollowUp | null> {
    const compared = await services.auditRequests.followUp(network, row.id, now);
    if (compared === null) return null;
    const on = row.followUpOn;
    return { on, due: on !== null && on <= now.toISOString().slice(0, 10), goals: compared.map(toFollowUpGoal) };
  }

  @Mutation(() => FindingPayload, { description: 'Replies to a finding, while the audit is open.' })
  async findingReply(
    @Ctx() context: AmbitContext,
    @Arg('input', () => FindingReplyInput, { description: 'The finding and the reply.' }) input: FindingReplyInput,
  ): Promise<FindingPayload> {
    return payload(async () => {
      const { services, now } = context;
      const network = await services.networks.get(input.network);
      const audit = await services.mandates.findings.reply(network, input.id, input.reply ?? null, now);
      return { finding: (await ownersFindings(context, network, audit)).find(({ id }) => id === input.id) ?? null };
    });
  }
}

/** The findings with persons as the owner knows them. */
async function ownersFindings({ services }: AmbitContext, network: NetworkScope, id: string): Promise<AuditFinding[]> {
  const rows = await services.mandates.findings.list({ id, network: network.id });
  const ids = rows.flatMap(({ persons }) => persons);
  const known = await services.outsideAudits.personsOf(network, id, ids);
  return rows.map((row) => toFinding(row, known));
}
