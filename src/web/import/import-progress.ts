import { operation } from '../shared/api/graphql-client.ts';
import text from './import-progress.graphql?raw';

export const COUNTS = ['created', 'updated', 'skipped', 'rejected'] as const;

export interface ImportReport {
  readonly id: string;
  readonly status: 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED' | 'CANCELLED' | 'UNDONE';
  readonly counts: Readonly<Record<(typeof COUNTS)[number], number>>;
  readonly problems: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly row: number | null; readonly field: string | null; readonly message: string }[];
  };
}

interface ImportProgress {
  readonly network: { readonly import: ImportReport | null };
}

export const importProgress = operation<ImportProgress, { readonly id: string }>(text);
