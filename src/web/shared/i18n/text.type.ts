import type { en } from './en.ts';

/** Every language says everything that English says. */
export type Text = typeof en;
