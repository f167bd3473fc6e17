import type { Platform } from '../../domain.ts';

/** How `X-SOCIALPROFILE;TYPE=…` (Apple) and `SOCIALPROFILE;SERVICE-TYPE=…` (RFC 9554) and JSContact name the platforms. */
export const PLATFORM_NAMES: Readonly<Record<string, Platform>> = {
  linkedin: 'LINKEDIN',
  facebook: 'FACEBOOK',
  twitter: 'TWITTER',
  x: 'TWITTER',
  viadeo: 'VIADEO',
  xing: 'XING',
  mastodon: 'MASTODON',
  bluesky: 'BLUESKY',
  googleplus: 'GOOGLE_PLUS',
  'google+': 'GOOGLE_PLUS',
  'google-plus': 'GOOGLE_PLUS',
};
