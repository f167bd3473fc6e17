/** What to do first, where there is nothing to show yet. */
export function EmptyState(props: {
  readonly title?: string;
  readonly body: string;
  readonly action?: { readonly label: string; readonly href: string };
}) {
  return (
    <div className="empty">
      {props.title !== undefined && <h2>{props.title}</h2>}
      <p>{props.body}</p>
      {props.action && (
        <a className="button" href={props.action.href}>
          {props.action.label}
        </a>
      )}
    </div>
  );
}
