import { hex8 } from './random.ts';
import { slug } from './text.ts';

/**
 * Addresses that cannot be anybody's: `.example` is reserved (RFC 2606), the telephone numbers are those that ARCEP keeps
 * for films (06 39 98 xx xx, 02 61 91 xx xx), and every profile address carries `demo`.
 */
export function profileUrl(name: string, salt = ''): string {
  return `https://www.linkedin.com/in/${slug(name)}-demo${hex8(`${name}${salt}`).slice(0, 5)}`;
}

export function workEmail(given: string, family: string, organization: string): string {
  return `${slug(given)}.${slug(family)}@${slug(organization)}.example`;
}

export function personalEmail(given: string, family: string): string {
  const key = hex8(`${given} ${family}`);
  const host = ['courriel', 'boite-a-lettres', 'messagerie'][Number.parseInt(key.slice(0, 2), 16) % 3] ?? 'courriel';
  return `${slug(given)}.${slug(family)}@${host}.example`;
}

export function mobile(name: string): string {
  return `+33 6 39 98 ${twoPairs(name)}`;
}

export function landline(name: string): string {
  return `+33 2 61 91 ${twoPairs(name)}`;
}

/** A version-5-looking UUID that depends on the name only. */
export function uuidOf(name: string): string {
  const digits = [0, 1, 2, 3].map((part) => hex8(`${name}#${part}`)).join('');
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `5${digits.slice(13, 16)}`, `a${digits.slice(17, 20)}`];
  return [...parts, digits.slice(20)].join('-').toUpperCase();
}

function twoPairs(name: string): string {
  const digits = (Number.parseInt(hex8(name), 16) % 10_000).toString().padStart(4, '0');
  return `${digits.slice(0, 2)} ${digits.slice(2)}`;
}
