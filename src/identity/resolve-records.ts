import { NameComparer } from './compare-names.ts';
import { isIdentifier, nameTwoAccounts, personIdOfKey, type IdentityKey } from './identity-keys.ts';
import { nameFrequencies } from './name-frequencies.ts';
import { parseName } from './parse-name.ts';
import { namesAgree } from './score-pair.ts';

/** A record to be resolved to a person. */
export interface RecordToResolve {
  readonly recordKey: string;
  /** Everything in the record key but the record's own id: one source has each person once. */
  readonly family: string;
  readonly hash: string;
  readonly name: string;
  readonly keys: readonly IdentityKey[];
  /** A graph's node joins by e-mail whatever its label; a person's card only under a similar name. */
  readonly joinsByEmailAlone: boolean;
}

export interface KnownRecord {
  readonly version: number;
  readonly hash: string;
  readonly personId: string;
}

export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly recordKeys: readonly string[];
  /** Identity keys of all its records, as far as they are known. */
  readonly keys?: readonly string[];
}

export interface Resolution {
  readonly personId: string;
  /** NEW: nobody had it. JOINED: a new record of a known person. CHANGED: a new version. UNCHANGED: nothing new. */
  readonly outcome: 'NEW' | 'JOINED' | 'CHANGED' | 'UNCHANGED';
  readonly version: number;
}

/**
 * What is known of records and persons while an import runs: what the database holds, and what this import has decided
 * but, in a dry run, not written.
 */
export class ResolutionState {
  private readonly records = new Map<string, KnownRecord>();
  private readonly persons = new Map<string, Map<string, KnownPerson>>();

  /** Records and keys that are known. */
  get size(): number {
    return this.records.size + this.persons.size;
  }

  /** Forgets what can be learnt again. */
  clear(): void {
    this.records.clear();
    this.persons.clear();
  }

  /** Forgets what will not be asked for again. */
  keepOnly(isRecordToCome: (recordKey: string) => boolean, isKeyToCome: (key: string) => boolean): void {
    for (const recordKey of this.records.keys()) if (!isRecordToCome(recordKey)) this.records.delete(recordKey);
    for (const key of this.persons.keys()) if (!isKeyToCome(key)) this.persons.delete(key);
  }

  learnRecord(recordKey: string, record: KnownRecord): void {
    const known = this.records.get(recordKey);
    if (known === undefined || known.version < record.version) this.records.set(recordKey, record);
  }

  learnPerson(key: string, person: KnownPerson): void {
    const byId = this.persons.get(key) ?? new Map<string, KnownPerson>();
    const known = byId.get(person.id);
    byId.set(
      person.id,
      known === undefined
        ? person
        : {
            ...known,
            recordKeys: [...new Set([...known.recordKeys, ...person.recordKeys])],
            keys: [...new Set([...(known.keys ?? []), ...(person.keys ?? [])])],
          },
    );
    this.persons.set(key, byId);
  }

  /** Whether a record, or somebody with one of its keys, is known already. */
  knows({ recordKey, keys }: Pick<RecordToResolve, 'recordKey' | 'keys'>): boolean {
    return this.records.has(recordKey) || keys.some((key) => this.persons.has(key));
  }

  /**
   * The person a record is of: the one its own key had before, else one with the same identifier or account whose name is not
   * altogether another, else one with the same e-mail, a name that does not contradict it, no other account on a network both are on and no record of the
   * same source, else a new one. Never by name alone.
   */
  resolve(record: RecordToResolve, newPersonId: () => string): Resolution {
    const known = this.records.get(record.recordKey);
    const resolution: Resolution =
      known === undefined
        ? this.join(record, newPersonId)
        : known.hash === record.hash
          ? { personId: known.personId, outcome: 'UNCHANGED', version: known.version }
          : { personId: known.personId, outcome: 'CHANGED', version: known.version + 1 };
    this.learnRecord(record.recordKey, {
      version: resolution.version,
      hash: record.hash,
      personId: resolution.personId,
    });
    const person: KnownPerson = {
      id: resolution.personId,
      name: record.name,
      recordKeys: [record.recordKey],
      keys: record.keys,
    };
    for (const key of record.keys) this.learnPerson(key, person);
    return resolution;
  }

  private join(record: RecordToResolve, newPersonId: () => string): Resolution {
    for (const key of record.keys) {
      const candidates = [...(this.persons.get(key)?.values() ?? [])].filter((person) =>
        this.mayJoin(record, key, person),
      );
      const [only] = candidates;
      if (only !== undefined && candidates.length === 1) return { personId: only.id, outcome: 'JOINED', version: 1 };
    }
    return { personId: newPersonId(), outcome: 'NEW', version: 1 };
  }

  private mayJoin(record: RecordToResolve, key: IdentityKey, person: KnownPerson): boolean {
    // What this network calls somebody itself, and the number of an account, are one person's whatever the name.
    if (key.startsWith('account:') || personIdOfKey(key) !== undefined) return true;
    if (key.startsWith('uid:') && !isIdentifier(key.slice('uid:'.length))) return areOneName(record.name, person.name);
    if (!key.startsWith('email:')) return !namesContradict(record.name, person.name);
    if (person.recordKeys.some((recordKey) => recordKey.startsWith(record.family))) return false;
    if (nameTwoAccounts(record.keys, person.keys ?? [])) return false;
    return record.joinsByEmailAlone || namesFit(record.name, person.name);
  }
}

const names = new NameComparer(nameFrequencies([], []));
/** From this similarity on, two family names can be one person's. */
const FITS = 0.6;

/**
 * Whether two names can be those of one person who has one mailbox: their given names are alike, forms of one name, or one
 * an initial of the other; family names may differ, by marriage. Couples and assistants share mailboxes.
 */
export function namesFit(a: string, b: string): boolean {
  const { given, family, isAnother } = names.compare([parseName({ full: a })], [parseName({ full: b })]);
  if (given === null) return family !== null && family >= FITS;
  return !isAnother;
}

/** Whether two names agree, or one says nothing: numbers count from 1 in every list. */
function areOneName(a: string, b: string): boolean {
  const compared = names.compare([parseName({ full: a })], [parseName({ full: b })]);
  return namesAgree(compared) || (compared.given === null && compared.family === null);
}

/** Whether two names have nothing of one another, neither the given nor the family name: a firm's page, or a number, is on both. */
function namesContradict(a: string, b: string): boolean {
  const { given, family } = names.compare([parseName({ full: a })], [parseName({ full: b })]);
  return given !== null && given < FITS && family !== null && family < FITS;
}
