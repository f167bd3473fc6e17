import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { AmbitError } from '../ambit-error.ts';
import type { Graph, Row } from '../graph/graph.ts';
import { writeAmbitJson } from '../import/ambit-json/write.ts';
import { isIsoDate } from '../import/readers/calendar-date.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import { CopyService } from './copy/copy.service.ts';
import { Pseudonyms } from './copy/pseudonyms.ts';
import { statementOf } from './copy/statement.ts';
import type { Grant } from './grant.ts';
import { verifyReport } from './report/sign-report.ts';
import type { SignedReport } from './report/report.type.ts';

/** What an owner asks an auditor for. */
export interface AuditRequest extends Grant {
  readonly purpose: string;
  /** The last day on which what is shown may be used. */
  readonly until: string;
}

export type OutsideAuditRow = Row<'outside-audit/list-audits'>;

/** Audits of a network by somebody from outside. */
export class OutsideAuditService {
  readonly copies: CopyService;

  constructor(private readonly graph: Graph) {
    this.copies = new CopyService(graph);
  }

  /** The audits of a network, the newest first. */
  async list(network: NetworkScope): Promise<readonly OutsideAuditRow[]> {
    return this.graph.run('outside-audit/list-audits', { network: network.id, id: null });
  }

  /**
   * Begins an audit by somebody who has no account.
   * @returns the file to hand out: what is granted, as any Ambit can open it
   * @throws AmbitError `BAD_INPUT`, `NOT_FOUND`
   */
  async exportForAudit(
    network: NetworkScope,
    request: AuditRequest,
    now: Date,
  ): Promise<{ readonly id: string; readonly text: string }> {
    const { purpose, until, names, fields } = request;
    if (purpose.trim() === '') throw new AmbitError('BAD_INPUT', 'Say what the audit is for.', { field: 'purpose' });
    if (!isIsoDate(until) || until < now.toISOString().slice(0, 10))
      throw new AmbitError('BAD_INPUT', 'The end of an audit is a day like 2026-12-31, from today on.', {
        field: 'until',
      });
    const goals = [...new Set(request.goals)];
    if (goals.length === 0)
      throw new AmbitError('BAD_INPUT', 'Name at least one goal that the audit is about.', { field: 'goals' });
    const known = await this.graph.run('outside-audit/read-goals', { network: network.id, goals });
    if (known.length < goals.length)
      throw new AmbitError('NOT_FOUND', 'There is no goal with this id in this network.');
    const id = randomUUID();
    const key = randomBytes(32);
    const header = { id, purpose, until, statement: statementOf(request) };
    const file = await this.copies.file(network.id, { goals, names, fields }, key, header, now);
    const text = writeAmbitJson(file);
    const sha256 = createHash('sha256').update(text).digest('hex');
    await this.graph.run('outside-audit/create-audit', {
      network: network.id,
      audit: { id, purpose, goals, names, fields, until, sha256, key: key.toString('base64'), openedAt: now },
    });
    return { id, text };
  }

  /**
   * Attaches the report that came back as a file, which ends the audit.
   * @throws AmbitError `BAD_INPUT` where it is not what was signed, or on another file; `NOT_FOUND` where it is of no audit of this network;
   *   `CONFLICT` where the audit has a report already
   */
  async attachReport(
    network: NetworkScope,
    text: string,
    now: Date,
  ): Promise<{ readonly signed: SignedReport; readonly fingerprint: string }> {
    const verified = verifyReport(text);
    const { id } = verified.signed.report.audit;
    const [audit] = await this.graph.run('outside-audit/list-audits', { network: network.id, id });
    if (audit === undefined) throw new AmbitError('NOT_FOUND', 'The report is of no audit of this network.');
    if (verified.signed.report.inputs.sha256 !== audit.sha256)
      throw new AmbitError(
        'BAD_INPUT',
        'The report is on another file than the one that was handed out for this audit.',
      );
    const report = JSON.stringify(verified.signed);
    const closed = await this.graph.first('outside-audit/close-audit', { network: network.id, id, report, at: now });
    if (closed === undefined) throw new AmbitError('CONFLICT', 'This audit has a report already; it stays as it is.');
    return verified;
  }

  /** What the owner calls the persons that an auditor knows by these ids; for the owner only. */
  async namesOf(network: NetworkScope, audit: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const row = await this.graph.first('outside-audit/find-key', { network: network.id, id: audit });
    if (row === undefined || ids.length === 0) return new Map();
    const pseudonyms = new Pseudonyms(Buffer.from(row.key, 'base64'));
    const persons = await this.graph.run('outside-audit/read-persons', { network: network.id });
    const names = persons.map(({ id, name }) => [pseudonyms.idOf('person', id), name] as const);
    return new Map(names.filter(([id]) => ids.includes(id)));
  }
}
