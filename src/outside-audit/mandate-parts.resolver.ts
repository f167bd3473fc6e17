import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Account } from '../account/account.type.ts';
import type { AmbitContext } from '../api/context.ts';
import { connection, pageRequest, type Connection } from '../api/page.ts';
import { Network, toNetwork } from '../network/network.type.ts';
import { AuditFinding, toFinding } from './finding.type.ts';
import { frozenIndependence } from './independence/frozen-independence.ts';
import { AuditIndependence, DeclaredPoint, toDeclaration, toIndependence } from './independence.type.ts';
import { Mandate, MandateConnection, toMandate } from './mandate.type.ts';
import { SignedAuditReport } from './outside-audit.type.ts';
import { toSignedReport } from './signed-report.ts';

@Resolver(() => Account)
export class AccountMandatesResolver {
  @FieldResolver(() => MandateConnection, { description: 'The audits that this account took on, the newest first.' })
  async mandates(
    @Root() { id }: Account,
    @Ctx() { services, lang, now }: AmbitContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many at most, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue behind.' }) after: string | null,
  ): Promise<Connection<Mandate>> {
    const page = pageRequest(first, after);
    const rows = await services.mandates.list(id);
    const shown = rows.slice(page.offset, page.offset + page.limit);
    return connection(
      shown.map((row) => toMandate(row, services.outsideAudits, lang, now)),
      page,
      rows.length,
    );
  }
}

/** What belongs to an audit, for the auditor. */
@Resolver(() => Mandate)
export class MandatePartsResolver {
  @FieldResolver(() => Network, {
    nullable: true,
    description: 'What you are shown, as a network that answers every query; null but while the audit is open.',
  })
  async network(@Root() { row, state }: Mandate, @Ctx() { services }: AmbitContext): Promise<Network | null> {
    if (state !== 'OPEN' || row.copyId === null) return null;
    return toNetwork(await services.networks.get(row.copyId));
  }

  @FieldResolver(() => AuditIndependence, {
    nullable: true,
    description:
      'What was found of you: what the owner’s network says, and what you declared; null until you declared.',
  })
  independence(@Root() { row }: Mandate, @Ctx() { lang }: AmbitContext): AuditIndependence | null {
    if (row.independence === null) return null;
    return toIndependence(frozenIndependence.parse(JSON.parse(row.independence)), lang);
  }

  @FieldResolver(() => [DeclaredPoint], { nullable: true, description: 'Your declaration; null: not yet.' })
  declaration(@Root() { row }: Mandate, @Ctx() { lang }: AmbitContext): DeclaredPoint[] | null {
    return toDeclaration(row.declaration, lang);
  }

  @FieldResolver(() => [AuditFinding], { description: 'What you found, with the owner’s replies.' })
  async findings(@Root() { row }: Mandate, @Ctx() { services }: AmbitContext): Promise<AuditFinding[]> {
    return (await services.mandates.findings.list(row)).map((finding) => toFinding(finding));
  }

  @FieldResolver(() => SignedAuditReport, { nullable: true, description: 'The signed report; null until closed.' })
  report(@Root() { row }: Mandate): SignedAuditReport | null {
    return toSignedReport(row.report);
  }
}
