export function Loading({ text }: { readonly text: string }) {
  return (
    <p role="status" className="loading muted">
      {text}
    </p>
  );
}
