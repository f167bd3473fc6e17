import type { IdentityCard } from './identity-card.type.ts';

/** From so many differently named persons on, an address or number is an office's, not a person's. */
const SHARED_BY = 3;

/** E-mail addresses and telephone numbers that are on too many names to say who somebody is. */
export function sharedAddresses(cards: readonly IdentityCard[]): ReadonlySet<string> {
  const names = new Map<string, Set<string>>();
  for (const card of cards) {
    const [name] = card.names;
    const key = name === undefined ? card.personId : `${name.given.slice(0, 3)} ${name.family.slice(0, 3)}`;
    for (const value of [...card.emails.map(({ address }) => address), ...card.phones.map(({ number }) => number)]) {
      const known = names.get(value);
      if (known === undefined) names.set(value, new Set([key]));
      else known.add(key);
    }
  }
  return new Set([...names].filter(([, keys]) => keys.size >= SHARED_BY).map(([value]) => value));
}
