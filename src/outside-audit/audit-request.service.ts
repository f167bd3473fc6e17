import { randomBytes, randomUUID } from 'node:crypto';
import { checkEmail } from '../account/email-address.ts';
import { hashOfSecret, newSecret } from '../account/secret.ts';
import { AmbitError } from '../ambit-error.ts';
import type { Graph } from '../graph/graph.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import type { Services } from '../services.ts';
import type { AuditOpener } from './audit-opener.ts';
import { endOf } from './audit-state.ts';
import { checkRequest, type AuditRequest } from './check-request.ts';
import { compareWithNow, type ComparedGoal } from './follow-up.ts';
import { frozenIndependence, frozen, type FrozenIndependence } from './independence/frozen-independence.ts';
import type { OutsideAuditRow } from './outside-audit.service.ts';

const CODE_PREFIX = 'audit_';
/** So much one writes who means it. */
const SHORTEST_REASON = 20;

/** The owner's side of an audit between two accounts. */
export class AuditRequestService {
  constructor(
    private readonly graph: Graph,
    private readonly services: Pick<Services, 'circles' | 'outsideAudits' | 'goals' | 'alignment'>,
    private readonly opener: AuditOpener,
  ) {}

  /**
   * Asks somebody with an account for an audit. Whether the address has one is not told.
   * @returns the id, and the code that makes whoever has the address its auditor: shown once, for the owner to hand over
   * @throws AmbitError `BAD_INPUT`, `NOT_FOUND`
   */
  async ask(
    network: NetworkScope,
    request: AuditRequest & { readonly auditor: string },
    now: Date,
  ): Promise<{ readonly id: string; readonly code: string }> {
    const auditor = checkEmail(request.auditor, 'auditor');
    const goals = await checkRequest(this.graph, network, request, now);
    const { names, fields, until } = request;
    const [id, code] = [randomUUID(), newSecret(CODE_PREFIX)];
    await this.graph.run('outside-audit/request-audit', {
      network: network.id,
      audit: {
        id,
        purpose: request.purpose.trim(),
        goals,
        names,
        fields,
        until,
        auditor,
        key: randomBytes(32).toString('base64'),
        codeHash: hashOfSecret(code),
        openedAt: now,
      },
    });
    return { id, code };
  }

  /** One audit of a network. @throws AmbitError `NOT_FOUND` */
  async get(network: NetworkScope, id: string): Promise<OutsideAuditRow> {
    const audit = await this.find(network, id);
    if (audit === undefined) throw new AmbitError('NOT_FOUND', 'There is no audit with this id in this network.');
    return audit;
  }

  /** One audit of a network; undefined where it has none with this id. */
  async find(network: NetworkScope, id: string): Promise<OutsideAuditRow | undefined> {
    return (await this.graph.run('outside-audit/list-audits', { network: network.id, id }))[0];
  }

  /** What was found of the auditor; until something is declared, what the network alone says. */
  async independence(network: NetworkScope, audit: OutsideAuditRow, now: Date): Promise<FrozenIndependence | null> {
    if (audit.independence !== null) return frozenIndependence.parse(JSON.parse(audit.independence));
    if (audit.auditor === null) return null;
    return frozen(await this.services.circles.judge(network, audit.auditor, {}, now));
  }

  /**
   * Lets an auditor in whom a conflict stopped, on the owner's own word, which the report will repeat.
   * @throws AmbitError `BAD_INPUT`, `NOT_FOUND`, `CONFLICT` where nothing is stopped
   */
  async override(network: NetworkScope, id: string, given: string, now: Date): Promise<void> {
    const reason = given.trim();
    if (reason.length < SHORTEST_REASON)
      throw new AmbitError('BAD_INPUT', 'Say why, in a sentence: the report will repeat it.', { field: 'reason' });
    const audit = await this.get(network, id);
    if (audit.state !== 'STOPPED' || now >= endOf(audit.until))
      throw new AmbitError('CONFLICT', 'No conflict stops this audit.');
    const { key, client } = await this.requested(network, id);
    const grant = this.services.outsideAudits.grantOf(audit);
    await this.opener.open({ ...audit, ...grant, network: network.id, key, client }, reason, now);
  }

  /** Ends an audit that is not closed; the auditor reads nothing from the next request on. @throws AmbitError `NOT_FOUND`, `CONFLICT` */
  async revoke(network: NetworkScope, id: string, now: Date): Promise<void> {
    await this.get(network, id);
    const revoked = await this.graph.first('outside-audit/revoke-audit', { network: network.id, id, at: now });
    if (revoked === undefined) throw new AmbitError('CONFLICT', 'This audit has ended already.');
    if (revoked.copyId !== null) await this.services.outsideAudits.copies.delete(revoked.copyId);
  }

  /** What became of the goals of a closed audit; null where there is nothing to compare with. @throws AmbitError `NOT_FOUND` */
  async followUp(network: NetworkScope, id: string, now: Date): Promise<readonly ComparedGoal[] | null> {
    const { before } = await this.requested(network, id);
    return before === null ? null : compareWithNow(this.services, network, before, now);
  }

  private async requested(network: NetworkScope, id: string) {
    const row = await this.graph.first('outside-audit/find-requested', { network: network.id, id });
    if (row === undefined) throw new AmbitError('NOT_FOUND', 'There is no audit with this id in this network.');
    return row;
  }
}
