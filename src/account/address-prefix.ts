import { isIPv6 } from 'node:net';

/** What one subscriber has of IPv6: a /64, that is four groups of eight. */
const GROUPS = 4;

/**
 * The part of an address that one household or machine has to itself: an IPv4 address whole, also where it is written as one of
 * IPv6 (RFC 4291 § 2.5.5.2); of IPv6 the first 64 bits, as the rest is its holder's to choose (RFC 6177).
 */
export function addressPrefix(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  const hex = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/i.exec(address);
  if (hex !== null) {
    const bits = parseInt(hex[1] ?? '', 16) * 65_536 + parseInt(hex[2] ?? '', 16);
    return [24, 16, 8, 0].map((shift) => (bits >>> shift) & 255).join('.');
  }
  const [bare = ''] = address.split('%');
  if (!isIPv6(bare)) return address;
  const [head = '', tail] = bare.toLowerCase().split('::');
  const groups = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  const filled =
    tail === undefined
      ? groups
      : [...groups, ...Array<string>(Math.max(0, 8 - groups.length - last.length)).fill('0'), ...last];
  return `${filled
    .slice(0, GROUPS)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
