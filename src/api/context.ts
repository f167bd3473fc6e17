import { NO_SIGN_IN, type Border } from '../account/border.ts';
import { localOwner, type Viewer } from '../account/viewer.ts';
import type { Lang } from '../domain.ts';
import type { Services } from '../services.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** What every resolver gets; made anew for each request. */
export interface AmbitContext {
  readonly viewer: Viewer;
  /** For signing in and out alone. */
  readonly border: Border;
  /** Those that know an account know the viewer's. */
  readonly services: Services;
  readonly loaders: Loaders;
  /** The language of sentences made for people. */
  readonly lang: Lang;
  /** The moment of the request; domain code never asks the clock itself. */
  readonly now: Date;
}

/** @param viewer absent: the local owner of these services */
export function createContext(
  services: Services,
  lang: Lang,
  viewer: Viewer = localOwner(services.networks.accountId),
  border: Border = NO_SIGN_IN,
  now: Date = new Date(),
): AmbitContext {
  return {
    viewer,
    border,
    services: servicesOf(services, viewer),
    loaders: createLoaders(services, now),
    lang,
    now,
  };
}

/** Nobody's account has no networks. */
const NOBODY = '';

/** The same services, with the viewer's networks. */
export function servicesOf(services: Services, viewer: Viewer): Services {
  const accountId = viewer.kind === 'ANONYMOUS' ? NOBODY : viewer.accountId;
  return accountId === services.networks.accountId
    ? services
    : { ...services, networks: services.networks.of(accountId) };
}
