import { type ReactNode, useId } from 'react';

export function Section(props: { readonly title: string; readonly lead?: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{props.title}</h2>
      {props.lead !== undefined && <p className="muted">{props.lead}</p>}
      {props.children}
    </section>
  );
}
