import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AmbitContext } from '../../api/context.ts';
import {
  AbsenceZone,
  Alignment,
  Contribution,
  ExpertPaths,
  PlatformCoverage,
  Recommendation,
  RequirementCoverage,
} from '../alignment.type.ts';
import type { AuditScope } from '../alignment.type.ts';
import { MODEL } from '../alignment.service.ts';
import { ZoneCrossing } from '../crossing/crossing.type.ts';
import { Computation, toComputation } from './computation.type.ts';
import { DOCUMENTATION, EXPLANATIONS, type Computed } from './computation-words.ts';
import { alignmentCall, goalArguments, meanCall } from './goal-calls.ts';
import type { ProcedureCall } from './procedure-call.ts';

const DESCRIPTION = 'How these numbers were computed, and the procedure that gives the same over Bolt.';

@Resolver(() => Alignment)
export class AlignmentComputationResolver {
  @FieldResolver(() => Computation, { description: DESCRIPTION })
  computedBy(@Root() { scope, goals }: Alignment, @Ctx() { lang }: AmbitContext): Computation {
    if (scope !== null) return ofAudit(scope, 'ALIGNMENT', alignmentCall(scope), lang);
    return {
      model: MODEL,
      procedure: 'custom.ambit.alignment',
      call: meanCall(goals ?? []),
      explanation: EXPLANATIONS[lang].ALL_GOALS,
      documentation: DOCUMENTATION.ALL_GOALS,
    };
  }
}

@Resolver(() => RequirementCoverage)
export class CoverageComputationResolver {
  @FieldResolver(() => Computation, { description: DESCRIPTION })
  computedBy(@Root() { scope, row }: RequirementCoverage, @Ctx() { lang }: AmbitContext): Computation {
    const columns = ['coverage', 'reach', 'latent', 'knownShare', 'zone', 'severity', 'fragility'];
    const call = {
      procedure: 'custom.ambit.coverage',
      args: goalArguments(scope),
      yields: ['key', ...columns],
      where: { key: row.key },
      returns: columns,
    };
    return ofAudit(scope, 'COVERAGE', call, lang);
  }
}

@Resolver(() => Contribution)
export class ContributionComputationResolver {
  @FieldResolver(() => Computation, { description: DESCRIPTION })
  computedBy(@Root() { scope, key, personId }: Contribution, @Ctx() { lang }: AmbitContext): Computation {
    const columns = ['fit', 'activation', 'contribution'];
    const call = {
      procedure: 'custom.ambit.contributors',
      args: [...goalArguments(scope), [key], 100n],
      yields: ['person', ...columns],
      where: { person: personId },
      returns: columns,
    };
    return ofAudit(scope, 'CONTRIBUTION', call, lang);
  }
}

@Resolver(() => PlatformCoverage)
export class PlatformComputationResolver {
  @FieldResolver(() => Computation, { description: DESCRIPTION })
  computedBy(@Root() { scope, platform }: PlatformCoverage, @Ctx() { lang }: AmbitContext): Computation {
    const call = {
      procedure: 'custom.ambit.platformCoverage',
      args: goalArguments(scope),
      yields: ['platform', 'contacts', 'coverage'],
      where: { platform },
      returns: ['contacts', 'coverage'],
    };
    return ofAudit(scope, 'PLATFORM', call, lang);
  }
}

@Resolver(() => AbsenceZone)
export class ZoneComputationResolver {
  @FieldResolver(() => Computation, { description: DESCRIPTION })
  computedBy(@Root() { scope, row, sectorCode }: AbsenceZone, @Ctx() { lang }: AmbitContext): Computation {
    const columns = ['zone', 'absence', 'coverage', 'knownShare', 'knownOf', 'here', 'amongFriends', 'friendsKnown'];
    const call = {
      procedure: sectorCode === null ? 'custom.ambit.absenceZones' : 'custom.ambit.uncoveredSectors',
      args: goalArguments(scope),
      yields: [...(sectorCode === null ? [] : ['sector']), 'key', 'severity', ...columns],
      where: { key: row.key, ...(sectorCode === null ? {} : { sector: sectorCode }) },
      returns: ['coalesce(severity, 0.0) AS severity', ...columns],
    };
    return ofAudit(scope, 'ZONE', call, lang);
  }
}

@Resolver(() => ZoneCrossing)
export class CrossingComputationResolver {
  @FieldResolver(() => Computation, { description: DESCRIPTION })
  computedBy(@Ctx() { lang }: AmbitContext): Computation {
    return toComputation('CROSSING', null, lang);
  }
}

@Resolver(() => ExpertPaths)
export class ExpertComputationResolver {
  @FieldResolver(() => Computation, { description: DESCRIPTION })
  computedBy(@Root() { scope, row, asked }: ExpertPaths, @Ctx() { lang }: AmbitContext): Computation {
    const call = {
      procedure: 'custom.ambit.targetExperts',
      args: [...goalArguments(scope), BigInt(asked)],
      yields: ['person', 'degree', 'fit', 'probability', 'reason'],
      where: { person: row.person },
      returns: ['degree', 'fit', 'probability', 'reason'],
    };
    return ofAudit(scope, 'EXPERT', call, lang);
  }
}

@Resolver(() => Recommendation)
export class RecommendationComputationResolver {
  @FieldResolver(() => Computation, { description: DESCRIPTION })
  computedBy(@Root() { scope, row }: Recommendation, @Ctx() { lang }: AmbitContext): Computation {
    const columns = ['gain', 'expected', 'points', 'expectedPoints'];
    const call = {
      procedure: 'custom.ambit.recommendations',
      args: [...goalArguments(scope), BigInt(row.rank)],
      yields: ['kind', 'rank', 'person', ...columns],
      where: { kind: row.kind, rank: BigInt(row.rank) },
      returns: ['person', ...columns],
    };
    return ofAudit(scope, 'RECOMMENDATION', call, lang);
  }
}

/** Of a network that might be, or that was, no procedure gives the numbers. */
function ofAudit(scope: AuditScope, computed: Computed, call: ProcedureCall, lang: AmbitContext['lang']): Computation {
  return scope.calculator === undefined ? toComputation(computed, call, lang) : toComputation('ASIDE', null, lang);
}
