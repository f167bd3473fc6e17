import { NO_SIGN_IN, type Border } from '../account/border.ts';
import { AccessRecorder } from '../access-log/access-recorder.ts';
import { localOwner, type Viewer } from '../account/viewer.ts';
import { permit } from '../account/permit.ts';
import type { Lang } from '../domain.ts';
import type { NetworkService } from '../network/network.service.ts';
import type { Services } from '../services.ts';
import { createLoaders, createSharedLoaders, type Loaders, type SharedLoaders } from './loaders.ts';

/** What every resolver gets; made anew for each request. */
export interface AmbitContext {
  readonly viewer: Viewer;
  /** For signing in and out alone. */
  readonly border: Border;
  /** Those that know an account know the viewer's. */
  readonly services: Services;
  readonly loaders: Loaders;
  readonly sharedLoaders: SharedLoaders;
  /** Is told what the operation reads. */
  readonly recorder: AccessRecorder;
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
  const recorder = new AccessRecorder(services.accessLog, viewer, now);
  return {
    viewer,
    border,
    recorder,
    services: servicesOf(services, viewer, recorder),
    loaders: createLoaders(services, now),
    sharedLoaders: createSharedLoaders(services),
    lang,
    now,
  };
}

/** Nobody's account has no networks. */
const NOBODY = '';

/** The same services, with the viewer's networks, of which readings are written down. */
export function servicesOf(services: Services, viewer: Viewer, recorder: AccessRecorder): Services {
  const accountId = viewer.kind === 'ANONYMOUS' ? NOBODY : viewer.accountId;
  return { ...services, networks: services.networks.of(accountId).recording((network) => recorder.given(network)) };
}

/** Of a request that is no GraphQL: it reads one kind of thing. */
export function networksFor(
  services: Services,
  viewer: Viewer,
  { operation, kind, now }: { readonly operation: string; readonly kind: string; readonly now: Date },
): NetworkService {
  const recorder = new AccessRecorder(services.accessLog, viewer, now);
  recorder.isAbout({ operation, kinds: [kind] });
  return permit(viewer, operation, servicesOf(services, viewer, recorder).networks);
}
