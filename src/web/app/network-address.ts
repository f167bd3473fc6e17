/** Where the views of a network stand that somebody else shows: `/networks/ID/map` is its map. */
export function baseOfNetwork(id: string): string {
  return `/networks/${encodeURIComponent(id)}`;
}

/** The part of an address that names the network; empty where it names none. */
export function baseOf(path: string): string {
  return /^\/networks\/[^/]+/.exec(path)?.[0] ?? '';
}

export function networkOfBase(base: string): string | null {
  const id = /^\/networks\/([^/]+)$/.exec(base)?.[1];
  return id === undefined ? null : decodeURIComponent(id);
}
