import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import { hashOfSecret } from '../account/secret.ts';
import { AmbitError } from '../ambit-error.ts';
import type { Graph, Row } from '../graph/graph.ts';
import { isIsoDate } from '../import/readers/calendar-date.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import type { Services } from '../services.ts';
import type { AuditOpener } from './audit-opener.ts';
import { auditStateAt } from './audit-state.ts';
import type { FindingService } from './finding.service.ts';
import { frozen } from './independence/frozen-independence.ts';
import { auditNumbers } from './report/audit-numbers.ts';
import { closingReport } from './report/closing-report.ts';
import { auditorsWork, type AuditorsWork } from './report/report.type.ts';
import { signReport } from './report/sign-report.ts';

/** An audit as its auditor has it; the owner's network and the key are not for the auditor's eyes. */
export type MandateRow = Row<'outside-audit/list-mandates'>;

export type Declaration = Pick<AuditorsWork, 'declaration' | 'auditor'>;
const declared = z.strictObject({
  auditor: auditorsWork.shape.auditor,
  declaration: auditorsWork.shape.declaration,
});

/** The auditor's side of an audit between two accounts. */
export class MandateService {
  constructor(
    private readonly graph: Graph,
    private readonly services: Pick<Services, 'circles' | 'outsideAudits' | 'goals' | 'alignment' | 'replay'>,
    private readonly opener: AuditOpener,
    readonly findings: FindingService,
    private readonly signingKey: () => Promise<KeyObject>,
  ) {}

  /** The audits an account took on, the newest first. */
  async list(account: string): Promise<readonly MandateRow[]> {
    return this.graph.run('outside-audit/list-mandates', { account, id: null });
  }

  /** @throws AmbitError `NOT_FOUND` */
  async get(account: string, id: string): Promise<MandateRow> {
    const [mandate] = await this.graph.run('outside-audit/list-mandates', { account, id });
    if (mandate === undefined) throw new AmbitError('NOT_FOUND', 'You have no audit with this id.');
    return mandate;
  }

  /** The same, where its findings can be written. @throws AmbitError `NOT_FOUND`, `CONFLICT` */
  async getOpen(account: string, id: string, now: Date): Promise<MandateRow & { readonly copyId: string }> {
    const mandate = await this.get(account, id);
    if (auditStateAt(mandate, now) !== 'OPEN' || mandate.copyId === null)
      throw new AmbitError('CONFLICT', 'This audit is not open: it was not begun, or it has ended.');
    return { ...mandate, copyId: mandate.copyId };
  }

  /** Takes on an audit with the code the owner handed over. @returns its id. @throws AmbitError `NOT_FOUND` */
  async accept(account: string, code: string, now: Date): Promise<string> {
    const codeHash = hashOfSecret(code.trim());
    const day = now.toISOString().slice(0, 10);
    const row = await this.graph.first('outside-audit/accept-mandate', { account, codeHash, day });
    if (row === undefined)
      throw new AmbitError('NOT_FOUND', 'This code is of no audit that this account was asked for.', { field: 'code' });
    return row.id;
  }

  /**
   * Takes the auditor's declaration on every point of the rule, and compares it with what the owner's network says. Without
   * a conflict the audit is opened; with one it is stopped, for the owner to decide.
   * @throws AmbitError `BAD_INPUT`, `NOT_FOUND`, `CONFLICT` where it was declared before
   */
  async declare(account: string, id: string, given: Declaration, now: Date): Promise<void> {
    const parsed = declared.safeParse(given);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      throw new AmbitError('BAD_INPUT', `The declaration ${issue?.message ?? 'is not complete'}.`, {
        field: issue?.path.join('.') || 'declaration',
      });
    }
    const mandate = await this.get(account, id);
    if (auditStateAt(mandate, now) !== 'ASKED')
      throw new AmbitError('CONFLICT', 'The declaration was made, or the audit has ended.');
    const { auditor, declaration } = parsed.data;
    const network = await this.ownersNetwork(mandate);
    const applies = declaration.filter((each) => each.applies).map(({ point }) => point);
    const statement = { applies, practice: auditor.practice };
    const auditorWorkedOnIt = await this.mayChange(account, network);
    const independence = await this.services.circles.judge(
      network,
      mandate.auditor,
      { auditorWorkedOnIt, statement },
      now,
    );
    const kept = await this.graph.first('outside-audit/declare-independence', {
      network: mandate.network,
      id,
      account,
      auditorName: auditor.name,
      declaration: JSON.stringify(parsed.data),
      independence: JSON.stringify(frozen(independence)),
      state: independence.isIndependent ? 'ASKED' : 'STOPPED',
      at: now,
    });
    if (kept === undefined) throw new AmbitError('CONFLICT', 'The declaration was made, or the audit has ended.');
    if (!independence.isIndependent) return;
    await this.opener.open({ ...mandate, ...this.services.outsideAudits.grantOf(mandate) }, null, now);
  }

  /**
   * Ends an audit: freezes and signs the report, and with it ends the auditor's access.
   * @param copy what the auditor is shown
   * @throws AmbitError `BAD_INPUT`, `CONFLICT`
   */
  async close(
    account: string,
    mandate: MandateRow,
    copy: NetworkScope,
    followUpOn: string | null,
    now: Date,
  ): Promise<void> {
    if (followUpOn !== null && (!isIsoDate(followUpOn) || followUpOn <= now.toISOString().slice(0, 10)))
      throw new AmbitError('BAD_INPUT', 'The day to look again is a day like 2027-02-01, after today.', {
        field: 'followUpOn',
      });
    const findings = await this.findings.list(mandate);
    const report = await closingReport(this.services, { mandate, copy, findings, followUpOn }, now);
    const signed = signReport(report, await this.signingKey());
    const numbers = await auditNumbers(this.services, await this.ownersNetwork(mandate), now);
    const closed = await this.graph.first('outside-audit/close-mandate', {
      network: mandate.network,
      id: mandate.id,
      account,
      report: JSON.stringify(signed),
      before: JSON.stringify(numbers.filter(({ id }) => mandate.goals.includes(id))),
      followUpOn,
      findingsRevision: mandate.findingsRevision,
      at: now,
    });
    if (closed === undefined)
      throw new AmbitError(
        'CONFLICT',
        'The audit has ended, or a finding or a reply came meanwhile. Read again and repeat.',
      );
    if (closed.copyId !== null) await this.services.outsideAudits.copies.delete(closed.copyId);
  }

  /** Only to be worked with on the auditor's behalf, never to be shown: the auditor was not let into it. */
  private async ownersNetwork({ network }: MandateRow): Promise<NetworkScope> {
    const row = await this.graph.first('network/find-network', { network });
    if (row === undefined) throw new AmbitError('NOT_FOUND', 'The network of this audit is gone.');
    return { ...row, role: 'OWNER' };
  }

  /** Whether an account may, or might, change a network: who made it can't judge it. */
  private async mayChange(account: string, network: NetworkScope): Promise<boolean> {
    const row = await this.graph.first('outside-audit/find-involvement', { network: network.id, account });
    return row?.isInvolved === true;
  }
}
