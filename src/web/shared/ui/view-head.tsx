import type { ReactNode } from 'react';

/** The title of a view, one sentence under it, and what can be chosen for the whole view at its side. */
export function ViewHead(props: {
  readonly eyebrow?: string;
  readonly title: string;
  readonly lead?: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className="view-head">
      <div>
        {props.eyebrow !== undefined && <p className="eyebrow">{props.eyebrow}</p>}
        <h1>{props.title}</h1>
        {props.lead !== undefined && <p className="lead">{props.lead}</p>}
      </div>
      {props.children !== undefined && <div className="view-tools">{props.children}</div>}
    </div>
  );
}
