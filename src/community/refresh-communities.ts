import { ReplayService } from '../alignment/replay/replay.service.ts';
import type { Graph } from '../graph/graph.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import { OuterTies } from '../tie/outer-ties.ts';
import { CommunityService } from './community.service.ts';

/** Detects communities again where the network has changed since. */
export async function refreshCommunities(graph: Graph, network: NetworkScope, now: Date): Promise<void> {
  // What is read for it is large and used once: services of its own let go of it.
  const communities = new CommunityService(graph, new ReplayService(graph), new OuterTies(graph));
  if ((await communities.detection(network))?.current !== true) await communities.detect(network, now);
}
