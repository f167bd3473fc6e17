import type { Span } from './line.type.ts';

const ROW_PX = 26;
const LEFT = 42;

/** Stretches of time in rows above the lines, each under its name; the one the lines are about is shaded down to their foot. */
export function Spans(props: {
  readonly spans: readonly Span[];
  readonly x: (at: number) => number;
  readonly right: number;
  readonly bottom: number;
}) {
  const { spans, x, right, bottom } = props;
  return spans.map((span, row) => {
    const from = Math.max(span.from === null ? LEFT : x(Date.parse(span.from)), LEFT);
    const to = Math.min(span.to === null ? right : x(Date.parse(span.to)), right);
    if (to <= from) return null;
    const late = from > (LEFT + right) / 2;
    const top = row * ROW_PX;
    return (
      <g key={`${row}-${span.name}`}>
        {span.strong && (
          <rect
            className="chart-span"
            x={from}
            y={top + 16}
            width={to - from}
            height={Math.max(0, bottom - top - 16)}
          />
        )}
        <text className="chart-span-name" x={late ? to : from} y={top + 11} textAnchor={late ? 'end' : 'start'}>
          {span.name}
        </text>
        <rect
          className={span.strong ? 'chart-span-bar chart-span-bar-strong' : 'chart-span-bar'}
          x={from}
          y={top + 16}
          width={to - from}
          height={4}
          rx={2}
        />
      </g>
    );
  });
}
