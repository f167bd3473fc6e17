import { ScoreCalculator } from '../../src/alignment/calculator/score-calculator.ts';
import type {
  CriterionInput,
  GoalInputs,
  ModelParameters,
  NetworkInputs,
  PersonInput,
  PositionInput,
  RequirementInput,
  TieInput,
} from '../../src/alignment/calculator/inputs.type.ts';
import { criterionKeys } from '../../src/goal/criterion-keys.ts';
import { placeKey } from '../../src/person/person-projection.ts';
import { expertiseKey, narrowerExpertises } from '../../src/taxonomy/expertise.ts';
import { organizationKey } from '../../src/taxonomy/normalize.ts';
import { sectorParent } from '../../src/taxonomy/sector.ts';
import type {
  AmbitCriterion,
  AmbitFile,
  AmbitPerson,
  AmbitPlace,
  AmbitPosition,
  AmbitTie,
} from './reference/ambit-file.ts';
import { dayNumber, instant } from './reference/calendar.ts';
import { DEFAULT_PARAMETERS, platformEvidence } from './reference/parameters.ts';
import { EGO, isEgoTie, otherEnd } from './reference/tie-at.ts';

/** The parameters of `ambit-1`, as the database's node has them. */
export const MODEL: ModelParameters = {
  name: 'ambit-1',
  gammaOrdinary: DEFAULT_PARAMETERS.gamma.ORDINARY,
  gammaInformation: DEFAULT_PARAMETERS.gamma.INFORMATION,
  gammaCostly: DEFAULT_PARAMETERS.gamma.COSTLY,
  halfLife: DEFAULT_PARAMETERS.halfLifeDays,
  halfLifeKin: DEFAULT_PARAMETERS.kinHalfLifeDays,
  phiMin: DEFAULT_PARAMETERS.phiMin,
  delta: DEFAULT_PARAMETERS.delta,
  sigmaNew: DEFAULT_PARAMETERS.sigmaNew,
  weightCoverage: DEFAULT_PARAMETERS.weights.coverage,
  weightReach: DEFAULT_PARAMETERS.weights.reach,
  weightDiversity: DEFAULT_PARAMETERS.weights.diversity,
  weightFreshness: DEFAULT_PARAMETERS.weights.freshness,
  weightFocus: DEFAULT_PARAMETERS.weights.focus,
  knownShareMin: 0.3,
  friendTiesMin: 0.05,
  zoneAbsent: 0.05,
  zoneThin: 0.5,
  warm: 0.1,
  unverifiedLow: 0.04,
  unverifiedHigh: 0.64,
  noContactDays: 365,
};

/** The application's calculator on a file, without a database: codes and names become keys as the application makes them. */
export function calculatorOfFile(file: AmbitFile, goalId: string): ScoreCalculator {
  return new ScoreCalculator(networkInputs(file), goalInputs(file, goalId), MODEL);
}

export function networkInputs(file: AmbitFile): NetworkInputs {
  const ties = file.ties ?? [];
  return {
    tiesComplete: file.tiesComplete ?? false,
    persons: (file.persons ?? []).map(personInput).sort((a, b) => (a.id < b.id ? -1 : 1)),
    egoTies: new Map(
      ties.filter(isEgoTie).map((tie) => {
        const id = otherEnd(tie, EGO);
        return [
          id,
          tieInput(
            tie,
            file.persons?.find((person) => person.id === id),
          ),
        ];
      }),
    ),
    otherTies: ties.filter((tie) => !isEgoTie(tie)).map((tie) => ({ a: tie.a, b: tie.b, ...tieInput(tie) })),
    interactions: (file.interactions ?? []).map(({ with: persons, at, minutes, channel }) => {
      const people = [...new Set(persons)];
      return {
        at: instant(at),
        day: dayNumber(at),
        channel,
        minutesEach: (minutes ?? 0) / people.length,
        persons: people,
      };
    }),
  };
}

export function personInput({ id, place, positions, expertise }: AmbitPerson): PersonInput {
  const days = new Map<string, number>();
  const learn = (dimension: string, value: unknown, from?: string | null): void => {
    if (value) days.set(dimension, Math.min(days.get(dimension) ?? Infinity, from ? dayNumber(from) : -1_000_000));
  };
  for (const { sector, occupation, seniority, organization, from } of positions ?? []) {
    learn('SECTOR', sector, from);
    learn('OCCUPATION', occupation, from);
    learn('SENIORITY', seniority, from);
    learn('ORGANIZATION', organization, from);
  }
  learn('EXPERTISE', expertise?.length);
  learn('PLACE', place);
  return {
    id,
    placeKey: place ? placeKey(placeRecord(place)) : null,
    known: [...days.keys()],
    knownDays: [...days.values()],
    positions: (positions ?? []).map(positionInput),
    expertise: (expertise ?? []).map(({ name, level }) => [expertiseKey(name), level ?? null] as const),
  };
}

function placeRecord({ country, region, locality }: AmbitPlace) {
  return { country, ...(region ? { region } : {}), ...(locality ? { locality } : {}) };
}

function positionInput(position: AmbitPosition): PositionInput {
  const { sector, occupation, seniority, organization, from, to, primary } = position;
  return {
    sector: sector ?? null,
    sectorParent: sector ? (sectorParent(sector) ?? null) : null,
    occupation: occupation ?? null,
    rank: seniority ?? null,
    organization: organization ? organizationKey(organization) : null,
    from: from ? dayNumber(from) : null,
    to: to ? dayNumber(to) : null,
    primary: primary ?? false,
  };
}

function tieInput(tie: AmbitTie, contact?: AmbitPerson): TieInput {
  const hasPhone = (contact?.phones ?? []).length > 0;
  const evidence = [...new Set(tie.platforms)].map((platform) => platformEvidence(platform, hasPhone));
  const kinds = tie.kinds ?? [];
  return {
    declared: tie.strength ?? null,
    strengthDays: null,
    strengthValues: null,
    estimate: evidence.length === 0 ? null : 1 - evidence.reduce((none, e) => none * (1 - e), 1),
    since: tie.since ? dayNumber(tie.since) : null,
    until: tie.until ? dayNumber(tie.until) : null,
    contact: tie.lastContact ? dayNumber(tie.lastContact) : null,
    contactDays: null,
    kin: kinds.includes('KIN') || kinds.includes('PARTNER'),
    inferred: false,
    private: tie.private ?? false,
    platforms: [...new Set(tie.platforms)],
  };
}

export function goalInputs(file: AmbitFile, goalId: string): GoalInputs {
  const goal = file.goals?.find(({ id }) => id === goalId);
  const from = goal?.from ? instant(goal.from) : null;
  const requirements = (goal?.requirements ?? []).map((requirement): RequirementInput => ({
    id: requirement.id,
    key: requirement.id,
    label: requirement.label ?? requirement.id,
    weight: requirement.weight ?? 1,
    capacity: requirement.capacity ?? 1,
    from,
    to: null,
    criteria: (requirement.criteria ?? []).map(criterionInput),
  }));
  return {
    help: goal?.help ?? 'ORDINARY',
    helpValues: null,
    helpTimes: null,
    requirements: requirements.sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

const NO_KEYS = {
  level: null,
  sectorPrefixes: null,
  sectorParent: null,
  occupationCode: null,
  subMajorGroup: null,
  rank: null,
  organizationKey: null,
  expertiseKey: null,
  expertiseKeys: null,
  countryKey: null,
  regionKey: null,
  placeKey: null,
  personId: null,
};

export function criterionInput({ dimension, value, level, hard, weight }: AmbitCriterion): CriterionInput {
  const keys = criterionKeys({ dimension, value, ...(typeof level === 'number' ? { level } : {}) }, (id) => id);
  const expertiseKeys = keys.expertiseKey === undefined ? null : narrowerExpertises(keys.expertiseKey);
  return { ...NO_KEYS, ...keys, expertiseKeys, dimension, hard: hard ?? false, weight: weight ?? 1 };
}
