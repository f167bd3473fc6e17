import type { LayoutStep, LayoutTask } from './layout.worker.ts';
import type { MapData } from './map-look.ts';

/** What of a map decides where persons stand. */
export type LaidOut = Pick<MapData, 'basis' | 'persons' | 'ties' | 'attributes'>;

const ITERATIONS = 450;
/** The golden angle, in radians: places on a spiral that never line up. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** Kept positions, and for whom there is none a place on a spiral, the strongest ties next to the centre. */
export function firstPositions(map: LaidOut): {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly kept: boolean;
} {
  const { persons } = map;
  const count = persons.ids.length;
  const x = new Float32Array(count);
  const y = new Float32Array(count);
  let kept = count > 0;
  for (let person = 0; person < count; person += 1) {
    const [keptX, keptY] = [persons.x[person], persons.y[person]];
    const radius = 10 * Math.sqrt(person + 1);
    x[person] = keptX ?? radius * Math.cos(person * GOLDEN);
    y[person] = keptY ?? radius * Math.sin(person * GOLDEN);
    if ((keptX ?? null) === null || (keptY ?? null) === null) kept = false;
  }
  return { x, y, kept };
}

/** Ties lay persons out; where none are known, what they share does, by a hidden node for each thing shared. */
function taskOf(map: LaidOut, x: Float32Array, y: Float32Array): LayoutTask {
  const count = x.length;
  if (map.basis === 'TIES') {
    return {
      nodes: count,
      x,
      y,
      sources: Uint32Array.from(map.ties.sources),
      targets: Uint32Array.from(map.ties.targets),
      weights: Float32Array.from(map.ties.strengths, (strength) => 0.2 + (strength ?? 0.1)),
      iterations: ITERATIONS,
    };
  }
  const shared = map.attributes.members.flatMap((members, attribute) =>
    members.map((member) => [member, count + attribute, map.attributes.weights[attribute] ?? 0] as const),
  );
  const spiral = (at: number, turn: (angle: number) => number) => 10 * Math.sqrt(at + 1) * turn(at * GOLDEN);
  const hidden = map.attributes.members.map((_, attribute) => attribute);
  return {
    nodes: count + hidden.length,
    x: Float32Array.from([...x, ...hidden.map((at) => spiral(at, Math.cos))]),
    y: Float32Array.from([...y, ...hidden.map((at) => spiral(at, Math.sin))]),
    sources: Uint32Array.from(shared, ([source]) => source),
    targets: Uint32Array.from(shared, ([, target]) => target),
    weights: Float32Array.from(shared, ([, , weight]) => weight * 4),
    iterations: ITERATIONS,
  };
}

/**
 * Lays the map out in a worker. Steps that come faster than they are drawn are passed over: one is taken when the one before
 * has been drawn and as much time again was left for everything else. The last is never late.
 * @returns stops it
 */
export function layOut(
  map: LaidOut,
  start: { readonly x: Float32Array; readonly y: Float32Array },
  onStep: (step: LayoutStep) => void,
): () => void {
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  let resting = false;
  let ended = false;
  worker.onmessage = ({ data }: MessageEvent<LayoutStep>) => {
    if (data.done) worker.terminate();
    else if (resting) return;
    resting = true;
    const began = performance.now();
    onStep(data);
    // Two frames on, the step has been drawn.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (!ended) setTimeout(() => (resting = false), performance.now() - began);
      }),
    );
  };
  worker.postMessage(taskOf(map, start.x, start.y));
  return () => {
    ended = true;
    worker.terminate();
  };
}
