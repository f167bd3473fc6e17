import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AmbitContext } from '../api/context.ts';
import { Instant } from '../api/scalars.ts';
import { evidenceSentence } from '../audit/evidence-sentences.ts';
import { strengthEvidence } from './strength-evidence.ts';
import { StrengthEvidence, toStrengthEvidence } from './strength-evidence.type.ts';
import { pairKey } from './tie-store.ts';
import { Tie } from './tie.type.ts';

@Resolver(() => Tie)
export class TieStrengthResolver {
  @FieldResolver(() => [StrengthEvidence], {
    description:
      'What the strength rests on, as a score sees it: with the interactions, where one end is the ego. Empty without evidence.',
  })
  async strengthEvidence(
    @Root() { network, a, b }: Tie,
    @Ctx() { loaders, now }: AmbitContext,
    @Arg('at', () => Instant, { nullable: true, description: 'The moment that is meant; absent: now.' })
    at: Date | null,
  ): Promise<StrengthEvidence[]> {
    const { tieRecords, interactions } = loaders(network);
    const other = a === network.egoId ? b : b === network.egoId ? a : null;
    const [records, met] = await Promise.all([
      tieRecords.load(pairKey(a, b)),
      other === null ? [] : interactions.load(other),
    ]);
    return strengthEvidence(records, met, at ?? now).map(toStrengthEvidence);
  }
}

@Resolver(() => StrengthEvidence)
export class StrengthEvidenceResolver {
  @FieldResolver(() => String, { description: 'The same in words.' })
  sentence(@Root() { row }: StrengthEvidence, @Ctx() { lang }: AmbitContext): string {
    return evidenceSentence(row, lang);
  }
}
