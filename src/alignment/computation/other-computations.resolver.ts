import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AmbitContext } from '../../api/context.ts';
import { Audience } from '../../audience/audience.type.ts';
import { Exposure } from '../../audience/exposure.type.ts';
import { IntroductionPath } from '../../path/path.type.ts';
import { NetworkStructure, PersonStructure } from '../../structure/structure.type.ts';
import { TimeReturn } from '../../time/time-return.type.ts';
import { AlignmentPoint } from '../replay/history.type.ts';
import { Computation, toComputation } from './computation.type.ts';

const DESCRIPTION = 'How these numbers were computed, and the procedure that gives the same over Bolt.';
const NO_PROCEDURE = 'How these numbers were computed; no procedure gives them.';

@Resolver(() => IntroductionPath)
export class PathComputationResolver {
  @FieldResolver(() => Computation, { description: DESCRIPTION })
  computedBy(@Root() { data, network, asked }: IntroductionPath, @Ctx() { lang }: AmbitContext): Computation {
    const { at, goal, maxHops, first } = asked;
    const to = data.personIds.at(-1) ?? null;
    const call = {
      procedure: 'custom.ambit.introductionPaths',
      args: [network.id, to, at, goal, BigInt(maxHops), BigInt(first)],
      yields: ['personIds', 'hops', 'probability', 'status'],
      where: { personIds: data.personIds },
      returns: ['hops', 'probability', 'status'],
    };
    return toComputation('PATH', call, lang);
  }
}

@Resolver(() => AlignmentPoint)
export class PointComputationResolver {
  @FieldResolver(() => Computation, { description: DESCRIPTION })
  computedBy(@Root() { call }: AlignmentPoint, @Ctx() { lang }: AmbitContext): Computation {
    return toComputation('ALIGNMENT', call, lang);
  }
}

@Resolver(() => Audience)
export class AudienceComputationResolver {
  @FieldResolver(() => Computation, { description: DESCRIPTION })
  computedBy(@Root() { call }: Audience, @Ctx() { lang }: AmbitContext): Computation {
    return toComputation('AUDIENCE', call, lang);
  }
}

@Resolver(() => TimeReturn)
export class TimeReturnComputationResolver {
  @FieldResolver(() => Computation, { description: DESCRIPTION })
  computedBy(@Root() { call }: TimeReturn, @Ctx() { lang }: AmbitContext): Computation {
    return toComputation('TIME_RETURN', call, lang);
  }
}

@Resolver(() => Exposure)
export class ExposureComputationResolver {
  @FieldResolver(() => Computation, { description: NO_PROCEDURE })
  computedBy(@Ctx() { lang }: AmbitContext): Computation {
    return toComputation('EXPOSURE', null, lang);
  }
}

@Resolver(() => NetworkStructure)
export class NetworkStructureComputationResolver {
  @FieldResolver(() => Computation, { description: NO_PROCEDURE })
  computedBy(@Ctx() { lang }: AmbitContext): Computation {
    return toComputation('STRUCTURE', null, lang);
  }
}

@Resolver(() => PersonStructure)
export class PersonStructureComputationResolver {
  @FieldResolver(() => Computation, { description: NO_PROCEDURE })
  computedBy(@Ctx() { lang }: AmbitContext): Computation {
    return toComputation('STRUCTURE', null, lang);
  }
}
