import type { GoalHead } from '../goal/goal-audit.ts';
import { operation } from '../shared/api/graphql-client.ts';
import text from './network-overview.graphql?raw';

export interface NetworkOverview {
  readonly network: {
    readonly id: string;
    readonly name: string;
    readonly contacts: { readonly totalCount: number };
    readonly goals: readonly GoalHead[];
  };
}

export const networkOverview = operation<NetworkOverview>(text);
