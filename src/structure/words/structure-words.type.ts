import type { Help } from '../../domain.ts';
import type { MeasureName } from '../person-measures.ts';

/** Whether sources are separate: many of the neighbours count as one another's copy, some do, or hardly any. */
export type Openness = 'OPEN' | 'MIXED' | 'CLOSED';

/** What is said of the structure of a network; numbers come in already written out. */
export interface StructureWords {
  readonly definition: Readonly<Record<MeasureName, string>>;
  readonly estimated: string;
  readonly mixDefinition: string;
  readonly unknown: string;
  readonly tooFew: string;
  readonly openness: Readonly<Record<Openness, (contacts: string, effective: string) => string>>;
  readonly advice: Readonly<Record<Openness, Readonly<Record<Help, string>>>>;
  readonly personUnknown: string;
  readonly personAlone: string;
  readonly person: Readonly<Record<Openness, (known: string, effective: string) => string>>;
  readonly opens: (people: string, alone: string | null) => string;
  readonly opensNobody: string;
  readonly links: (circles: string) => string;
  readonly fitting: (count: number, people: string, alone: string | null) => string;
  readonly superConnector: string;
  readonly bridge: (people: string) => string;
  readonly bridgeFitting: (count: number, people: string) => string;
  readonly mixUnknown: string;
  readonly alike: (label: string, share: string) => string;
  readonly mixed: (label: string, share: string) => string;
  readonly wellMixed: string;
  /** `1 person`, `2 persons`: singular and other. */
  readonly people: readonly [string, string];
  readonly circles: readonly [string, string];
  readonly contacts: readonly [string, string];
}
