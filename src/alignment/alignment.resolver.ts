import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { AmbitContext } from '../api/context.ts';
import { checkFirst } from '../api/page.ts';
import type { Platform } from '../domain.ts';
import { alignmentReason, unknownRequirementSentence } from '../audit/sentences.ts';
import { loadPerson, Person } from '../person/person.type.ts';
import { contributorsAt, platformsAt } from './calculator/explain.ts';
import { zoneOf, type ContributionRow } from './alignment.service.ts';
import { Alignment, Contribution, PlatformCoverage, RequirementCoverage, type AuditScope } from './alignment.type.ts';

@Resolver(() => Alignment)
export class AlignmentResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why there is no score, and what to tell first; null where there is one.',
  })
  reason(@Root() { row }: Alignment, @Ctx() { lang }: AmbitContext): string | null {
    return row === null ? null : alignmentReason(row, lang);
  }

  @FieldResolver(() => [RequirementCoverage], {
    description: 'Each requirement with its coverage; empty for all goals together.',
  })
  requirements(@Root() { scope, row }: Alignment): RequirementCoverage[] {
    if (scope === null || row === null) return [];
    return row.requirements.flatMap((each) => {
      const requirement = scope.requirements.get(each.id);
      if (requirement === undefined) return [];
      const { coverage, reach, latent, knownShare, severity, fragility } = each;
      return [
        {
          scope,
          row: each,
          requirement,
          coverage,
          reach,
          latent,
          knownShare,
          severity,
          fragility,
          zone: zoneOf(coverage),
        },
      ];
    });
  }

  @FieldResolver(() => [PlatformCoverage], { description: 'Coverage with only the ties seen through each platform.' })
  async platforms(@Root() { scope }: Alignment, @Ctx() { services }: AmbitContext): Promise<PlatformCoverage[]> {
    if (scope === null) return [];
    const rows = scope.calculator
      ? platformsAt(scope.calculator, scope.moment)
      : await services.alignment.platforms(scope.network, scope.goalId, scope.moment);
    return rows.map((row) => ({ ...row, scope, platform: row.platform as Platform }));
  }
}

@Resolver(() => RequirementCoverage)
export class RequirementCoverageResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Where it is UNKNOWN: why, and what to tell; null elsewhere.',
  })
  reason(@Root() { row }: RequirementCoverage, @Ctx() { lang }: AmbitContext): string | null {
    return row.known ? null : unknownRequirementSentence(row, lang);
  }

  @FieldResolver(() => [Contribution], { description: 'The contacts who earn the coverage, best first.' })
  async contributors(
    @Root() { scope, row }: RequirementCoverage,
    @Ctx() context: AmbitContext,
    @Arg('first', () => Int, { defaultValue: 5, description: 'How many at most, up to 100.' }) first: number,
  ): Promise<Contribution[]> {
    const rows = await contributorsOf(context, scope, checkFirst(first));
    const { person: persons } = context.loaders(scope.network);
    const mine = rows.filter((each) => each.key === row.key);
    // A person who is not there yet, or not any more, cannot be shown.
    const found = await Promise.all(mine.map(async (each) => (scope.calculator ? persons.load(each.person) : true)));
    return mine
      .filter((_, index) => found[index] !== undefined)
      .map(({ person, fit, activation, contribution }) => ({
        network: scope.network,
        scope,
        key: row.key,
        personId: person,
        fit,
        activation,
        contribution,
      }));
  }
}

@Resolver(() => Contribution)
export class ContributionResolver {
  @FieldResolver(() => Person, { description: 'The contact.' })
  async person(@Root() { network, personId }: Contribution, @Ctx() { loaders }: AmbitContext): Promise<Person> {
    return loadPerson(loaders(network), network, personId);
  }
}

const contributors = new WeakMap<AuditScope, Map<number, Promise<readonly ContributionRow[]>>>();

/** The contributors of all requirements in one go, however many requirements of the same audit ask for theirs. */
function contributorsOf(
  { services }: AmbitContext,
  scope: AuditScope,
  first: number,
): Promise<readonly ContributionRow[]> {
  const bySize = contributors.get(scope) ?? new Map<number, Promise<readonly ContributionRow[]>>();
  contributors.set(scope, bySize);
  const keys = [...scope.requirements.values()].map(({ key }) => key);
  const { calculator } = scope;
  const rows =
    bySize.get(first) ??
    (calculator && Promise.resolve(contributorsAt(calculator, scope.moment, first))) ??
    services.alignment.contributors(scope.network, scope.goalId, scope.moment, keys, first);
  bySize.set(first, rows);
  return rows;
}
