import { createHash, randomUUID } from 'node:crypto';
import { AmbitError } from '../ambit-error.ts';
import type { Graph } from '../graph/graph.ts';
import { writeAmbitJson } from '../import/ambit-json/write.ts';
import { endOf } from './audit-state.ts';
import { auditFile } from './copy/audit-file.ts';
import type { CopyService } from './copy/copy.service.ts';
import { statementOf } from './copy/statement.ts';
import type { Grant } from './grant.ts';

export interface AuditToOpen extends Grant {
  readonly id: string;
  /** The owner's network. */
  readonly network: string;
  readonly purpose: string;
  readonly until: string;
  /** By which ids and pseudonyms are made (base 64). */
  readonly key: string;
  /** What the auditor's copy is called. */
  readonly client: string;
}

/** Lets an auditor in: into a copy that holds what is granted, until the last day of the audit. */
export class AuditOpener {
  constructor(
    private readonly graph: Graph,
    private readonly copies: CopyService,
  ) {}

  /**
   * @param override why an auditor is let in whom a conflict stopped; null: none did
   * @throws AmbitError `CONFLICT` where it was opened or ended meanwhile; then there is no copy left behind
   */
  async open(audit: AuditToOpen, override: string | null, now: Date): Promise<void> {
    const copy = { id: randomUUID(), name: `Audit: ${audit.client}` };
    try {
      const content = await this.copies.make(audit.network, audit, Buffer.from(audit.key, 'base64'), copy, now);
      const { id, purpose, until } = audit;
      const file = auditFile(content, { id, purpose, until, statement: statementOf(audit) }, now);
      const opened = await this.graph.first('outside-audit/open-audit', {
        network: audit.network,
        id,
        copy: copy.id,
        sha256: createHash('sha256').update(writeAmbitJson(file)).digest('hex'),
        override,
        since: now,
        until: endOf(until),
      });
      if (opened === undefined) throw new AmbitError('CONFLICT', 'The audit was opened or ended meanwhile.');
    } catch (error) {
      await this.copies.delete(copy.id);
      throw error;
    }
  }

  /** Deletes the copies whose time is over; what they showed can't be reached any more since then. @returns how many */
  async sweep(now: Date): Promise<number> {
    const ended = await this.graph.run('outside-audit/list-ended-copies', { at: now });
    for (const { id } of ended) await this.copies.delete(id);
    return ended.length;
  }
}
