import type { GoalKind } from '../../domain.ts';
import type { ActionKind, AuditPart, AuditZone } from '../audit-report.type.ts';

/** By what the nearest contact or the doorway is close to what is wanted. */
export type Closeness = 'FIT' | 'ORGANIZATION' | 'SECTOR' | 'SECTOR_PARENT' | 'LOCALITY' | 'REGION' | 'COUNTRY';
export type NoPathReason = 'NO_CONTACTS' | 'FRIENDS_UNKNOWN' | 'NO_TIES' | 'NO_EVIDENCE' | 'TOO_FAR';
export type PathStatus = 'WARM' | 'WEAK' | 'UNVERIFIED' | 'INFERRED_ONLY';

/** Numbers and names come formatted; texts are typed with plain spaces and typeset by the caller. */
export interface AuditWords {
  readonly headline: (coverage: number, percent: string) => string;
  readonly headlineOf: { readonly NO_REQUIREMENTS: string; readonly NO_CONTACTS: string };
  readonly insufficient: (dimensions: string) => string;
  readonly score: (value: string, low: string, high: string, exact: boolean, assumed: string | null) => string;
  readonly latent: (active: string, latent: string, gain: string | null, assumed: boolean) => string;
  readonly part: Readonly<Record<AuditPart['id'], readonly [label: string, sentence: string]>>;
  readonly partUnknown: {
    readonly reach: string;
    readonly freshness: string;
    readonly focus: string;
    readonly diversity: string;
  };
  readonly zone: Readonly<Record<AuditZone, string>>;
  readonly gap: {
    readonly ABSENT: { readonly REACHABLE: string; readonly STRUCTURAL: string; readonly FRIENDS_UNKNOWN: string };
    /**
     * @param fitting contacts with a fit of at least one half
     * @param wanted the requirement's capacity
     */
    readonly covered: (percent: string, fitting: number, wanted: number) => string;
    /** @param percent null: of nobody */
    readonly unknown: (percent: string | null, dimension: string) => string;
    /** ABSENT although somebody fits: what is known of the ties carries too little. */
    readonly tooWeak: (name: string) => string;
    readonly door: (name: string) => string;
    readonly knownOf: (count: number) => string;
  };
  readonly dimension: Readonly<Record<string, string>>;
  readonly dimensionHint: Readonly<Record<string, string>>;
  readonly closeness: Readonly<Record<Closeness, string>>;
  readonly level: readonly [string, string, string, string, string];
  readonly seniority: readonly [string, string, string, string, string];
  readonly profile: {
    readonly somebody: string;
    readonly seniority: (level: string) => string;
    readonly sector: (name: string) => string;
    readonly occupation: (name: string) => string;
    readonly organization: (name: string) => string;
    readonly expertise: (name: string) => string;
    readonly place: (name: string) => string;
  };
  readonly meet: {
    readonly direct: (name: string) => string;
    readonly path: (door: string, name: string) => string;
    readonly noPath: (name: string) => string;
  };
  readonly meetReason: (name: string, label: string) => string;
  readonly revive: (name: string) => string;
  readonly reviveReason: (label: string, idle: string | null) => string;
  /** The same where no last contact is on record. */
  readonly write: (name: string) => string;
  readonly writeReason: (label: string) => string;
  readonly deepen: (name: string) => string;
  readonly deepenReason: (label: string, from: string | null, to: string) => string;
  readonly look: (profile: string) => string;
  readonly profileReason: (label: string, door: string | null, closeness: string | null) => string;
  readonly tell: (names: string) => string;
  readonly tellReason: string;
  readonly effort: Readonly<Record<ActionKind, string>>;
  /** What to ask of whom one meets. */
  readonly ask: Readonly<Record<GoalKind, string>>;
  readonly gain: (points: string) => string;
  readonly gainByOdds: (points: string, odds: string) => string;
  readonly path: Readonly<Record<PathStatus, string>>;
  /** `who` of the unknowns: some or all of the contacts. */
  readonly contacts: (count: string, all: string) => string;
  readonly contactWords: readonly [one: string, other: string];
  readonly organizationWords: readonly [one: string, other: string];
  readonly pointWords: readonly [one: string, other: string];
  readonly you: string;
  readonly noPath: Readonly<Record<NoPathReason, string>>;
  readonly doorway: (name: string, closeness: string) => string;
  readonly noExperts: { readonly known: string; readonly unknown: string };
  /** @param without coverage without this person, and @param now as it is */
  readonly carrier: (name: string, without: string, now: string, hanging: string | null) => string;
  readonly hangs: (label: string, share: string) => string;
  readonly hangsAll: (label: string) => string;
  readonly unknown: {
    readonly noContacts: readonly [string, string];
    readonly friendTies: readonly [string, string];
    readonly strength: (who: string, names: string) => readonly [string, string];
    readonly lastContact: (who: string) => readonly [string, string];
    readonly sector: (contacts: string, organizations: string, names: string) => readonly [string, string];
    readonly sectorAlone: (contacts: string) => readonly [string, string];
    readonly place: (who: string) => readonly [string, string];
    readonly expertise: readonly [string, string];
    /** What the names in brackets are. */
    readonly commands: string;
    readonly time: readonly [string, string];
  };
}
