/** A dot where a line ends for good, with what happened there beside it: on the side where there is room. */
export function LineEnd(props: {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly right: number;
}) {
  const { x, y, name, right } = props;
  const late = x > right / 2;
  return (
    <>
      <circle className="chart-end" cx={x} cy={y} r={4} />
      <text className="chart-end-name" x={late ? x - 8 : x + 8} y={y - 8} textAnchor={late ? 'end' : 'start'}>
        {name}
      </text>
    </>
  );
}
