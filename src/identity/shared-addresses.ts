import type { IdentityCard } from './identity-card.type.ts';
import { inSlices } from './in-slices.ts';

/** From so many differently named persons on, an address or number is an office's, not a person's. */
const SHARED_BY = 3;

/** E-mail addresses and telephone numbers that are on too many names to say who somebody is. Pauses where it can be left. */
export function* sharedAddresses(cards: readonly IdentityCard[]): Generator<void, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  yield* inSlices(cards, (card) => {
    const [name] = card.names;
    const key = name === undefined ? card.personId : `${name.given.slice(0, 3)} ${name.family.slice(0, 3)}`;
    for (const value of [...card.emails.map(({ address }) => address), ...card.phones.map(({ number }) => number)]) {
      const known = names.get(value);
      if (known === undefined) names.set(value, new Set([key]));
      else known.add(key);
    }
  });
  const shared = new Set<string>();
  yield* inSlices(names, ([value, keys]) => {
    if (keys.size >= SHARED_BY) shared.add(value);
  });
  return shared;
}
