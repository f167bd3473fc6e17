import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { AmbitContext } from '../../api/context.ts';
import { checkFirst } from '../../api/page.ts';
import { Instant } from '../../api/scalars.ts';
import { payload } from '../../api/user-error.ts';
import { Goal } from '../../goal/goal.type.ts';
import { loadPerson, Person } from '../../person/person.type.ts';
import { toTieEdit } from '../../tie/tie.resolver.ts';
import { toTie } from '../../tie/tie.type.ts';
import { auditScope } from '../audit-scope.ts';
import { Questions, QuestionsAnswerInput, QuestionsAnswerPayload, TieQuestion } from './questions.type.ts';

@Resolver(() => Goal)
export class GoalQuestionsResolver {
  @FieldResolver(() => Questions, {
    description: 'What to tell first, because it would narrow the score’s range most.',
  })
  async questions(
    @Root() goal: Goal,
    @Ctx() context: AmbitContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many of each at most, up to 100.' }) first: number,
    @Arg('at', () => Instant, { nullable: true, description: 'The moment whose network is meant; absent: now.' })
    at: Date | null,
  ): Promise<Questions> {
    const { services } = context;
    const limit = checkFirst(first);
    const scope = await auditScope(goal, context, at);
    const ties = await services.replay.questions(goal.network, goal.id, scope.moment, limit);
    const asksForSector = [...scope.requirements.values()].some(({ criteria }) =>
      criteria.some(({ dimension }) => dimension === 'SECTOR'),
    );
    const organizations = asksForSector
      ? await services.organizations.unclassified(goal.network, scope.moment.at, limit)
      : [];
    return {
      ties: ties.map(({ person, narrowing }) => ({ network: goal.network, personId: person, narrowing })),
      organizations: organizations.map(({ id, name, contacts }) => ({
        organization: { id, name, ownerSector: null },
        contacts,
      })),
    };
  }

  @Mutation(() => QuestionsAnswerPayload, { description: 'Answers questions about ties and organizations at once.' })
  async questionsAnswer(
    @Ctx() { services, loaders, now }: AmbitContext,
    @Arg('input', () => QuestionsAnswerInput, { description: 'The answers.' }) input: QuestionsAnswerInput,
  ): Promise<QuestionsAnswerPayload> {
    return payload(async () => {
      const network = await services.networks.get(input.network);
      const edits = input.ties.map((tie, index) => toTieEdit(tie, index));
      const said = input.organizations.map(({ id, sector }) => ({ id, sectorCode: sector?.toUpperCase() ?? null }));
      const keys = await services.answers.answer(network, edits, said, now);
      const rows = await Promise.all(keys.map((key) => loaders(network).tie.load(key)));
      const ids = said.map(({ id }) => id);
      return {
        ties: rows.filter((row) => row !== undefined).map((row) => toTie(row, network)),
        organizations: [...(await services.organizations.getMany(network, ids))],
      };
    });
  }
}

@Resolver(() => TieQuestion)
export class TieQuestionResolver {
  @FieldResolver(() => Person, { description: 'The contact.' })
  async person(@Root() { network, personId }: TieQuestion, @Ctx() { loaders }: AmbitContext): Promise<Person> {
    return loadPerson(loaders(network), network, personId);
  }
}
