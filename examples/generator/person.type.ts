import type { Organization } from './companies.ts';
import type { Role } from './titles.ts';
import type { TieKind } from '../../src/domain.ts';

export type Gender = 'f' | 'm';

/** The periods of Camille's life that her contacts come from; FRIENDS_OF are persons she has not met. */
export type Circle =
  | 'SCHOOL'
  | 'MECARMOR'
  | 'LOIRELEC'
  | 'INDUSTRY'
  | 'FOUNDERS'
  | 'WIDER'
  | 'FAMILY'
  | 'FRIENDS'
  | 'LOCAL'
  | 'FRIENDS_OF';

export interface DemoPlace {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly region: string;
  readonly locality: string;
  readonly postcode: string;
}

export interface DemoTie {
  /** Declared, in [0,1]; absent where Camille never said. */
  readonly strength?: number;
  readonly since: string;
  readonly lastContact?: string;
  readonly kinds: readonly TieKind[];
  readonly private?: boolean;
}

export interface LinkedInAccount {
  readonly url: string;
  /** Absent: not connected, only the address is known. */
  readonly connectedOn?: string;
  /** Only of the few who let their connections download it. */
  readonly email?: string;
}

export interface AddressCard {
  readonly uid: string;
  readonly email?: string;
  readonly phone?: string;
  readonly street?: string;
  readonly categories: readonly string[];
  /** Whether the card names the LinkedIn profile (`X-SOCIALPROFILE`). */
  readonly withProfile: boolean;
}

/** One made-up person, before any file is written; the files are views of these. */
export interface DemoPerson {
  /** Id in `journal.ambit.json` and node id in `ties.graphml`. */
  readonly id: string;
  readonly given: string;
  readonly family: string;
  readonly gender: Gender;
  readonly circle: Circle;
  readonly organization?: Organization;
  readonly role?: Role;
  readonly title?: string;
  readonly place?: DemoPlace;
  /** First day at the organization. */
  readonly positionFrom?: string;
  /** Expertise by name (ESCO's English label or a free tag) with its level in (0,1]. */
  readonly expertise: Readonly<Record<string, number>>;
  readonly linkedIn?: LinkedInAccount;
  readonly card?: AddressCard;
  readonly tie?: DemoTie;
  /** Id of the goal that what they do together is for. */
  readonly goal?: string;
  /** Interactions in the last eighteen months, about. */
  readonly meetings: number;
  readonly inJournal: boolean;
}

export function fullName(person: Pick<DemoPerson, 'given' | 'family'>): string {
  return `${person.given} ${person.family}`;
}

/** On LinkedIn and in the address book, with no address or profile in common: name and employer tell that it is one person. */
export function isApart({ linkedIn, card }: DemoPerson): boolean {
  return linkedIn !== undefined && card !== undefined && card.email === undefined && !card.withProfile;
}
