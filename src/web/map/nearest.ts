export interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export const DIRECTIONS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Straying to the side costs so much more than the way ahead. */
const SIDEWAYS = 2.5;

/**
 * Whoever stands next to somebody in a direction, in px of the screen; null where nobody does.
 * @param from where one is; null: the middle, whose nearest is taken
 */
export function nearest(
  spots: readonly Spot[],
  from: Spot | null,
  middle: { readonly x: number; readonly y: number },
  [aheadX, aheadY]: readonly [number, number],
): Spot | null {
  let best: Spot | null = null;
  let least = Infinity;
  for (const spot of spots) {
    if (spot.id === from?.id) continue;
    const [x, y] = [spot.x - (from ?? middle).x, spot.y - (from ?? middle).y];
    const ahead = x * aheadX + y * aheadY;
    const aside = Math.abs(x * aheadY - y * aheadX);
    const cost =
      from === null ? Math.hypot(x, y) : ahead <= 0 || aside > 2 * ahead ? Infinity : ahead + SIDEWAYS * aside;
    if (cost < least) [best, least] = [spot, cost];
  }
  return best;
}
