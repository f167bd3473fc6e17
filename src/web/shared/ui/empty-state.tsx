import type { ReactNode } from 'react';
import { Link } from 'wouter';

/** What to do first, where there is nothing to show yet. */
export function EmptyState(props: {
  readonly title?: string;
  readonly body: string;
  readonly action?: { readonly label: string; readonly href: string };
  readonly children?: ReactNode;
}) {
  return (
    <div className="empty">
      {props.title !== undefined && <h1>{props.title}</h1>}
      <p>{props.body}</p>
      {props.action && (
        <Link className="button" href={props.action.href}>
          {props.action.label}
        </Link>
      )}
      {props.children}
    </div>
  );
}
