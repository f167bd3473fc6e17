import { AxisBottom, AxisLeft } from '@visx/axis';
import { scaleBand, scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import { useMeasure } from './use-measure.ts';
import './chart.css';

export interface Column {
  readonly name: string;
  readonly value: number;
  /** The value in words. */
  readonly text: string;
}

const HEIGHT = 220;
const FOOT = 28;
const LEFT = 40;
const NAME_PX = 74;

/** Values side by side against a scale; the same in a table for those who do not see the drawing. */
export function Columns(props: {
  readonly label: string;
  readonly columns: readonly Column[];
  /** A value of the scale in words. */
  readonly tick: (value: number) => string;
}) {
  const { label, columns } = props;
  const [element, width] = useMeasure();
  const x = scaleBand({
    domain: columns.map((column) => column.name),
    range: [LEFT, Math.max(width, LEFT)],
    padding: 0.35,
  });
  const y = scaleLinear({
    domain: [0, Math.max(...columns.map((column) => column.value), 1)],
    range: [HEIGHT - FOOT, 8],
    nice: true,
  });
  const every = Math.ceil((columns.length * NAME_PX) / Math.max(width, 1));
  return (
    <figure className="chart" ref={element}>
      <svg width={width} height={HEIGHT} aria-hidden="true">
        {y.ticks(4).map((value) => (
          <line key={value} className="chart-grid" x1={LEFT} x2={width} y1={y(value)} y2={y(value)} />
        ))}
        <AxisLeft
          left={LEFT}
          scale={y}
          numTicks={4}
          hideTicks
          tickFormat={(value) => props.tick(Number(value))}
          axisClassName="chart-axis chart-axis-left"
        />
        {columns.map((column) => (
          <Bar
            key={column.name}
            className="chart-column"
            x={x(column.name) ?? 0}
            y={y(column.value)}
            width={x.bandwidth()}
            height={HEIGHT - FOOT - y(column.value)}
            rx={3}
          />
        ))}
        <AxisBottom
          top={HEIGHT - FOOT}
          scale={x}
          hideTicks
          axisClassName="chart-axis"
          tickValues={columns.filter((_, index) => index % every === 0).map((column) => column.name)}
        />
      </svg>
      <div className="visually-hidden">
        <table>
          <caption>{label}</caption>
          <tbody>
            {columns.map((column) => (
              <tr key={column.name}>
                <th scope="row">{column.name}</th>
                <td>{column.text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
