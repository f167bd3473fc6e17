import { AmbitError } from '../ambit-error.ts';
import type { Graph, Row } from '../graph/graph.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import type { GrantedRole } from './role.ts';

export type AccessRow = Row<'account/list-access'>;

/** Who else may use a network, as what and how long. Takes effect with the next request; subscriptions end within 5 s. */
export class AccessService {
  constructor(private readonly graph: Graph) {}

  /**
   * Lets an account into a network; what it had there before is replaced.
   * @param purpose what for, as the log of who read what says
   * @param until when the access ends by itself; null: never
   * @throws AmbitError `NOT_FOUND` where there is no such account, `BAD_INPUT` for an end that is past, `CONFLICT` where the
   *   account was asked to audit the network and has not ended that
   */
  async grant(
    network: NetworkScope,
    account: string,
    role: GrantedRole,
    {
      since,
      until,
      purpose = null,
    }: { readonly since: Date; readonly until: Date | null; readonly purpose?: string | null },
  ): Promise<void> {
    if (until !== null && until <= since)
      throw new AmbitError('BAD_INPUT', 'The access would end before it begins.', { field: 'until' });
    const granted = await this.graph.first('account/grant-access', {
      network: network.id,
      account,
      role,
      since,
      until,
      purpose,
    });
    if (granted === undefined) throw new AmbitError('NOT_FOUND', 'There is no such account.');
    if (granted.isAuditor)
      throw new AmbitError(
        'CONFLICT',
        'This account was asked to audit the network. End that audit first: who works on a network can’t judge it.',
        { field: 'account' },
      );
  }

  /** @returns whether there was an access to take away */
  async revoke(network: NetworkScope, account: string): Promise<boolean> {
    const row = await this.graph.first('account/revoke-access', { network: network.id, account });
    return (row?.revoked ?? 0) > 0;
  }

  async list(network: NetworkScope): Promise<readonly AccessRow[]> {
    return this.graph.run('account/list-access', { network: network.id });
  }
}
