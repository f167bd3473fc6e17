import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { AmbitError } from '../ambit-error.ts';
import type { Graph, Row } from '../graph/graph.ts';
import { writeAmbitJson } from '../import/ambit-json/write.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import { checkRequest, type AuditRequest } from './check-request.ts';
import { CopyService } from './copy/copy.service.ts';
import { Pseudonyms } from './copy/pseudonyms.ts';
import { statementOf } from './copy/statement.ts';
import { GRANTED_FIELDS, type Grant } from './grant.ts';
import { verifyReport } from './report/sign-report.ts';
import type { SignedReport } from './report/report.type.ts';

export type OutsideAuditRow = Row<'outside-audit/list-audits'>;

/** A file is written again so often where somebody was forgotten meanwhile. */
const EXPORT_ATTEMPTS = 5;

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

  /** What an audit shows, as it is kept. */
  grantOf({ goals, names, fields }: Pick<OutsideAuditRow, 'goals' | 'names' | 'fields'>): Grant {
    return {
      goals,
      names: names === 'SHOWN' ? 'SHOWN' : 'PSEUDONYMS',
      fields: GRANTED_FIELDS.filter((field) => fields.includes(field)),
    };
  }

  /**
   * The report of an audit as it was signed, for the owner of its network and for its auditor.
   * @throws AmbitError `NOT_FOUND`
   */
  async report(account: string, id: string): Promise<SignedReport> {
    const row = await this.graph.first('outside-audit/find-report', { account, id });
    if (row === undefined) throw new AmbitError('NOT_FOUND', 'There is no report of an audit with this id.');
    return verifyReport(row.report).signed;
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
    const goals = await checkRequest(this.graph, network, request, now);
    const id = randomUUID();
    const key = randomBytes(32);
    const header = { id, purpose, until, statement: statementOf(request) };
    for (let attempt = 1; attempt <= EXPORT_ATTEMPTS; attempt += 1) {
      const { file, forgettings } = await this.copies.file(network.id, { goals, names, fields }, key, header, now);
      const text = writeAmbitJson(file);
      const sha256 = createHash('sha256').update(text).digest('hex');
      const begun = await this.graph.first('outside-audit/create-audit', {
        network: network.id,
        forgettings,
        audit: { id, purpose, goals, names, fields, until, sha256, key: key.toString('base64'), openedAt: now },
      });
      // Without a row somebody was forgotten who may be in the file: it is not handed out.
      if (begun !== undefined) return { id, text };
    }
    throw new AmbitError('CONFLICT', 'Persons are being forgotten in this network. Try again in a while.');
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
    const persons = await this.personsOf(network, audit, ids);
    return new Map([...persons].map(([id, { name }]) => [id, name]));
  }

  /** The owner's persons, by the ids that the auditor knows them by; for the owner only. */
  async personsOf(
    network: NetworkScope,
    audit: string,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, { readonly id: string; readonly name: string }>> {
    const row = await this.graph.first('outside-audit/find-key', { network: network.id, id: audit });
    if (row === undefined || ids.length === 0) return new Map();
    const pseudonyms = new Pseudonyms(Buffer.from(row.key, 'base64'));
    const wanted = new Set(ids);
    const persons = await this.graph.run('outside-audit/read-persons', { network: network.id });
    const all = persons.map(({ id, name }) => [pseudonyms.idOf('person', id), { id, name }] as const);
    return new Map(all.filter(([id]) => wanted.has(id)));
  }
}
