import { AxisBottom, AxisLeft } from '@visx/axis';
import { scaleLinear, scaleTime } from '@visx/scale';
import { Area, LinePath } from '@visx/shape';
import { useFormat } from '../i18n/use-format.ts';
import type { Line, Point, Span } from './line.type.ts';
import { LineEnd } from './line-end.tsx';
import { Spans } from './spans.tsx';
import { useMeasure } from './use-measure.ts';
import './chart.css';

const HEIGHT = 300;
const LEFT = 42;
const FOOT = 30;
const HEAD = 14;
const TICK_PX = 110;
/** The height of a row of stretches. */
const SPAN_PX = 26;

/** Values over time, each line named at its end by the legend; a range is drawn as a band. */
export function Lines(props: {
  readonly label: string;
  readonly lines: readonly Line[];
  readonly spans?: readonly Span[];
  readonly most?: number;
}) {
  const format = useFormat();
  const [element, width] = useMeasure();
  const points = props.lines.flatMap((line) => line.points);
  const times = points.map((point) => Date.parse(point.at));
  const first = Math.min(...times);
  const last = Math.max(...times);
  const spans = (props.spans ?? []).filter(
    ({ from, to }) => Date.parse(from ?? '') < last || (from === null && to !== null),
  );
  const above = spans.length * SPAN_PX;
  const x = scaleTime({ domain: [first, last], range: [LEFT, Math.max(width - 8, LEFT)] });
  const y = scaleLinear({
    domain: [0, props.most ?? Math.max(...points.map((point) => point.value ?? 0), 1)],
    range: [HEIGHT - FOOT + above, HEAD + above],
    nice: props.most === undefined,
  });
  const at = (point: Point) => x(Date.parse(point.at));
  return (
    <figure className="chart" ref={element}>
      <svg width={width} height={HEIGHT + above} aria-hidden="true">
        <Spans spans={spans} x={x} right={width - 8} bottom={HEIGHT - FOOT + above} />
        <AxisLeft left={LEFT} scale={y} numTicks={4} hideTicks axisClassName="chart-axis chart-axis-left" />
        {props.lines.map((line, index) => (
          <g key={line.name} className={seriesOf(line, index)}>
            <Area<Point>
              className="chart-band"
              data={line.points.filter((point) => typeof point.low === 'number' && typeof point.high === 'number')}
              x={at}
              y0={(point) => y(point.low ?? 0)}
              y1={(point) => y(point.high ?? 0)}
            />
            <LinePath<Point>
              className="chart-line"
              data={[...line.points, ...endOf(line)].filter((point) => point.value !== null)}
              x={at}
              y={(point) => y(point.value ?? 0)}
            />
            {endOf(line).map((end) => (
              <LineEnd key={end.at} x={at(end)} y={y(end.value ?? 0)} name={line.end?.name ?? ''} right={width - 8} />
            ))}
          </g>
        ))}
        <AxisBottom
          top={HEIGHT - FOOT + above}
          scale={x}
          hideTicks
          numTicks={Math.max(2, Math.floor(width / TICK_PX))}
          tickFormat={(value) => format.month(new Date(Number(value)).toISOString())}
          axisClassName="chart-axis"
        />
      </svg>
      {props.lines.length > 1 && (
        <figcaption className="chart-legend small">
          {props.lines.map((line, index) => (
            <span key={line.name} className={seriesOf(line, index)}>
              {line.name}
            </span>
          ))}
        </figcaption>
      )}
      <div className="visually-hidden">
        <LinesTable label={props.label} lines={props.lines} />
      </div>
    </figure>
  );
}

/** The class that gives a line its colour, on the drawing and in the legend. */
function seriesOf({ aside }: Line, index: number): string {
  return `chart-series-${aside ?? index % 6}`;
}

/** The last value carried to where the line ends for good; nothing for one that goes on. */
function endOf({ points, end }: Line): readonly Point[] {
  const last = points.findLast((point) => point.value !== null);
  return end === undefined || last === undefined ? [] : [{ at: end.at, value: last.value }];
}

/** The same values for those who do not see the drawing. */
function LinesTable({ label, lines }: { readonly label: string; readonly lines: readonly Line[] }) {
  const format = useFormat();
  return (
    <table>
      <caption>{label}</caption>
      <tbody>
        {(lines[0]?.points ?? []).map((point, row) => (
          <tr key={point.at}>
            <th scope="row">{format.day(point.at)}</th>
            {lines.map((line) => {
              const value = line.points[row]?.value;
              return (
                <td key={line.name}>
                  {value === null || value === undefined ? '–' : `${line.name}: ${format.number(value, 1)}`}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
