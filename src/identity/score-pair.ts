import { intersect, type FieldComparer } from './compare-fields.ts';
import type { NameComparer, NameComparison } from './compare-names.ts';
import type { Evidence, EvidenceKind } from './evidence.type.ts';
import type { IdentityCard } from './identity-card.type.ts';
import type { LeastBits } from './prior.ts';

/** Which deterministic rule holds for a pair, if any. */
export type IdentityRule = 'IDENTIFIER' | 'PROFILE' | 'EMAIL' | 'MOBILE' | 'SCORE';

/** Why a pair may not be made one without asking; each needs the owner's eye. */
export type Veto = 'TWO_ACCOUNTS' | 'NAMES_CONTRADICT' | 'BIRTH_DATES' | 'GENERATIONS' | 'ORGANIZATION';

/** Two persons, by their positions in the list of cards, and how likely they are one. */
export interface ScoredPair {
  readonly a: number;
  readonly b: number;
  /** log₂ likelihood ratio of all evidence, without the prior. */
  readonly bits: number;
  readonly evidence: readonly Evidence[];
  readonly rule: IdentityRule;
  readonly vetoes: readonly Veto[];
  /** An address of one's own under two names: however unlikely, only the owner knows what it means. */
  readonly mustAsk: boolean;
  /** Pairs of one class have one prior. */
  readonly pairClass: string;
}

/** A kind of evidence speaks for a pair from so many bits on. */
const SPEAKS = 4;
/** A name must be at least so telling to count as a kind of its own. */
const NAME_SPEAKS = 6;
/** Given and family name both less similar than this contradict each other. */
const CONTRADICT = 0.6;
/** Names at least so similar agree. */
export const AGREE = 0.8;
/** Even certain identifiers, and even all of them together, leave a doubt. */
const CONTRADICTION_BITS = -6;
/** Of a household everybody has the address; of one with another given name it says no more than that. */
const HOUSEHOLD_BITS = 2;

/** @param leastBits from which a pair of each class is kept @returns undefined where nothing would make it worth that */
export function scorePair(
  cards: readonly IdentityCard[],
  a: number,
  b: number,
  names: NameComparer,
  fields: FieldComparer,
  shared: ReadonlySet<string>,
  leastBits: LeastBits,
): ScoredPair | undefined {
  const one = cards[a] as IdentityCard;
  const other = cards[b] as IdentityCard;
  const areTwoAccounts = haveTwoAccounts(one, other);
  const least = areTwoAccounts ? leastBits.ofTwoAccounts : leastBits.ofOthers;
  const name = names.compare(one.names, other.names);
  if (name.bits + fields.most(one, other) < least && !shareAddress(one, other, shared)) return undefined;
  const isSharing = shareAddress(one, other, shared);
  const isContradicting = contradicts(name) || (isSharing && name.isAnother);
  const found = fields.compare(one, other);
  const rest = isContradicting ? found.map(ofHousehold) : found;
  let bits = name.bits;
  for (const each of rest) bits += each.bits;
  if (isContradicting && rest.some(({ kind, bits: each }) => kind === 'CONTACT' && each > 0))
    bits += CONTRADICTION_BITS;
  const mustAsk = isContradicting && isSharing;
  if (bits + fields.mostOfFriends(one, other) < least && !mustAsk) return undefined;
  const evidence = [...name.evidence(), ...rest];
  const vetoes = vetoesOf(one, other, evidence, isContradicting, areTwoAccounts);
  return {
    a,
    b,
    bits,
    evidence,
    rule: ruleOf(one, other, name, rest, shared),
    vetoes,
    mustAsk,
    pairClass: pairClass(one, other, areTwoAccounts),
  };
}

function ofHousehold(evidence: Evidence): Evidence {
  return evidence.field === 'ADDRESS' ? { ...evidence, bits: Math.min(evidence.bits, HOUSEHOLD_BITS) } : evidence;
}

/** Couples and assistants share addresses: another given name is another person, and so are two names unlike in both parts. */
export function contradicts({ given, family }: Pick<NameComparison, 'given' | 'family'>): boolean {
  if (given !== null && given < CONTRADICT) return true;
  return given === null && family !== null && family < CONTRADICT;
}

/** Whether names agree well enough for a shared number to mean one person. */
export function namesAgree({ given, family }: Pick<NameComparison, 'given' | 'family'>): boolean {
  const known = [given, family].filter((each) => each !== null);
  return known.length > 0 && known.every((each) => each >= AGREE);
}

/** The kinds of evidence that speak for a pair. */
export function kindsOf(evidence: readonly Evidence[]): ReadonlySet<EvidenceKind> {
  const sums = new Map<EvidenceKind, number>();
  for (const { kind, bits } of evidence) sums.set(kind, (sums.get(kind) ?? 0) + bits);
  return new Set(
    [...sums].filter(([kind, bits]) => bits >= (kind === 'NAME' ? NAME_SPEAKS : SPEAKS)).map(([kind]) => kind),
  );
}

function ruleOf(
  a: IdentityCard,
  b: IdentityCard,
  name: NameComparison,
  evidence: readonly Evidence[],
  shared: ReadonlySet<string>,
): IdentityRule {
  if (evidence.some(({ field }) => field === 'PROFILE')) return 'PROFILE';
  if (evidence.some(({ field }) => field === 'IDENTIFIER')) return 'IDENTIFIER';
  if (contradicts(name) || name.isAnother || (name.given === null && name.family === null)) return 'SCORE';
  if (shareEmail(a, b, shared)) return 'EMAIL';
  return shareMobile(a, b, shared) && namesAgree(name) ? 'MOBILE' : 'SCORE';
}

function shareAddress(a: IdentityCard, b: IdentityCard, shared: ReadonlySet<string>): boolean {
  return shareEmail(a, b, shared) || shareMobile(a, b, shared);
}

function shareEmail(a: IdentityCard, b: IdentityCard, shared: ReadonlySet<string>): boolean {
  return a.emails.some(
    (one) => !one.isRole && !shared.has(one.address) && b.emails.some((other) => other.address === one.address),
  );
}

function shareMobile(a: IdentityCard, b: IdentityCard, shared: ReadonlySet<string>): boolean {
  return a.phones.some(
    (one) => one.isMobile && !shared.has(one.number) && b.phones.some((other) => other.number === one.number),
  );
}

function vetoesOf(
  a: IdentityCard,
  b: IdentityCard,
  evidence: readonly Evidence[],
  isContradicting: boolean,
  areTwoAccounts: boolean,
): readonly Veto[] {
  const vetoes: Veto[] = [];
  if (areTwoAccounts) vetoes.push('TWO_ACCOUNTS');
  if (isContradicting && !evidence.some(({ field, bits }) => field === 'BIRTH_DATE' && bits > 0))
    vetoes.push('NAMES_CONTRADICT');
  if (a.isOrganization !== b.isOrganization) vetoes.push('ORGANIZATION');
  if (evidence.some(({ field, level }) => field === 'GENERATION' && level === 'DIFFERENT')) vetoes.push('GENERATIONS');
  const dates = evidence.find(({ field }) => field === 'BIRTH_DATE');
  if (dates !== undefined && dates.bits < 0 && !agreesOnNameAndAddress(evidence)) vetoes.push('BIRTH_DATES');
  return vetoes;
}

/** Two persons have two accounts of one network: different ids there, or two rows of one export of it. */
export function haveTwoAccounts(a: IdentityCard, b: IdentityCard): boolean {
  for (const [platform, ids] of a.accounts) {
    const others = b.accounts.get(platform);
    if (others !== undefined && ids.size > 0 && others.size > 0 && !intersect(ids, others)) return true;
  }
  for (const [platform, imports] of a.listedBy) {
    const others = b.listedBy.get(platform);
    if (others !== undefined && intersect(imports, others)) {
      const ids = a.accounts.get(platform);
      const otherIds = b.accounts.get(platform);
      if (ids === undefined || otherIds === undefined || !intersect(ids, otherIds)) return true;
    }
  }
  return false;
}

function agreesOnNameAndAddress(evidence: readonly Evidence[]): boolean {
  const names = evidence.filter(({ field }) => field === 'GIVEN_NAME' || field === 'FAMILY_NAME');
  const agree = names.length > 1 && names.every(({ level }) => !['REMOTE', 'DIFFERENT'].includes(level));
  return agree && evidence.some(({ field, bits }) => (field === 'ADDRESS' || field === 'TOWN') && bits > 0);
}

/** Two accounts of one network are one person's rarely, two cards of one address book sometimes, two sources' rows often. */
function pairClass(a: IdentityCard, b: IdentityCard, areTwoAccounts: boolean): string {
  if (areTwoAccounts) return 'TWO_ACCOUNTS';
  const isSame = a.sources.some((source) => b.sources.includes(source));
  return isSame ? 'ONE_SOURCE' : 'TWO_SOURCES';
}
