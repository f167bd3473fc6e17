import type Sigma from 'sigma';
import type { Settings } from 'sigma/settings';
import type { NodeDisplayData } from 'sigma/types';
import { brokenLines } from './broken-lines.ts';
import { EGO, type MapTheme } from './map-graph.ts';

type Drawn = Pick<NodeDisplayData, 'x' | 'y' | 'size'> & {
  readonly label: string | null;
  readonly key?: string;
  readonly place?: string;
};
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const LINE_PX = 15;
const EDGE_PX = 6;
/** Lines of so many characters, on a wide and on a narrow stage. */
const ZONE_CHARACTERS = [22, 15] as const;
const CAPTION_CHARACTERS = [26, 16] as const;

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/**
 * Draws the names on the map: empty places and groups in lines around their middle, never over the edge of the stage;
 * persons beside their dot, on the side where there is room, and not at all where the place is taken.
 */
export class MapLabels {
  readonly #theme: MapTheme;
  readonly #narrow: boolean;
  #sigma: Sigma | null = null;
  #taken: Box[] = [];
  /** Groups whose name would stand on another one. */
  #unnamed = new Set<string>();
  #width = 0;
  #height = 0;

  constructor(theme: MapTheme, narrow: boolean) {
    this.#theme = theme;
    this.#narrow = narrow;
  }

  /** To be called before each frame. */
  readonly begin = (sigma: Sigma): void => {
    this.#sigma = sigma;
  };

  /** Keeps the places of what must be readable; at the frame's first name, for before it sigma does not know where they are. */
  #reserve(context: CanvasRenderingContext2D): void {
    const sigma = this.#sigma;
    if (sigma === null) return;
    this.#sigma = null;
    ({ width: this.#width, height: this.#height } = sigma.getDimensions());
    this.#taken = [];
    this.#unnamed = new Set();
    sigma.getGraph().forEachNode((node, attributes) => {
      const place: unknown = attributes['place'];
      const data = typeof place === 'string' || node === EGO ? sigma.getNodeDisplayData(node) : undefined;
      if (!data || data.hidden) return;
      const drawn = { ...data, ...sigma.framedGraphToViewport(data), size: sigma.scaleSize(data.size) };
      const { box } =
        typeof place === 'string' ? this.#block(context, { ...drawn, place }) : this.#beside(context, drawn);
      if (place === 'caption' && this.#taken.some((taken) => overlap(taken, box))) this.#unnamed.add(node);
      else this.#taken.push(box);
    });
  }

  readonly drawLabel = (
    context: CanvasRenderingContext2D,
    data: Drawn,
    settings: Pick<Settings, 'labelFont'>,
  ): void => {
    this.#reserve(context);
    if (!data.label) return;
    if (data.place !== undefined) {
      if (!this.#unnamed.has(data.key ?? '')) this.#write(context, data);
      return;
    }
    context.font = `12px ${settings.labelFont}`;
    const { box, x } = this.#beside(context, data);
    const isEgo = data.key === EGO;
    if (!isEgo && this.#taken.some((taken) => overlap(taken, box))) return;
    this.#taken.push(box);
    this.#halo(context, data.label, x, data.y + 4, this.#theme.ink);
  };

  readonly drawHover = (
    context: CanvasRenderingContext2D,
    data: Drawn,
    settings: Pick<Settings, 'labelFont'>,
  ): void => {
    context.beginPath();
    context.arc(data.x, data.y, data.size + 3, 0, 2 * Math.PI);
    context.lineWidth = 2.5;
    context.strokeStyle = this.#theme.ink;
    context.stroke();
    if (!data.label || data.place !== undefined) return;
    context.font = `600 13px ${settings.labelFont}`;
    const { box, x } = this.#beside(context, data);
    context.fillStyle = this.#theme.card;
    context.strokeStyle = this.#theme.line;
    context.lineWidth = 1;
    context.beginPath();
    context.roundRect(box.left - 5, box.top - 4, box.right - box.left + 10, box.bottom - box.top + 8, 6);
    context.fill();
    context.stroke();
    context.fillStyle = this.#theme.ink;
    context.textAlign = 'left';
    context.fillText(data.label, x, data.y + 4.5);
  };

  /** The place beside a dot: to its right, or to its left where the stage ends. */
  #beside(context: CanvasRenderingContext2D, data: Drawn): { readonly box: Box; readonly x: number } {
    const width = context.measureText(data.label ?? '').width;
    const right = data.x + data.size + 4;
    const x = right + width > this.#width - EDGE_PX ? Math.max(EDGE_PX, data.x - data.size - 4 - width) : right;
    return { box: { left: x, top: data.y - 7, right: x + width, bottom: data.y + 7 }, x };
  }

  #block(context: CanvasRenderingContext2D, data: Drawn) {
    const caption = data.place === 'caption';
    const px = this.#narrow ? 11 : 13;
    context.font = `${caption ? 650 : 500} ${px}px Inter Variable, sans-serif`;
    const characters = (caption ? CAPTION_CHARACTERS : ZONE_CHARACTERS)[this.#narrow ? 1 : 0];
    const lines = brokenLines(data.label ?? '', characters);
    const width = Math.max(...lines.map((line) => context.measureText(line).width));
    const height = lines.length * LINE_PX;
    const half = width / 2;
    const x = Math.min(Math.max(data.x, half + EDGE_PX), Math.max(this.#width - half - EDGE_PX, half + EDGE_PX));
    const outside = data.place === 'above' ? data.y - data.size - height - 3 : data.y + data.size + 3;
    const wanted = caption ? data.y - height / 2 : outside;
    const top = Math.min(Math.max(wanted, EDGE_PX), this.#height - height - EDGE_PX);
    return { lines, x, top, box: { left: x - half, top, right: x + half, bottom: top + height } };
  }

  #write(context: CanvasRenderingContext2D, data: Drawn): void {
    const { lines, x, top } = this.#block(context, data);
    const ink = data.place === 'caption' ? this.#theme.ink : this.#theme.zoneInk;
    lines.forEach((line, at) => this.#halo(context, line, x, top + (at + 0.8) * LINE_PX, ink, 'center'));
  }

  #halo(
    context: CanvasRenderingContext2D,
    text: string,
    x: number,
    y: number,
    ink: string,
    align: CanvasTextAlign = 'left',
  ) {
    context.textAlign = align;
    context.lineJoin = 'round';
    context.lineWidth = 3.5;
    context.strokeStyle = this.#theme.card;
    context.strokeText(text, x, y);
    context.fillStyle = ink;
    context.fillText(text, x, y);
    context.textAlign = 'left';
  }
}
