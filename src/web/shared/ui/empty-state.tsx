import type { ReactNode } from 'react';
import { Link } from 'wouter';

/** What to do first, where there is nothing to show yet. */
export function EmptyState(props: {
  readonly title?: string;
  /** That of the title; 2 where the view has its own above. */
  readonly level?: 1 | 2;
  readonly body: string;
  readonly action?: { readonly label: string; readonly href: string };
  readonly children?: ReactNode;
}) {
  const Title = props.level === 2 ? 'h2' : 'h1';
  return (
    <div className="empty">
      {props.title !== undefined && <Title>{props.title}</Title>}
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
