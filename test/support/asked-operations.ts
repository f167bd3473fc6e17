import { getNamedType, getNullableType, isListType, type GraphQLSchema } from 'graphql';
import { FIELDS } from '../../src/account/permissions.ts';
import type { GrantedRole } from '../../src/account/role.ts';
import { anyOperations, type AnyOperation, type Fill } from './any-operation.ts';

const ENDING = ['signOut', 'signOutEverywhere', 'passwordChange', 'signIn', 'accountCreate', 'networkDelete'];

/**
 * Gives every argument that is an id one of these: the network's, or the same one of anything else.
 * @param after a cursor for every list; absent: they begin at their beginning
 */
export function idsOf(network: string, id: string, after?: string): Fill {
  return (path, type) => {
    const named = getNamedType(type);
    if (path.at(-1) === 'first') return 2;
    if (path.at(-1) === 'after') return after;
    // Where one of these is unknown, nothing else is answered: tried apart.
    if (named.name !== 'ID' || path[0] === 'whatIf' || path.at(-1) === 'keepFrom') return undefined;
    const isNetwork = path.at(-1) === 'network' || /^network(Update|Delete|Leave)?$/.test(path[0] ?? '');
    const value = isNetwork ? network : id;
    return isListType(getNullableType(type)) ? [value] : value;
  };
}

/**
 * Everything but what would end the account or the network itself.
 * @param as leaves out the fields that a role may not read
 */
export function askedOperations(
  schema: GraphQLSchema,
  fill: Fill,
  depth: number,
  as?: GrantedRole,
): readonly AnyOperation[] {
  return anyOperations(schema, {
    fill,
    depth,
    // Nobody forgets the ego, whose answer would be none.
    leaveOut: (field) => field === 'Person.forgetting' || (as !== undefined && FIELDS[field]?.includes(as) === false),
  }).filter(({ name }) => !name.startsWith('Subscription.') && !ENDING.some((each) => name.endsWith(`.${each}`)));
}
