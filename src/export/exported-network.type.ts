import type { AmbitEgo, AmbitTie } from '../import/ambit-json/ambit-file.type.ts';

/** A network as the writers of exchange formats take it: persons and ties, without interactions and goals. */
export interface ExportedNetwork {
  readonly name: string;
  readonly ego: ExportedPerson;
  /** Everybody but the ego, in the order of their ids in the network. */
  readonly persons: readonly ExportedPerson[];
  /** Those that are not merely inferred; `a` and `b` are ids of persons. */
  readonly ties: readonly AmbitTie[];
}

export interface ExportedPerson extends AmbitEgo {
  /** `ego`, or the same as in the whole-network file. */
  readonly id: string;
  /** By which a network finds its own persons again, and other programs know a card they have: `urn:uuid:…`. */
  readonly uid: string;
  readonly given: string | null;
  readonly family: string | null;
  /** Tied to the ego on the day of the export. */
  readonly isContact: boolean;
}

/** The id of the owner of a network in every file. */
export const EGO_ID = 'ego';
