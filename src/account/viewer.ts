/** Who asks: known by the border of the API, once a request. */
export type Viewer = KnownViewer | { readonly kind: 'ANONYMOUS' };

export interface KnownViewer {
  /** LOCAL_OWNER: the one owner of an installation without accounts. */
  readonly kind: 'LOCAL_OWNER' | 'SESSION' | 'API_KEY';
  readonly accountId: string;
  /** Of the session or of the key; null of the local owner. */
  readonly credentialId: string | null;
  /** Whether nothing may be changed: a key that was made so. */
  readonly isReadOnly: boolean;
}

export const ANONYMOUS: Viewer = { kind: 'ANONYMOUS' };

export function localOwner(accountId: string): KnownViewer {
  return { kind: 'LOCAL_OWNER', accountId, credentialId: null, isReadOnly: false };
}

/** @throws Error where nobody is signed in, whom the table of permissions kept out */
export function accountOf(viewer: Viewer): string {
  if (viewer.kind === 'ANONYMOUS') throw new Error('nobody has no account');
  return viewer.accountId;
}

/** The session or the key that asks; null of the local owner. */
export function credentialOf(viewer: Viewer): string | null {
  return viewer.kind === 'ANONYMOUS' ? null : viewer.credentialId;
}
