import { fitOf, organizationOn, turningDays } from './fit.ts';
import type { PersonInput, RequirementInput } from './inputs.type.ts';

/** A requirement that somebody fits, by its index. */
export interface Fit {
  readonly requirement: number;
  readonly fit: number;
}

/** How somebody stands while no position begins or ends. */
export interface Suitability {
  readonly fits: readonly Fit[];
  readonly bestFit: number;
  /** Whom the person counts with: people of one organization, else the person alone. */
  readonly group: number;
}

/** The group in which a person stands alone. */
export function aloneOf(index: number): number {
  return -1 - index;
}

/**
 * Fits of persons to requirements. They change only on the days on which a position begins or ends, so that those of many
 * moments are worked out once.
 */
export class FitTable {
  private readonly phases: (Suitability | undefined)[][];
  private readonly turns: readonly (readonly number[])[];

  /** @param groups numbers of organizations, shared between tables */
  constructor(
    readonly persons: readonly PersonInput[],
    private readonly requirements: readonly RequirementInput[],
    private readonly groups: Map<string, number> = new Map(),
  ) {
    this.turns = persons.map(turningDays);
    this.phases = persons.map(() => []);
  }

  /** @param index of the person @returns the fits above 0, and the group, on a day */
  on(index: number, day: number): Suitability {
    const turns = this.turns[index] as readonly number[];
    const phase = turns.length === 0 ? 0 : turns.findLastIndex((turn) => turn <= day) + 1;
    const phases = this.phases[index] as (Suitability | undefined)[];
    return (phases[phase] ??= this.compute(index, day));
  }

  private compute(index: number, day: number): Suitability {
    const person = this.persons[index] as PersonInput;
    const fits = this.requirements.flatMap((each, requirement) => {
      const fit = fitOf(person, each, day);
      return fit > 0 ? [{ requirement, fit }] : [];
    });
    const organization = organizationOn(person, day);
    return {
      fits,
      bestFit: fits.reduce((best, { fit }) => Math.max(best, fit), 0),
      group: organization === null ? aloneOf(index) : this.groupOf(organization),
    };
  }

  private groupOf(organization: string): number {
    const group = this.groups.get(organization) ?? this.groups.size;
    this.groups.set(organization, group);
    return group;
  }
}
