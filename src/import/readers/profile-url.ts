import type { Platform } from '../../domain.ts';
import type { ProfileRecord } from '../canonical-record.type.ts';

type Account = Pick<ProfileRecord, 'handle' | 'accountId' | 'url'>;

/** Sites that write `/@name` like Mastodon but aren't; any other host with that path is taken for an instance. */
const NOT_MASTODON = /(^|\.)(medium\.com|youtube\.com|tiktok\.com|threads\.(net|com)|flickr\.com|substack\.com)$/;

/** First path segments that are pages of the platform, not people. */
const PAGES =
  /^(intent|share|sharer|home|search|hashtag|i|login|groups|events|pages|people|profile\.php|company|dir)$/i;

const HOSTS: readonly {
  host: RegExp;
  platform: Platform;
  account: (url: URL, path: string[]) => Account | undefined;
}[] = [
  { host: /(^|\.)linkedin\.com$/, platform: 'LINKEDIN', account: (_url, path) => linkedInAccount(path) },
  { host: /(^|\.)(facebook|fb)\.com$/, platform: 'FACEBOOK', account: facebookAccount },
  { host: /(^|\.)(twitter|x)\.com$/, platform: 'TWITTER', account: twitterAccount },
  // https://viadeo.com/profile/x, https://fr.viadeo.com/fr/profile/x
  { host: /(^|\.)viadeo\.com$/, platform: 'VIADEO', account: (_url, path) => handleAfter(path, 'profile') },
  { host: /(^|\.)xing\.com$/, platform: 'XING', account: (_url, path) => handleAfter(path, 'profile') },
  { host: /^bsky\.app$/, platform: 'BLUESKY', account: (_url, path) => handleAfter(path, 'profile') },
  { host: /^plus\.google\.com$/, platform: 'GOOGLE_PLUS', account: (_url, path) => googlePlusAccount(path) },
];

/**
 * The profile an address leads to, by its host: platform, handle or account id, and the address, LinkedIn's in one
 * spelling (`https://www.linkedin.com/in/<slug>`) because it is the key of a person there.
 *
 * @returns undefined where the text is no address, or one of no platform known here (a firm's site)
 */
export function profileOfUrl(text: string): ProfileRecord | undefined {
  const url = parseUrl(text);
  if (url === undefined) return undefined;
  const host = url.hostname.toLowerCase();
  const path = url.pathname.split('/').filter((part) => part !== '');
  const known = HOSTS.find((entry) => entry.host.test(host));
  if (known !== undefined) {
    const account = known.account(url, path);
    return account === undefined ? undefined : { platform: known.platform, url: url.href, ...account };
  }
  const user = /^@([\w.]+)$/.exec(path[0] ?? '')?.[1];
  if (user === undefined || NOT_MASTODON.test(host)) return undefined;
  return { platform: 'MASTODON', url: url.href, handle: `${user}@${host}` };
}

/**
 * The slug of a LinkedIn profile address: lower-case, percent-decoded, without query, whatever the country's subdomain.
 *
 * @returns undefined where the address is none of a profile (`/company/…`, `/pub/…` of before 2014)
 */
export function linkedInSlug(text: string): string | undefined {
  const profile = profileOfUrl(text);
  return profile?.platform === 'LINKEDIN' ? profile.handle : undefined;
}

export function linkedInUrl(slug: string): string {
  return `https://www.linkedin.com/in/${slug}`;
}

/** `http` or `https` only; an address without scheme (`www.linkedin.com/in/x`) is read as https. */
function parseUrl(text: string): URL | undefined {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > 2048 || /\s/.test(trimmed)) return undefined;
  const withScheme =
    /^[a-z][a-z0-9+.-]*:/i.test(trimmed) && !/^[\w.-]+:\d/.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(withScheme)) return undefined;
  const url = new URL(withScheme);
  return /^https?:$/.test(url.protocol) && url.hostname.includes('.') ? url : undefined;
}

function linkedInAccount(path: string[]): Account | undefined {
  const slug = path[0]?.toLowerCase() === 'in' ? percentDecoded(path[1] ?? '').toLowerCase() : '';
  if (slug === '' || /[\s/?#\p{Cc}]/u.test(slug)) return undefined;
  return { handle: slug, url: linkedInUrl(slug) };
}

function facebookAccount(url: URL, path: string[]): Account | undefined {
  const id = url.searchParams.get('id');
  if (path[0] === 'profile.php') return id !== null && /^\d+$/.test(id) ? { accountId: id } : undefined;
  const numbered = path[0] === 'people' ? path[2] : path[0];
  if (numbered !== undefined && /^\d{5,}$/.test(numbered)) return { accountId: numbered };
  return vanity(path);
}

function twitterAccount(url: URL, path: string[]): Account | undefined {
  const id = url.searchParams.get('user_id');
  if (path[0] === 'intent') return id !== null && /^\d+$/.test(id) ? { accountId: id } : undefined;
  if (path[0] === 'i')
    return path[1] === 'user' && /^\d+$/.test(path[2] ?? '') ? { accountId: path[2] as string } : undefined;
  return vanity(path);
}

function googlePlusAccount(path: string[]): Account | undefined {
  const part = path.find((segment) => /^(\d{15,}|\+.+)$/.test(segment));
  if (part === undefined) return undefined;
  return part.startsWith('+') ? { handle: percentDecoded(part) } : { accountId: part };
}

function vanity(path: string[]): Account | undefined {
  const name = percentDecoded(path[0] ?? '').replace(/^@/, '');
  return name === '' || PAGES.test(name) ? undefined : { handle: name };
}

function handleAfter(path: string[], segment: string): Account | undefined {
  const name = path[path.indexOf(segment) + 1];
  return path.includes(segment) && name !== undefined ? { handle: percentDecoded(name) } : undefined;
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return text;
  }
}
