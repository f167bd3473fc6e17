import { Field, Float, Int, ObjectType } from 'type-graphql';
import {
  AbsenceEnum,
  AlignmentStatusEnum,
  DimensionEnum,
  KnownEnum,
  PlatformEnum,
  RecommendationKindEnum,
  ZoneEnum,
} from '../api/enums.ts';
import { Requirement } from '../goal/goal.type.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import { MODEL } from './alignment.service.ts';
import type { ScoreCalculator } from './calculator/score-calculator.ts';
import type {
  AlignmentRow,
  ExpertRow,
  Moment,
  RecommendationRow,
  RequirementRow,
  UncoveredSectorRow,
  ZoneRow,
} from './alignment.service.ts';

/** What a part of an audit must remember to answer its fields: whose network, which goal, which moment. */
export interface AuditScope {
  readonly network: NetworkScope;
  readonly goalId: string;
  readonly moment: Moment;
  /** The requirements valid at the moment, by id. */
  readonly requirements: ReadonlyMap<string, Requirement>;
  /** Where the numbers are not those of the graph: of a network that might be, or that was when a snapshot was taken. */
  readonly calculator?: ScoreCalculator;
}

/** One of several goals that are looked at together. */
export interface WeighedGoal {
  readonly weight: number;
  readonly scope: Pick<AuditScope, 'network' | 'goalId' | 'moment'>;
}

@ObjectType({ description: 'What each part adds to the score; they add up to it.' })
export class AlignmentPoints {
  @Field(() => Float, { description: '50 times coverage; 65 while friend ties are unknown.' })
  coverage!: number;
  @Field(() => Float, {
    description: '15 times reach; 0 while friend ties are unknown, when coverage takes its weight.',
  })
  reach!: number;
  @Field(() => Float, { description: '15 times coverage times diversity.' })
  diversity!: number;
  @Field(() => Float, { description: '10 times coverage times freshness.' })
  freshness!: number;
  @Field(() => Float, { description: '10 times coverage times focus.' })
  focus!: number;
}

@ObjectType({ description: 'How far the network serves a goal.' })
export class Alignment {
  scope!: AuditScope | null;
  row!: AlignmentRow | null;
  /** Of several goals together: which, with their weights. */
  goals?: readonly WeighedGoal[];
  @Field(() => AlignmentStatusEnum, { description: 'Whether a score could be computed.' })
  status!: string;
  @Field(() => Float, { nullable: true, description: 'The alignment score, 0 to 100.' })
  score?: number | null;
  @Field(() => Float, { nullable: true, description: 'The score if every unverified tie were as weak as it may be.' })
  low?: number | null;
  @Field(() => Float, { nullable: true, description: 'The score if every unverified tie were as strong as it may be.' })
  high?: number | null;
  @Field(() => Float, { nullable: true, description: 'Weighted mean of the requirements’ coverage, 0 to 1.' })
  coverage?: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Coverage if every contact were fresh: what is there but not activated is latent minus coverage.',
  })
  latent?: number | null;
  @Field(() => Float, { nullable: true, description: 'Coverage within two hops; null while friend ties are unknown.' })
  reach?: number | null;
  @Field(() => Float, { nullable: true, description: 'Evenness of coverage over the requirements (Blau, IQV).' })
  balance?: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'From Burt’s constraint among the relevant contacts; null while friend ties are unknown.',
  })
  brokerage?: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Mean of balance and brokerage; balance alone while friend ties are unknown.',
  })
  diversity?: number | null;
  @Field(() => Float, { nullable: true, description: 'How fresh the relevant ties are, by strength and fit.' })
  freshness?: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'How much of the attention of the last year goes to relevant contacts.',
  })
  focus?: number | null;
  @Field(() => AlignmentPoints, { nullable: true, description: 'What each part adds to the score.' })
  points?: AlignmentPoints | null;
  @Field(() => KnownEnum, {
    description: 'Whether ties between others are known; exports of LinkedIn and Facebook hold none.',
  })
  friendTies!: string;
  @Field(() => String, { description: 'Name of the model that computed the numbers.' })
  model!: string;
  @Field(() => String, { description: 'The procedure that gives the same numbers over Bolt.' })
  procedure!: string;
}

@ObjectType({ description: 'How far one requirement is covered.' })
export class RequirementCoverage {
  scope!: AuditScope;
  row!: RequirementRow;
  @Field(() => Requirement, { description: 'The requirement.' })
  requirement!: Requirement;
  @Field(() => Float, { nullable: true, description: 'Coverage, 0 to 1; null if UNKNOWN.' })
  coverage?: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Coverage within two hops; null if UNKNOWN or while friend ties are unknown.',
  })
  reach?: number | null;
  @Field(() => Float, { nullable: true, description: 'Coverage if every contact were fresh.' })
  latent?: number | null;
  @Field(() => Float, {
    description: 'The least, over the dimensions it asks for, of the share of contacts with any value there.',
  })
  knownShare!: number;
  @Field(() => ZoneEnum, { description: 'How far it is covered, in a word.' })
  zone!: string;
  @Field(() => Float, { nullable: true, description: 'Its share of the goal’s weight that is not covered.' })
  severity?: number | null;
  @Field(() => Float, { nullable: true, description: 'The greatest share of its support that hangs on one contact.' })
  fragility?: number | null;
}

@ObjectType({ description: 'A contact who earns part of a requirement’s coverage.' })
export class Contribution {
  network!: NetworkScope;
  scope!: AuditScope;
  /** The version of the requirement. */
  key!: string;
  personId!: string;
  @Field(() => Float, { description: 'How well the contact fits, 0 to 1.' })
  fit!: number;
  @Field(() => Float, { description: 'How far the tie can be activated, 0 to 1.' })
  activation!: number;
  @Field(() => Float, { description: 'Fit times activation.' })
  contribution!: number;
}

@ObjectType({ description: 'Coverage with only the ties seen through one platform.' })
export class PlatformCoverage {
  scope!: AuditScope;
  @Field(() => PlatformEnum, { description: 'The platform.' })
  platform!: string;
  @Field(() => Int, { description: 'Contacts seen there.' })
  contacts!: number;
  @Field(() => Float, { description: 'Coverage, 0 to 1.' })
  coverage!: number;
}

@ObjectType({ description: 'A requirement the network does not cover.' })
export class AbsenceZone {
  scope!: AuditScope;
  network!: NetworkScope;
  row!: ZoneRow;
  sectorCode!: string | null;
  @Field(() => Requirement, { description: 'The requirement.' })
  requirement!: Requirement;
  @Field(() => DimensionEnum, { description: 'The dimension it mainly asks for; if UNKNOWN, the one least known.' })
  dimension!: string;
  @Field(() => ZoneEnum, { description: 'How far it is covered.' })
  zone!: string;
  @Field(() => AbsenceEnum, {
    nullable: true,
    description: 'Of an ABSENT zone: whether it is to be found among the contacts’ contacts.',
  })
  absence?: string | null;
  @Field(() => Float, { description: 'Its share of the goal’s weight that is not covered; 0 if UNKNOWN.' })
  severity!: number;
  @Field(() => Float, { nullable: true, description: 'Coverage; null if UNKNOWN.' })
  coverage?: number | null;
  @Field(() => Float, { description: 'Share of contacts of whom enough is known to tell.' })
  knownShare!: number;
  @Field(() => Int, { description: 'Persons known of there who are no contacts.' })
  knownOf!: number;
}

@ObjectType({ description: 'A target expert and the ways to be introduced.' })
export class ExpertPaths {
  scope!: AuditScope;
  /** How many were asked for. */
  asked!: number;
  row!: ExpertRow;
  @Field(() => Requirement, { description: 'The requirement the expert fits best.' })
  requirement!: Requirement;
  @Field(() => Float, { description: 'How well, 0 to 1.' })
  fit!: number;
}

@ObjectType({ description: 'Something to do, with what it is worth.' })
export class Recommendation {
  scope!: AuditScope;
  row!: RecommendationRow;
  @Field(() => RecommendationKindEnum, { description: 'What to do.' })
  kind!: string;
  @Field(() => Requirement, { nullable: true, description: 'The requirement that gains most.' })
  requirement?: Requirement | null;
  @Field(() => Float, { description: 'What coverage gains if it works out.' })
  gain!: number;
  @Field(() => Float, { description: 'The same weighed by the odds of an introduction.' })
  expected!: number;
  @Field(() => Float, { description: 'The gain in points of the score.' })
  points!: number;
  @Field(() => Float, { description: 'The expected gain in points of the score.' })
  expectedPoints!: number;
}

/** A zone of a goal; none where its requirement is gone. @param sectorCode of a zone along the sector dimension */
export function toZone(scope: AuditScope, row: ZoneRow | UncoveredSectorRow, sectorCode: string | null): AbsenceZone[] {
  const requirement = scope.requirements.get(row.requirement);
  if (requirement === undefined) return [];
  const { zone, absence, severity, coverage, knownShare, knownOf } = row;
  const dimension = sectorCode === null ? (row.dimension ?? requirement.criteria[0]?.dimension ?? 'SECTOR') : 'SECTOR';
  return [
    {
      scope,
      network: scope.network,
      row,
      sectorCode,
      requirement,
      dimension,
      zone,
      absence,
      severity: severity ?? 0,
      coverage,
      knownShare,
      knownOf,
    },
  ];
}

/** One goal's alignment. */
export function toAlignment(row: AlignmentRow, scope: AuditScope): Alignment {
  const { status, score, low, high, coverage, latent, reach, balance, brokerage, diversity, freshness, focus, points } =
    row;
  return {
    scope,
    row,
    status,
    score,
    low,
    high,
    coverage,
    latent,
    reach,
    balance,
    brokerage,
    diversity,
    freshness,
    focus,
    points: points === null ? null : { ...points, reach: points.reach ?? 0 },
    friendTies: row.friendTiesKnown ? 'KNOWN' : 'UNKNOWN',
    model: MODEL,
    procedure: 'custom.ambit.alignment',
  };
}

/** The active goals together: the mean of their scores by weight; the parts are those of each goal alone. */
export function meanAlignment(rows: readonly (WeighedGoal & { readonly row: AlignmentRow })[]): Alignment {
  const scored = rows.filter(({ row }) => row.status === 'SCORED');
  const total = scored.reduce((sum, { weight }) => sum + weight, 0);
  const mean = (of: (row: AlignmentRow) => number | null): number | null =>
    scored.length === 0 ? null : scored.reduce((sum, { weight, row }) => sum + weight * (of(row) ?? 0), 0) / total;
  const status =
    scored.length > 0
      ? 'SCORED'
      : rows.some(({ row }) => row.status === 'INSUFFICIENT_DATA')
        ? 'INSUFFICIENT_DATA'
        : 'NO_REQUIREMENTS';
  return {
    scope: null,
    row: null,
    goals: rows,
    status,
    score: mean((row) => row.score),
    low: mean((row) => row.low),
    high: mean((row) => row.high),
    coverage: null,
    latent: null,
    reach: null,
    balance: null,
    brokerage: null,
    diversity: null,
    freshness: null,
    focus: null,
    points: null,
    friendTies: rows.some(({ row }) => row.friendTiesKnown) ? 'KNOWN' : 'UNKNOWN',
    model: MODEL,
    procedure: 'custom.ambit.alignment',
  };
}
