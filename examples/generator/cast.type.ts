import type { TieKind } from '../../src/domain.ts';
import type { Circle, Gender } from './person.type.ts';

/**
 * How the address book knows somebody of LinkedIn: with the e-mail that LinkedIn shows as well, with the address of the
 * profile, or with neither, so that only a person can tell.
 */
export type CardKind = 'SAME_EMAIL' | 'PROFILE' | 'APART';

/** Somebody whose part in the story matters, so written by hand. */
export interface CastMember {
  readonly name: readonly [given: string, family: string];
  readonly gender: Gender;
  readonly circle: Circle;
  readonly organization: string;
  readonly role: string;
  readonly language?: 'fr' | 'en';
  /** Connected on LinkedIn on that day. */
  readonly on: string;
  /** Absent: not in the address book. */
  readonly card?: CardKind;
  readonly strength?: number;
  /** Days since the last contact. */
  readonly last?: number;
  readonly kinds?: readonly TieKind[];
  readonly skills?: Readonly<Record<string, number>>;
  readonly goal?: string;
  readonly meetings?: number;
}
