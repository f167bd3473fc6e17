import type { Lang } from '../domain.ts';
import type { Services } from '../services.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** What every resolver gets; made anew for each request. */
export interface AmbitContext {
  readonly services: Services;
  readonly loaders: Loaders;
  /** The language of sentences made for people. */
  readonly lang: Lang;
  /** The moment of the request; domain code never asks the clock itself. */
  readonly now: Date;
}

export function createContext(services: Services, lang: Lang, now: Date = new Date()): AmbitContext {
  return { services, loaders: createLoaders(services, now), lang, now };
}
