import { dayOfInstant } from '../../calendar.ts';
import type { Graph } from '../../graph/graph.ts';
import type { AmbitFile, AuditHeader } from '../../import/ambit-json/ambit-file.type.ts';
import type { Grant } from '../grant.ts';
import { auditFile } from './audit-file.ts';
import { conceal } from './conceal.ts';
import { readContent, type ReadContent } from './content-reader.ts';
import { writeCopy } from './copy-writer.ts';
import { Pseudonyms } from './pseudonyms.ts';

/** How many nodes one transaction of a deletion takes. */
const DELETE_BATCH = 5_000;

/** Copies of networks with no more in them than an auditor is shown. */
export class CopyService {
  constructor(private readonly graph: Graph) {}

  /**
   * A network of its own that holds what is granted; nothing in it leads back.
   * @param key by which ids and pseudonyms are made; never leaves the owner's side
   * @throws AmbitError `NOT_FOUND`, `CONFLICT` where the network is being written into all the time
   */
  async make(
    network: string,
    grant: Grant,
    key: Uint8Array,
    copy: { readonly id: string; readonly name: string },
    at: Date,
  ): Promise<ReadContent> {
    const shown = await this.shown(network, grant, key, at);
    await writeCopy(this.graph, { ...copy, content: shown.content }, at);
    return shown;
  }

  /** The same as a file for an auditor who has no account. @throws AmbitError as `make` */
  async file(
    network: string,
    grant: Grant,
    key: Uint8Array,
    header: AuditHeader,
    at: Date,
  ): Promise<{ readonly file: AmbitFile; readonly forgettings: number }> {
    const { content, forgettings } = await this.shown(network, grant, key, at);
    return { file: auditFile(content, header, at), forgettings };
  }

  /** Deletes a copy with everything in it, in bounded transactions. */
  async delete(copy: string): Promise<void> {
    await this.deleteContent(copy);
    await this.graph.run('network/delete-network', { network: copy });
    await this.deleteContent(copy);
  }

  private async shown(network: string, grant: Grant, key: Uint8Array, at: Date): Promise<ReadContent> {
    const { content, forgettings } = await readContent(this.graph, network, grant.goals);
    return { content: conceal(content, grant, new Pseudonyms(key), dayOfInstant(at)), forgettings };
  }

  private async deleteContent(network: string): Promise<void> {
    for (;;) {
      const [row] = await this.graph.run('network/delete-network-content', { network, limit: DELETE_BATCH });
      if (row === undefined || row.deleted === 0) return;
    }
  }
}
