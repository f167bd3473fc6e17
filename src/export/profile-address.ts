import type { Platform } from '../domain.ts';
import type { AmbitProfile } from '../import/ambit-json/ambit-file.type.ts';
import { isSet } from '../import/ambit-json/ambit-file.type.ts';

/** Where a platform shows an account by its handle or by its number, in the spelling that the readers take. */
const ADDRESSES: Readonly<
  Partial<Record<Platform, { readonly handle?: (handle: string) => string; readonly id?: (id: string) => string }>>
> = {
  LINKEDIN: { handle: (slug) => `https://www.linkedin.com/in/${slug}` },
  FACEBOOK: {
    handle: (name) => `https://www.facebook.com/${name}`,
    id: (id) => `https://www.facebook.com/profile.php?id=${id}`,
  },
  VIADEO: { handle: (name) => `https://www.viadeo.com/profile/${name}` },
  GOOGLE_PLUS: { handle: (name) => `https://plus.google.com/${name}`, id: (id) => `https://plus.google.com/${id}` },
  TWITTER: {
    handle: (name) => `https://x.com/${name}`,
    id: (id) => `https://twitter.com/intent/user?user_id=${id}`,
  },
  XING: { handle: (name) => `https://www.xing.com/profile/${name}` },
  MASTODON: { handle: mastodonAddress },
  BLUESKY: { handle: (name) => `https://bsky.app/profile/${name}` },
};

/**
 * The address of an account: its own, else that of its handle or number. Undefined where nothing but the platform is known,
 * or the platform has no addresses.
 */
export function profileAddress({ platform, url, handle, accountId }: AmbitProfile): string | undefined {
  if (isSet(url) && /^https?:\/\/\S+$/i.test(url)) return url;
  const known = ADDRESSES[platform];
  if (isSet(handle) && handle !== '') return known?.handle?.(encoded(handle));
  if (isSet(accountId) && accountId !== '') return known?.id?.(encodeURIComponent(accountId));
  return undefined;
}

/** Handles are written as people read them; only what would end or break the address is encoded. */
function encoded(handle: string): string {
  return handle.replace(/[\s%/?#<>"\\^`{|}]/gu, (char) => encodeURIComponent(char));
}

function mastodonAddress(handle: string): string {
  const [user = '', domain = ''] = handle.replace(/^@/, '').split('@');
  return domain === '' ? `https://mastodon.social/@${user}` : `https://${domain}/@${user}`;
}
