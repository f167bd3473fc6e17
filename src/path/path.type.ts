import { Field, Float, Int, ObjectType } from 'type-graphql';
import { PathStatusEnum } from '../api/enums.ts';
import type { NetworkScope } from '../network/network-scope.ts';

/** What a path is made of, wherever it was computed. */
export interface PathData {
  readonly personIds: readonly string[];
  readonly pairKeys: readonly string[];
  readonly hops: number;
  readonly probability: number;
  readonly status: string;
  readonly weakest: number;
}

/** What was asked for. */
export interface PathQuestion {
  readonly at: Date;
  readonly goal: string | null;
  readonly maxHops: number;
  readonly first: number;
}

@ObjectType({ description: 'A way to be introduced: ego → contact → … → target.' })
export class IntroductionPath {
  network!: NetworkScope;
  data!: PathData;
  asked!: PathQuestion;
  @Field(() => Int, { description: 'Number of ties on it.' })
  hops!: number;
  @Field(() => Float, {
    description: 'Probability that a request passes all the way, 0 to 1. Paths are ranked by it, not by hops.',
  })
  probability!: number;
  @Field(() => PathStatusEnum, { description: 'How far it can be relied on; only WARM is a warm introduction.' })
  status!: string;
}

export function toPath(data: PathData, network: NetworkScope, asked: PathQuestion): IntroductionPath {
  return { network, data, asked, hops: data.hops, probability: data.probability, status: data.status };
}
