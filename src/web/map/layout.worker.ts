import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

/** What is to be laid out: the nodes by their numbers, hidden ones after the persons. */
export interface LayoutTask {
  readonly nodes: number;
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Float32Array;
  readonly iterations: number;
}

export interface LayoutStep {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly done: boolean;
}

const PER_STEP = 15;

self.onmessage = ({ data }: MessageEvent<LayoutTask>) => {
  const graph = new Graph({ multi: true, type: 'undirected' });
  for (let node = 0; node < data.nodes; node += 1) graph.addNode(node, { x: data.x[node], y: data.y[node] });
  data.sources.forEach((source, tie) => {
    graph.addEdge(source, data.targets[tie], { weight: data.weights[tie] });
  });
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    gravity: 1.2,
    scalingRatio: 12,
    barnesHutOptimize: data.nodes > 400,
    adjustSizes: false,
  };
  for (let iteration = 0; iteration < data.iterations; iteration += PER_STEP) {
    forceAtlas2.assign(graph, { iterations: PER_STEP, settings, getEdgeWeight: 'weight' });
    const x = new Float32Array(data.nodes);
    const y = new Float32Array(data.nodes);
    graph.forEachNode((node, attributes) => {
      x[Number(node)] = Number(attributes['x']);
      y[Number(node)] = Number(attributes['y']);
    });
    const step: LayoutStep = { x, y, done: iteration + PER_STEP >= data.iterations };
    self.postMessage(step, { transfer: [x.buffer, y.buffer] });
  }
};
