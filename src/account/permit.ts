import { AmbitError } from '../ambit-error.ts';
import type { NetworkService } from '../network/network.service.ts';
import { OPERATIONS } from './permissions.ts';
import type { Viewer } from './viewer.ts';

/**
 * Lets a viewer run an operation of the table or refuses it.
 * @param operation as in the table, such as `Mutation.goalCreate`
 * @returns the networks the operation may work with: `get` gives out only those in which the viewer's role allows it
 * @throws AmbitError `UNAUTHENTICATED`, `FORBIDDEN`
 */
export function permit(viewer: Viewer, operation: string, networks: NetworkService): NetworkService {
  const rule = OPERATIONS[operation];
  if (rule === undefined) throw new AmbitError('FORBIDDEN', 'Nobody may do this.');
  if (rule.of === 'ANYBODY') return networks;
  if (viewer.kind === 'ANONYMOUS') throw new AmbitError('UNAUTHENTICATED', 'Sign in first.');
  if (rule.changes && viewer.isReadOnly)
    throw new AmbitError('FORBIDDEN', 'This API key may only read. Use one that may write, or sign in.');
  if (rule.of === 'NETWORK') return networks.permitting(rule.roles);
  if (rule.inPerson && viewer.kind === 'API_KEY')
    throw new AmbitError('FORBIDDEN', 'An API key may not do this. Sign in with the password.');
  return networks;
}
