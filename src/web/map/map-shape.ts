/** How much of a person's distance from the middle follows the layout, and how much evens out the crowd. */
const LAID_OUT = 0.45;
/** Nobody stands on the ego. */
const ROOM_FOR_EGO = 0.09;
/** The layout's own distances end here; further out are a few whom it flung away. */
const INNER_QUANTILE = 0.92;

export interface Shape {
  readonly x: Float32Array;
  readonly y: Float32Array;
}

/** Half the width and half the height of the oval that fits a stage: its area is that of the unit circle. */
export function oval(aspect: number): readonly [number, number] {
  // A stage that is higher than wide has rows of empty places above and below, which take their part of its height.
  const left = aspect < 1 ? 1.25 * aspect : aspect;
  const stretch = Math.sqrt(Math.min(1.9, Math.max(0.55, left)));
  return [stretch, 1 / stretch];
}

/**
 * Fits a layout into an oval as wide as the stage: everybody keeps the direction from the middle and the order by
 * distance, but the crowd in the middle gets room and whoever was flung away comes back.
 */
export function fitToStage(x: Float32Array, y: Float32Array, count: number, aspect: number): Shape {
  const mean = (values: Float32Array) =>
    values.subarray(0, count).reduce((sum, value) => sum + value, 0) / (count || 1);
  const [middleX, middleY] = [mean(x), mean(y)];
  const distances = Float32Array.from({ length: count }, (_, at) =>
    Math.hypot((x[at] ?? 0) - middleX, (y[at] ?? 0) - middleY),
  );
  const order = [...distances.keys()].sort((a, b) => (distances[a] ?? 0) - (distances[b] ?? 0));
  const inner = distances[order[Math.floor(INNER_QUANTILE * count)] ?? 0] || 1;
  const [width, height] = oval(aspect);
  const shape = { x: new Float32Array(count), y: new Float32Array(count) };
  order.forEach((person, rank) => {
    const distance = distances[person] ?? 0;
    const even = Math.sqrt((rank + 0.5) / count);
    const radius =
      ROOM_FOR_EGO + (1 - ROOM_FOR_EGO) * (LAID_OUT * Math.min(1, distance / inner) + (1 - LAID_OUT) * even);
    const along = distance === 0 ? 0 : radius / distance;
    shape.x[person] = along * ((x[person] ?? 0) - middleX) * width;
    shape.y[person] = along * ((y[person] ?? 0) - middleY) * height;
  });
  return shape;
}

const A_ROW = 3;

/**
 * Where the empty places stand: around all persons, and on a stage that is higher than wide in rows above and below,
 * for there is no room for names at its sides.
 */
export function aroundStage(places: number, aspect: number): readonly (readonly [x: number, y: number])[] {
  const [width, height] = oval(aspect);
  if (aspect < 1) {
    const above = Math.ceil(places / 2);
    return Array.from({ length: places }, (_, place) => {
      const [at, inAll, side] = place < above ? [place, above, 1] : [place - above, places - above, -1];
      const row = Math.floor(at / A_ROW);
      const inRow = Math.min(A_ROW, inAll - row * A_ROW);
      const x = inRow === 1 ? 0 : width * 0.86 * ((2 * (at % A_ROW)) / (inRow - 1) - 1);
      return [x, side * height * (1.36 + 0.4 * row)] as const;
    });
  }
  return Array.from({ length: places }, (_, place) => {
    const angle = (2 * Math.PI * place) / places + Math.PI / 5;
    return [width * 1.3 * Math.cos(angle), height * 1.18 * Math.sin(angle)] as const;
  });
}

export interface StageBox {
  readonly x: [left: number, right: number];
  readonly y: [bottom: number, top: number];
}

/** What the camera shows at first: the same with and without empty places, so that nothing jumps as time is played. */
export function stageBox(empty: boolean, aspect: number): StageBox {
  const [width, height] = oval(aspect);
  const [x, y] = !empty ? [width, height] : aspect < 1 ? [width, 1.36 * height] : [1.3 * width, 1.18 * height];
  return { x: [-x, x], y: [-y, y] };
}
