import { createHmac } from 'node:crypto';
import type { AccountService, Origin } from '../../account/account.service.ts';
import type { Graph, Row } from '../../graph/graph.ts';
import { plainValue } from '../../graph/plain-value.ts';
import type { ImportService } from '../../import/import.service.ts';
import type { NetworkService } from '../../network/network.service.ts';
import type { NetworkScope } from '../../network/network-scope.ts';

/** How many nodes are read at once. */
const BATCH = 1_000;
/** With them one could find out who was forgotten, or who is behind a pseudonym. */
const SECRETS: Readonly<Record<string, readonly string[]>> = {
  Network: ['suppressionKey'],
  OutsideAudit: ['key', 'codeHash'],
};

type NodeRow = Row<'rights/read-network-nodes'>;

/** Everything that is kept for an account, and its end. */
export class AccountDataService {
  constructor(
    private readonly graph: Graph,
    private readonly accounts: AccountService,
    private readonly imports: ImportService,
  ) {}

  /**
   * Everything that the database holds for an account, as pieces of one JSON text: the account with its sessions and keys
   * (their secrets, of which hashes are kept, left out), and each network of its own, node by node with all labels and
   * properties, and the relationships that begin there. `to` is the `node` of another; `shared` names what all networks have in
   * common: the code of a sector or an occupation, the path of a place, the name of a model.
   * @param networks of the account
   * @throws AmbitError by the database's code; what came before is then no whole JSON
   */
  async *export(account: string, networks: NetworkService, now: Date): AsyncIterable<string> {
    const row = await this.graph.first('rights/read-account', { account });
    yield `{"ambitAccount":1,"exportedAt":${JSON.stringify(now)},"account":${JSON.stringify(plainValue(row ?? { id: account }))},\n"networks":[`;
    let separator = '';
    for (const network of await ownNetworks(networks)) {
      yield `${separator}\n{"network":${JSON.stringify(network.id)},"nodes":[`;
      yield* this.nodesOf(network);
      yield ']}';
      separator = ',';
    }
    yield ']}\n';
  }

  /**
   * Erases an account for good: its networks with everything in them, uploads that wait, its sessions and keys, its access to the
   * networks of others. What it did in those stays theirs.
   * @throws AmbitError `BAD_INPUT` where the password is wrong, `LIMIT_EXCEEDED`
   */
  async erase(account: string, password: string, networks: NetworkService, origin: Origin): Promise<void> {
    await this.accounts.checkOwnPassword(account, password, origin);
    await this.eraseUnasked(account, networks);
  }

  /** The same for the operator, whom no password is asked. */
  async eraseUnasked(account: string, networks: NetworkService): Promise<void> {
    // First the ways in, so that nothing new comes while the rest goes.
    await this.accounts.sessions.endAll(account, null);
    await this.accounts.keys.revokeAll(account);
    for (const network of await ownNetworks(networks)) {
      await this.imports.cancelAll(network);
      await this.imports.dropUploads(network);
      await networks.delete(network);
    }
    await this.leaveAudits(account);
  }

  /**
   * An audit stays its owner's: who audited stands in the signed report, and nowhere else. A hash of the address under the
   * audit's own key stays in its place, so that one and the same auditor can still be told from another.
   */
  private async leaveAudits(account: string): Promise<void> {
    const audits = await this.graph.run('outside-audit/list-audited', { account });
    await this.graph.write('erase account', async (tx) => {
      for (const { network, id, key, auditor } of audits)
        await tx.run('outside-audit/erase-auditor', { network, id, auditor: hashOfAuditor(key, auditor) });
      await tx.run('account/delete-account', { account });
    });
  }

  private async *nodesOf(network: NetworkScope): AsyncIterable<string> {
    const ids = (await this.graph.run('rights/list-network-nodes', { network: network.id })).map(({ node }) => node);
    const numbers = new Map(ids.map((id, index) => [id, index + 1]));
    let separator = '\n';
    for (let start = 0; start < ids.length; start += BATCH) {
      const nodes = ids.slice(start, start + BATCH);
      for (const row of await this.graph.run('rights/read-network-nodes', { network: network.id, nodes })) {
        yield `${separator}${JSON.stringify(nodeOf(row, numbers))}`;
        separator = ',\n';
      }
    }
  }
}

function nodeOf({ node, labels, properties, relationships }: NodeRow, numbers: ReadonlyMap<string, number>): object {
  const secrets = labels.flatMap((label) => SECRETS[label] ?? []);
  const shown = Object.entries(properties).filter(([key]) => !secrets.includes(key));
  return {
    node: numbers.get(node),
    labels,
    properties: plainValue(Object.fromEntries(shown)),
    relationships: relationships.map(({ type, properties: more, to, shared }) => ({
      type,
      properties: plainValue(more),
      ...(to === null ? { shared } : { to: numbers.get(to) }),
    })),
  };
}

/** HMAC-SHA-256: without the key, which stays with the network's owner, no address can be tried out. */
function hashOfAuditor(key: string, address: string): string {
  return createHmac('sha256', Buffer.from(key, 'base64')).update(`auditor:${address}`).digest('base64url');
}

async function ownNetworks(networks: NetworkService): Promise<readonly NetworkScope[]> {
  return (await networks.list()).filter(({ role }) => role === 'OWNER');
}
