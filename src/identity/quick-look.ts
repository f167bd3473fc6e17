import { PLAIN_MOST, type FieldComparer } from './compare-fields.ts';
import type { NameComparer } from './compare-names.ts';
import type { IdentityCard } from './identity-card.type.ts';
import type { ParsedName } from './parse-name.ts';
import type { LeastBits } from './prior.ts';

/** Where a plain card has nothing of a kind. */
const NONE = -1;

/** A card of which a few numbers say all that comparing could find. Numbers stand for values. */
interface PlainCard {
  readonly given: string;
  readonly family: string;
  readonly platform: number;
  readonly account: number;
  readonly listPlatform: number;
  readonly list: number;
  readonly employer: number;
  /** Bits of another card with the same. */
  readonly employerBits: number;
  readonly title: number;
  readonly titleBits: number;
  readonly hasFriends: boolean;
}

/**
 * Tells at a glance that a pair is not worth comparing. Most cards of an export of a social network are plain: one name of two
 * words, one account, at most one employer and one title, nothing else. What is needed of these lies together; the cards
 * themselves are all over the memory, and reading them took longer than comparing.
 */
export class QuickLook {
  private readonly plain: (PlainCard | undefined)[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(
    private readonly names: NameComparer,
    private readonly fields: FieldComparer,
    private readonly least: LeastBits,
  ) {}

  /** Adds the next card of the list. */
  add(card: IdentityCard): void {
    this.plain.push(isPlain(card) ? this.plainCard(card) : undefined);
  }

  /** Whether nothing could make a pair worth keeping; false: perhaps something could. */
  isHopeless(one: number, other: number): boolean {
    const a = this.plain[one];
    const b = this.plain[other];
    if (a === undefined || b === undefined) return false;
    const least = areTwoAccounts(a, b) ? this.least.ofTwoAccounts : this.least.ofOthers;
    return this.names.plainBits(a, b) + most(a, b) < least;
  }

  private plainCard({ names, accounts, listedBy, organizations, titles, neighbours }: IdentityCard): PlainCard {
    const [name] = names as readonly [ParsedName];
    const [account] = [...accounts].flatMap(([platform, ids]) => [...ids].map((id) => [platform, id] as const));
    const [list] = [...listedBy].flatMap(([platform, imports]) => [...imports].map((id) => [platform, id] as const));
    const [employer] = organizations;
    const [title] = titles;
    return {
      given: name.given,
      family: name.family,
      platform: this.number(account?.[0]),
      account: this.number(account?.join(':')),
      listPlatform: this.number(list?.[0]),
      list: this.number(list?.join(':')),
      employer: this.number(employer),
      employerBits: employer === undefined ? 0 : this.fields.employerBits(employer),
      title: this.number(title),
      titleBits: title === undefined ? 0 : this.fields.titleBits(title),
      hasFriends: neighbours.length > 0,
    };
  }

  private number(value: string | undefined): number {
    if (value === undefined) return NONE;
    const number = this.numbers.get(value) ?? this.numbers.size;
    this.numbers.set(value, number);
    return number;
  }
}

function isPlain(card: IdentityCard): boolean {
  const { names, accounts, listedBy, emails, phones, uids, localities, addresses, postcodes, birthDates } = card;
  const [name] = names;
  const sizes = (of: ReadonlyMap<string, ReadonlySet<string>>) => [...of.values()].reduce((n, { size }) => n + size, 0);
  return (
    names.length === 1 &&
    name !== undefined &&
    isOfTwoWords(name) &&
    accounts.size === sizes(accounts) &&
    accounts.size <= 1 &&
    listedBy.size === sizes(listedBy) &&
    listedBy.size <= 1 &&
    card.organizations.length <= 1 &&
    card.titles.length <= 1 &&
    [emails, phones, uids, localities, addresses, postcodes, birthDates].every(({ length }) => length === 0)
  );
}

function isOfTwoWords(name: ParsedName): boolean {
  const { given, givenParts, middle, family, familyParts, familyWhole, called, otherFamilies, generation } = name;
  return (
    given.length > 1 &&
    family.length > 1 &&
    givenParts.length === 1 &&
    givenParts[0] === given &&
    familyParts.length === 1 &&
    familyParts[0] === family &&
    familyWhole === family &&
    middle.length + called.length + otherFamilies.length === 0 &&
    generation === null
  );
}

/** As `haveTwoAccounts` says of the cards. */
function areTwoAccounts(a: PlainCard, b: PlainCard): boolean {
  const isOnOneNetwork = a.platform !== NONE && a.platform === b.platform;
  if (isOnOneNetwork && a.account !== b.account) return true;
  if (a.list === NONE || a.list !== b.list) return false;
  return !(isOnOneNetwork && a.platform === a.listPlatform);
}

/** As `FieldComparer.most` says of the cards. */
function most(a: PlainCard, b: PlainCard): number {
  let bits = a.hasFriends && b.hasFriends ? PLAIN_MOST.friends : 0;
  if (a.employer !== NONE && b.employer !== NONE)
    bits += a.employer === b.employer ? a.employerBits : PLAIN_MOST.otherEmployer;
  if (a.title !== NONE && b.title !== NONE) bits += a.title === b.title ? a.titleBits : PLAIN_MOST.otherTitle;
  return a.account !== NONE && a.account === b.account ? bits + PLAIN_MOST.account : bits;
}
