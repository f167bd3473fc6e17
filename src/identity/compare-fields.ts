import { compareBirthDates, MOST_OF_BIRTH } from './compare-birth-dates.ts';
import type { Evidence, EvidenceField, EvidenceKind, EvidenceLevel } from './evidence.type.ts';
import type { IdentityCard } from './identity-card.type.ts';
import { jaroWinkler } from './jaro-winkler.ts';
import { SIMILARITY } from './compare-names.ts';
import { ValueShares } from './value-shares.ts';

/** The most that one agreement of a kind may say, in bits: even a rare employer has many ways to be the same by chance. */
const MOST = { employer: 9, title: 5, town: 9, postcode: 6 } as const;
/** m of each agreement, and bits of disagreements. Employers change, and only one of several is known; so do towns. */
const EMPLOYER = { m: 0.45, part: 0.2, different: -0.8 } as const;
const TITLE = { m: 0.3, part: 0.2 } as const;
const TOWN = { m: 0.7, verySimilar: 0.1, different: -2 } as const;
const SAME_FIRM = 5;
const MOST_OF_PART = MOST.employer - 3;
const SHARED_WORDS = 1;
const POSTCODE = { m: 0.8 } as const;
const COUNTRY = { different: -1.5 } as const;
const ADDRESS = { equal: 11, similar: 8, different: -1.5 } as const;
const EMAIL = { equal: 14, role: 3, twoAtOneFirm: -5, different: -1 } as const;
const PHONE = { mobile: 12, shared: 7, different: -2.5 } as const;
const PROFILE = { equal: 20, uid: 20 } as const;
const FRIEND = { each: 4, most: 10, none: -1, m: 0.5, enough: 5 } as const;

/** The most that each kind could say of two persons who have no more than one of it. */
export const PLAIN_MOST = {
  friends: FRIEND.most,
  otherEmployer: MOST_OF_PART,
  otherTitle: SHARED_WORDS,
  account: PROFILE.equal,
} as const;

/** Compares what is known of two persons beside their names. */
export class FieldComparer {
  private readonly employers = new ValueShares(0.002);
  private readonly titles = new ValueShares(0.01);
  private readonly towns = new ValueShares(0.002);
  private readonly postcodes = new ValueShares(0.001);

  /**
   * @param persons how many the network has
   * @param shared addresses and numbers that are on too many names to be anybody's own
   */
  constructor(
    private readonly persons: number,
    private readonly shared: ReadonlySet<string>,
  ) {}

  /** Counts what a person of the network has; to be called for everybody before anybody is compared. */
  learn(card: IdentityCard): void {
    if (card.organizations.length > 0) this.employers.learn(card.organizations);
    if (card.titles.length > 0) this.titles.learn(card.titles);
    if (card.localities.length > 0) this.towns.learn(card.localities);
    if (card.postcodes.length > 0) this.postcodes.learn(card.postcodes);
  }

  /**
   * The most that comparing could find: where even that is not enough, nothing needs to be compared. What is cheap to look
   * at counts as it is, for most pairs of one export share a name and little else.
   */
  most(a: IdentityCard, b: IdentityCard): number {
    let most = this.mostOfFriends(a, b) + this.mostOfWork(a, b);
    if (both(a.emails, b.emails) && a.emails.some((one) => b.emails.some(({ address }) => address === one.address)))
      most += EMAIL.equal;
    if (both(a.phones, b.phones) && a.phones.some((one) => b.phones.some(({ number }) => number === one.number)))
      most += PHONE.mobile;
    if (both(a.uids, b.uids)) most += PROFILE.uid;
    for (const [platform, ids] of a.accounts) {
      const others = b.accounts.get(platform);
      if (others !== undefined && intersect(ids, others)) most += PROFILE.equal;
    }
    if (both(a.localities, b.localities)) most += MOST.town;
    if (both(a.addresses, b.addresses)) most += ADDRESS.equal;
    if (both(a.postcodes, b.postcodes)) most += MOST.postcode;
    if (both(a.birthDates, b.birthDates)) most += MOST_OF_BIRTH;
    return most;
  }

  /** What it says that two persons have an employer in common. */
  employerBits(employer: string): number {
    return limit(EMPLOYER.m, this.employers.of(employer), MOST.employer);
  }

  /** What it says that two persons have a title in common. */
  titleBits(title: string): number {
    return limit(TITLE.m, this.titles.of(title), MOST.title);
  }

  private mostOfWork(a: IdentityCard, b: IdentityCard): number {
    let most = a.emails.length + b.emails.length > 0 ? SAME_FIRM : 0;
    if (both(a.organizations, b.organizations)) {
      const equal = rarest(a.organizations, b.organizations, this.employers);
      most = equal === undefined ? MOST_OF_PART : this.employerBits(equal);
    }
    if (!both(a.titles, b.titles)) return most;
    const equal = rarest(a.titles, b.titles, this.titles);
    return most + (equal === undefined ? SHARED_WORDS : this.titleBits(equal));
  }

  /** The most that friends in common, which are counted later, could add. */
  mostOfFriends(a: IdentityCard, b: IdentityCard): number {
    return a.neighbours.length > 0 && b.neighbours.length > 0 ? FRIEND.most : 0;
  }

  compare(a: IdentityCard, b: IdentityCard): Evidence[] {
    const evidence: Evidence[] = [];
    const add = (field: EvidenceField, kind: EvidenceKind, level: EvidenceLevel, bits: number): void => {
      evidence.push({ field, kind, level, bits });
    };
    this.contact(a, b, add);
    this.work(a, b, add);
    this.place(a, b, add);
    const born = compareBirthDates(a.birthDates, b.birthDates);
    if (born !== undefined) add('BIRTH_DATE', 'BIRTH', born.level, born.bits);
    return evidence;
  }

  /**
   * Friends in common, as the persons stand now; those whom many know count little.
   * @param degree how many ties a person has, the ego's left out
   */
  friends(a: ReadonlySet<string>, b: ReadonlySet<string>, degree: (id: string) => number): Evidence | undefined {
    if (a.size === 0 || b.size === 0) return undefined;
    let bits = 0;
    for (const id of a)
      if (b.has(id))
        bits += Math.max(0, Math.min(FRIEND.each, Math.log2((FRIEND.m * this.persons) / Math.max(1, degree(id)))));
    if (bits > 0) return { field: 'COMMON_FRIENDS', kind: 'TIES', level: 'PART', bits: Math.min(FRIEND.most, bits) };
    return a.size >= FRIEND.enough && b.size >= FRIEND.enough
      ? { field: 'COMMON_FRIENDS', kind: 'TIES', level: 'DIFFERENT', bits: FRIEND.none }
      : undefined;
  }

  private contact(a: IdentityCard, b: IdentityCard, add: Add): void {
    const email = a.emails.find((one) => b.emails.some((other) => other.address === one.address));
    if (email !== undefined) {
      const isOwn = !email.isRole && !this.shared.has(email.address);
      add('EMAIL', 'CONTACT', 'EQUAL', isOwn ? EMAIL.equal : EMAIL.role);
    } else if (a.emails.length > 0 && b.emails.length > 0) differentEmails(a, b, add);
    const phone = a.phones.find((one) => b.phones.some((other) => other.number === one.number));
    if (phone !== undefined) {
      const isOwn = !this.shared.has(phone.number);
      add('PHONE', 'CONTACT', 'EQUAL', isOwn ? (phone.isMobile ? PHONE.mobile : PHONE.shared) : 1);
    } else if (a.phones.some(({ isMobile }) => isMobile) && b.phones.some(({ isMobile }) => isMobile))
      add('PHONE', 'CONTACT', 'DIFFERENT', PHONE.different);
    if (a.uids.some((uid) => b.uids.includes(uid))) add('IDENTIFIER', 'CONTACT', 'EQUAL', PROFILE.uid);
    for (const [platform, ids] of a.accounts) {
      const others = b.accounts.get(platform);
      if (others !== undefined && intersect(ids, others)) add('PROFILE', 'CONTACT', 'EQUAL', PROFILE.equal);
    }
  }

  private work(a: IdentityCard, b: IdentityCard, add: Add): void {
    const domain = sharedCompany(a, b);
    if (a.organizations.length > 0 && b.organizations.length > 0) {
      const equal = rarest(a.organizations, b.organizations, this.employers);
      const part = equal === undefined ? partOf(a.organizations, b.organizations) : undefined;
      if (equal !== undefined) add('EMPLOYER', 'WORK', 'EQUAL', this.employerBits(equal));
      else if (part !== undefined)
        add('EMPLOYER', 'WORK', 'PART', limit(EMPLOYER.part, 2 * this.employers.of(part), MOST_OF_PART));
      else if (domain !== undefined) add('EMPLOYER', 'WORK', 'SIMILAR', SAME_FIRM);
      else add('EMPLOYER', 'WORK', 'DIFFERENT', EMPLOYER.different);
    } else if (domain !== undefined) add('EMPLOYER', 'WORK', 'SIMILAR', SAME_FIRM);
    if (a.titles.length > 0 && b.titles.length > 0) {
      const equal = rarest(a.titles, b.titles, this.titles);
      if (equal !== undefined) add('TITLE', 'WORK', 'EQUAL', this.titleBits(equal));
      else if (a.titles.some((one) => b.titles.some((other) => shareWords(one, other))))
        add('TITLE', 'WORK', 'PART', SHARED_WORDS);
    }
  }

  private place(a: IdentityCard, b: IdentityCard, add: Add): void {
    if (a.addresses.length > 0 && b.addresses.length > 0) {
      const [one, other, similarity] = closest(a.addresses, b.addresses);
      // Neighbours differ by nothing but the number.
      const isOneHouse = numbers(one) === numbers(other);
      if (similarity === 1) add('ADDRESS', 'PLACE', 'EQUAL', ADDRESS.equal);
      else if (similarity >= 0.9 && isOneHouse) add('ADDRESS', 'PLACE', 'VERY_SIMILAR', ADDRESS.similar);
      else if (similarity < 0.9) add('ADDRESS', 'PLACE', 'DIFFERENT', ADDRESS.different);
    }
    if (a.localities.length > 0 && b.localities.length > 0) {
      const equal = rarest(a.localities, b.localities, this.towns);
      if (equal !== undefined) add('TOWN', 'PLACE', 'EQUAL', limit(TOWN.m, this.towns.of(equal), MOST.town));
      else {
        const [one, other, similarity] = closest(a.localities, b.localities);
        if (similarity >= SIMILARITY.verySimilar) {
          const share = Math.max(this.towns.of(one), this.towns.of(other));
          add('TOWN', 'PLACE', 'VERY_SIMILAR', limit(TOWN.verySimilar, 0.002 + share, MOST.town));
        } else add('TOWN', 'PLACE', 'DIFFERENT', TOWN.different);
      }
    } else if (
      a.countries.length > 0 &&
      b.countries.length > 0 &&
      !a.countries.some((country) => b.countries.includes(country))
    )
      add('COUNTRY', 'PLACE', 'DIFFERENT', COUNTRY.different);
    const postcode = rarest(a.postcodes, b.postcodes, this.postcodes);
    if (postcode !== undefined)
      add('ADDRESS', 'PLACE', 'PART', limit(POSTCODE.m, this.postcodes.of(postcode), MOST.postcode) / 2);
  }
}

/** Whether two sets have anything in common. */
export function intersect(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const each of a) if (b.has(each)) return true;
  return false;
}

function both(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length > 0 && b.length > 0;
}

type Add = (field: EvidenceField, kind: EvidenceKind, level: EvidenceLevel, bits: number) => void;

/** Two mailboxes of one firm are mostly two persons; two private ones say little. */
function differentEmails(a: IdentityCard, b: IdentityCard, add: Add): void {
  const personal = (card: IdentityCard) => card.emails.filter(({ isRole }) => !isRole);
  const isOneFirm = personal(a).some(
    ({ company }) => company !== null && personal(b).some((other) => other.company === company),
  );
  if (isOneFirm) add('EMAIL', 'CONTACT', 'DIFFERENT', EMAIL.twoAtOneFirm);
  else if (personal(a).length > 0 && personal(b).length > 0) add('EMAIL', 'CONTACT', 'DIFFERENT', EMAIL.different);
}

function limit(m: number, u: number, most: number): number {
  return Math.min(most, Math.log2(m / u));
}

function rarest(a: readonly string[], b: readonly string[], shares: ValueShares): string | undefined {
  let found: string | undefined;
  for (const value of a)
    if (b.includes(value) && (found === undefined || shares.of(value) < shares.of(found))) found = value;
  return found;
}

/** One name within the other (`northwind` and `northwind analytics`), of a word of four letters or more. */
function partOf(a: readonly string[], b: readonly string[]): string | undefined {
  const isWithin = (short: string, long: string): boolean => short.length > 3 && ` ${long} `.includes(` ${short} `);
  for (const one of a)
    for (const other of b) {
      if (isWithin(one, other)) return other;
      if (isWithin(other, one) || jaroWinkler(one, other) >= 0.95) return one;
    }
  return undefined;
}

/** The domain of a company that both have a mailbox at, or whose name the other says. */
function sharedCompany(a: IdentityCard, b: IdentityCard): string | undefined {
  const companies = (card: IdentityCard): string[] =>
    card.emails.flatMap(({ company }) => (company === null ? [] : [company]));
  const ofA = companies(a);
  const ofB = companies(b);
  if (ofA.length + ofB.length === 0) return undefined;
  const names = (card: IdentityCard): string[] => card.organizations.map((name) => name.replaceAll(' ', ''));
  const isOf = (domain: string, name: string): boolean => name.length > 2 && domain.split('.')[0] === name;
  return (
    ofA.find((domain) => ofB.includes(domain)) ??
    ofA.find((domain) => names(b).some((name) => isOf(domain, name))) ??
    ofB.find((domain) => names(a).some((name) => isOf(domain, name)))
  );
}

function shareWords(a: string, b: string): boolean {
  const words = new Set(a.split(' ').filter((word) => word.length > 3));
  const others = b.split(' ').filter((word) => word.length > 3);
  const shared = others.filter((word) => words.has(word)).length;
  return shared > 0 && shared * 2 >= Math.max(words.size, others.length);
}

function numbers(address: string): string {
  return (address.match(/\d+/g) ?? []).join(' ');
}

function closest(a: readonly string[], b: readonly string[]): readonly [string, string, number] {
  let found: readonly [string, string, number] = ['', '', 0];
  for (const one of a)
    for (const other of b) {
      const similarity = jaroWinkler(one, other);
      if (similarity > found[2]) found = [one, other, similarity];
    }
  return found;
}
