/**
 * A horizontal share of a whole. Drawn with SVG attributes, which a Content-Security-Policy without inline styles allows.
 * @param from start of the filled part, 0 … most
 * @param to end of the filled part, 0 … most
 * @param ghost how far it could be, 0 … most; drawn paler behind
 * @param mark a point to mark on it, 0 … most
 */
export function Bar(props: {
  readonly from?: number;
  readonly to: number;
  readonly most: number;
  readonly ghost?: number | null;
  readonly mark?: number;
}) {
  const x = (value: number) => (100 * Math.min(Math.max(value, 0), props.most)) / props.most;
  const start = x(props.from ?? 0);
  return (
    <svg className="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className="bar-track" width="100" height="10" />
      {props.ghost !== undefined && props.ghost !== null && (
        <rect className="bar-ghost" width={x(props.ghost)} height="10" />
      )}
      <rect className="bar-fill" x={start} width={x(props.to) - start} height="10" />
      {props.mark !== undefined && (
        <rect className="bar-mark" x={Math.min(Math.max(x(props.mark) - 0.5, 0), 99)} width="1" height="10" />
      )}
    </svg>
  );
}
