/** The reach of a circle: an ego and two rings around it, one of them with a gap. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <circle cx="16" cy="16" r="3.5" />
      <circle className="logo-ring" cx="16" cy="16" r="8.5" />
      <path className="logo-ring" d="M24.9 5.4A13.8 13.8 0 1 0 29.6 18.4" />
    </svg>
  );
}
