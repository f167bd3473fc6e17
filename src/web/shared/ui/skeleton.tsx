/** Where a score and advice are about to be: their shape in grey, and a word for who does not see it. */
export function Skeleton({ text }: { readonly text: string }) {
  return (
    <div className="skeleton loading" role="status">
      <span className="visually-hidden">{text}</span>
      <svg viewBox="0 0 100 24" preserveAspectRatio="none" aria-hidden="true">
        <rect width="14" height="11" rx="1" />
        <rect y="15" width="44" height="2.4" rx="1" />
        <rect y="20" width="38" height="2.4" rx="1" />
        <rect x="54" width="18" height="2.4" rx="1" />
        <rect x="54" y="6" width="44" height="2.4" rx="1" />
        <rect x="54" y="11" width="40" height="2.4" rx="1" />
        <rect x="54" y="16" width="42" height="2.4" rx="1" />
      </svg>
    </div>
  );
}
