import { createHash, randomUUID } from 'node:crypto';
import { AmbitError } from '../ambit-error.ts';
import type { Graph } from '../graph/graph.ts';
import { writeAmbitJson } from '../import/ambit-json/write.ts';
import { endOf } from './audit-state.ts';
import { auditFile } from './copy/audit-file.ts';
import type { CopyService } from './copy/copy.service.ts';
import { statementOf } from './copy/statement.ts';
import type { Grant } from './grant.ts';

/** A copy is made again so often where somebody was forgotten meanwhile. */
const OPEN_ATTEMPTS = 5;

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
    private readonly graph: Pick<Graph, 'run' | 'first'>,
    private readonly copies: Pick<CopyService, 'make' | 'delete'>,
  ) {}

  /**
   * @param override why an auditor is let in whom a conflict stopped; null: none did
   * @throws AmbitError `CONFLICT` where it was opened or ended meanwhile, or persons are forgotten all the time; then there is
   *   no copy left behind
   */
  async open(audit: AuditToOpen, override: string | null, now: Date): Promise<void> {
    for (let attempt = 1; attempt <= OPEN_ATTEMPTS; attempt += 1)
      if (await this.tryToOpen(audit, override, now)) return;
    throw new AmbitError('CONFLICT', 'Persons are being forgotten in this network. Try again in a while.');
  }

  /** @returns false where somebody was forgotten who may be in the copy: it is gone again */
  private async tryToOpen(audit: AuditToOpen, override: string | null, now: Date): Promise<boolean> {
    const copy = { id: randomUUID(), name: `Audit: ${audit.client}` };
    let isOpened = false;
    try {
      const key = Buffer.from(audit.key, 'base64');
      const { content, forgettings } = await this.copies.make(audit.network, audit, key, copy, now);
      const { id, purpose, until } = audit;
      const file = auditFile(content, { id, purpose, until, statement: statementOf(audit) }, now);
      const opened = await this.graph.first('outside-audit/open-audit', {
        network: audit.network,
        id,
        copy: copy.id,
        forgettings,
        sha256: createHash('sha256').update(writeAmbitJson(file)).digest('hex'),
        override,
        since: now,
        until: endOf(until),
      });
      if (opened === undefined) throw new AmbitError('CONFLICT', 'The audit was opened or ended meanwhile.');
      if (opened.isReader)
        throw new AmbitError(
          'CONFLICT',
          'The auditor can read the network itself, where pseudonyms hide nobody. The owner has to end that access first.',
        );
      isOpened = opened.isCurrent;
      return isOpened;
    } finally {
      // What can't be deleted now is swept away within the hour, and hides no other failure.
      if (!isOpened) await this.copies.delete(copy.id).catch(() => undefined);
    }
  }

  /**
   * Deletes the copies whose time is over; what they showed can't be reached any more since then.
   * @param failed told of each that could not be deleted, which waits for the next time and keeps no other
   * @returns how many were deleted
   */
  async sweep(now: Date, failed: (error: unknown) => void = () => undefined): Promise<number> {
    let deleted = 0;
    for (const { id } of await this.graph.run('outside-audit/list-ended-copies', { at: now })) {
      try {
        await this.copies.delete(id);
        deleted += 1;
      } catch (error) {
        failed(error);
      }
    }
    return deleted;
  }
}
