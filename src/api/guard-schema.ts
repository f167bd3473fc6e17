import { defaultFieldResolver, type GraphQLField, type GraphQLSchema } from 'graphql';
import { readKinds } from '../access-log/read-kinds.ts';
import { FIELDS } from '../account/permissions.ts';
import { permit } from '../account/permit.ts';
import type { Role } from '../account/role.ts';
import { AmbitError } from '../ambit-error.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import type { NetworkService } from '../network/network.service.ts';
import type { AmbitContext } from './context.ts';
import { whileAllowed } from './while-allowed.ts';

type Field = GraphQLField<unknown, AmbitContext>;

/**
 * Puts the table of permissions in front of every operation and of every field that has a row: the one place where it is
 * asked. An operation gets networks that give out only what its row allows, so that a resolver cannot forget to ask.
 */
export function guardSchema(schema: GraphQLSchema): GraphQLSchema {
  for (const type of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(type?.getFields() ?? {})) guardOperation(field, `${type?.name}.${field.name}`);
  }
  for (const field of Object.values(schema.getSubscriptionType()?.getFields() ?? {})) guardSubscription(field);
  for (const [name, roles] of Object.entries(FIELDS)) {
    const [typeName = '', fieldName = ''] = name.split('.');
    const type = schema.getType(typeName);
    const field = type !== undefined && 'getFields' in type ? type.getFields()[fieldName] : undefined;
    if (field === undefined || !('args' in field))
      throw new Error(`the table of permissions names ${name}, which is not there`);
    guardField(field, roles);
  }
  return schema;
}

function guardOperation(field: Field, operation: string): void {
  const { resolve = defaultFieldResolver } = field;
  field.resolve = (source, args, context, info) => {
    context.recorder.isAbout({ operation, kinds: readKinds(info) });
    return resolve(source, args, permitted(context, operation), info);
  };
}

function guardSubscription(field: Field): void {
  const { subscribe } = field;
  if (subscribe === undefined) return;
  field.subscribe = async (source, args, context, info) => {
    const operation = `Subscription.${field.name}`;
    context.recorder.isAbout({ operation, kinds: readKinds(info) });
    const allowed = permitted(context, operation);
    const { networks } = allowed.services;
    const given = new Set<string>();
    const services = { ...allowed.services, networks: networks.telling(({ id }) => given.add(id)) };
    const events = (await subscribe(source, args, { ...allowed, services }, info)) as AsyncIterable<unknown>;
    // The one owner's access does not end.
    if (context.viewer.kind === 'LOCAL_OWNER') return events;
    return whileAllowed(events, () => areAllGiven(networks, given));
  };
}

/** Whether the networks that were given out would still be. */
async function areAllGiven(networks: NetworkService, ids: ReadonlySet<string>): Promise<boolean> {
  try {
    for (const id of ids) await networks.get(id);
    return true;
  } catch (error) {
    if (error instanceof AmbitError && ['NOT_FOUND', 'FORBIDDEN'].includes(error.code)) return false;
    throw error;
  }
}

function permitted(context: AmbitContext, operation: string): AmbitContext {
  const networks = permit(context.viewer, operation, context.services.networks);
  return networks === context.services.networks ? context : { ...context, services: { ...context.services, networks } };
}

function guardField(field: Field, roles: readonly Role[]): void {
  const { resolve = defaultFieldResolver } = field;
  field.resolve = (source, args, context, info) => {
    const { scope, network } = source as { readonly scope?: NetworkScope; readonly network?: NetworkScope };
    const role = (scope ?? network)?.role;
    if (role === undefined || !roles.includes(role))
      throw new AmbitError('FORBIDDEN', `Your role in this network may not read ${field.name}.`);
    return resolve(source, args, context, info);
  };
}
