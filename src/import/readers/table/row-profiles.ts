import type { Platform } from '../../../domain.ts';
import type { ProfileRecord } from '../../canonical-record.type.ts';
import { linkedInUrl, profileOfUrl } from '../profile-url.ts';
import { partsOf } from './cell-values.ts';

/** Between two addresses in a cell; `,` and `;` may be part of one. */
const BETWEEN_URLS = /\s+(?::::\s+)?/;

/**
 * The accounts a cell names: addresses of profiles and, in a column of one platform (`Twitter`), bare handles.
 *
 * @param unread called where the cell holds something else
 */
export function profilesOf(cell: string, platform: Platform | undefined, unread: () => void): ProfileRecord[] {
  const parts = partsOf(cell, BETWEEN_URLS);
  return parts.flatMap((part) => {
    // Google writes `https\://`.
    const url = part.replaceAll('\\:', ':');
    const profile = profileOfUrl(url) ?? (parts.length === 1 ? profileOfHandle(part, platform) : undefined);
    if (profile === undefined) unread();
    return profile === undefined ? [] : [profile];
  });
}

function profileOfHandle(text: string, platform: Platform | undefined): ProfileRecord | undefined {
  const handle = /^@?([\p{L}\p{N}_-][\p{L}\p{N}_.-]{1,99})$/u.exec(text)?.[1];
  if (handle === undefined) return undefined;
  if (platform === 'TWITTER') return { platform, handle };
  if (platform !== 'LINKEDIN') return undefined;
  const slug = handle.toLowerCase();
  return { platform, handle: slug, url: linkedInUrl(slug) };
}

/** Each account once. */
export function uniqueAccounts(profiles: readonly ProfileRecord[]): ProfileRecord[] {
  const seen = new Set<string>();
  return profiles.filter((profile) => {
    const key = `${profile.platform} ${accountKey(profile) ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** What the account is known by on its platform. */
export function accountKey(profile: ProfileRecord): string | undefined {
  return profile.accountId ?? profile.handle?.toLowerCase() ?? profile.url;
}
