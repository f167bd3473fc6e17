import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { AmbitContext } from '../api/context.ts';
import { checkFirst, connection, pageRequest, type Connection } from '../api/page.ts';
import { Instant } from '../api/scalars.ts';
import { payload } from '../api/user-error.ts';
import { Goal } from '../goal/goal.type.ts';
import { Network } from '../network/network.type.ts';
import { Organization } from '../organization/organization.type.ts';
import { loadPerson, Person } from '../person/person.type.ts';
import { writeTies } from '../tie/tie.resolver.ts';
import { TiePayload } from '../tie/tie.type.ts';
import { TiesDeclareInput, TieSuggestionsAcceptInput, TieSuggestionsDismissInput } from './acquaintance.input.ts';
import {
  FriendTieQuestion,
  TieSuggestion,
  TieSuggestionConnection,
  TieSuggestionsDismissPayload,
  toSuggestion,
} from './acquaintance.type.ts';
import { ACQUAINTANCE_WORDS } from './words.ts';

@Resolver(() => Goal)
export class FriendTieQuestionsResolver {
  @FieldResolver(() => [FriendTieQuestion], {
    description:
      'Who among these knows whom: of the contacts where the answer would change most what the goal can reach.',
  })
  async friendTieQuestions(
    @Root() { id, network }: Goal,
    @Ctx() { services, now }: AmbitContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many at most, up to 100.' }) first: number,
    @Arg('at', () => Instant, { nullable: true, description: 'The moment whose network is meant; absent: now.' })
    at: Date | null,
  ): Promise<FriendTieQuestion[]> {
    const questions = await services.acquaintances.questions(network, id, at ?? now, checkFirst(first));
    return questions.map(({ person, candidates, ground }) => ({
      network,
      personId: person,
      candidateIds: candidates,
      ground,
    }));
  }
}

@Resolver(() => FriendTieQuestion)
export class FriendTieQuestionResolver {
  @FieldResolver(() => Person, { description: 'The contact.' })
  async person(@Root() { network, personId }: FriendTieQuestion, @Ctx() { loaders }: AmbitContext): Promise<Person> {
    return loadPerson(loaders(network), network, personId);
  }

  @FieldResolver(() => [Person], { description: 'Those the contact may know, the most useful first; eight at most.' })
  async candidates(
    @Root() { network, candidateIds }: FriendTieQuestion,
    @Ctx() { loaders }: AmbitContext,
  ): Promise<Person[]> {
    return Promise.all(candidateIds.map((id) => loadPerson(loaders(network), network, id)));
  }

  @FieldResolver(() => String, { description: 'Why this contact is asked about.' })
  reason(@Root() { ground }: FriendTieQuestion, @Ctx() { lang }: AmbitContext): string {
    return ACQUAINTANCE_WORDS[lang].question[ground];
  }
}

@Resolver(() => Network)
export class NetworkSuggestionsResolver {
  @FieldResolver(() => TieSuggestionConnection, {
    description:
      'Contacts who worked for the same organization at the same time and of whom no tie is known, the surest first.',
  })
  async tieSuggestions(
    @Root() { scope }: Network,
    @Ctx() { services, now }: AmbitContext,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many at most, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue behind.' }) after: string | null,
  ): Promise<Connection<TieSuggestion>> {
    const page = pageRequest(first, after);
    const { total, items } = await services.acquaintances.suggestions(scope, now, page.offset, page.limit);
    return connection(
      items.map((row) => toSuggestion(row, scope)),
      page,
      total,
    );
  }
}

@Resolver(() => TieSuggestion)
export class TieSuggestionResolver {
  @FieldResolver(() => [Person], { description: 'The two contacts.' })
  async persons(@Root() { network, row }: TieSuggestion, @Ctx() { loaders }: AmbitContext): Promise<Person[]> {
    return Promise.all([row.a, row.b].map((id) => loadPerson(loaders(network), network, id)));
  }

  @FieldResolver(() => Organization, { nullable: true, description: 'Where they worked.' })
  async organization(
    @Root() { network, row }: TieSuggestion,
    @Ctx() { loaders }: AmbitContext,
  ): Promise<Organization | null> {
    return (await loaders(network).organization.load(row.organizationId)) ?? null;
  }

  @FieldResolver(() => String, { description: 'Why it is suggested.' })
  async reason(@Root() { network, row }: TieSuggestion, @Ctx() { loaders, lang }: AmbitContext): Promise<string> {
    const organization = await loaders(network).organization.load(row.organizationId);
    return ACQUAINTANCE_WORDS[lang].suggestion(organization?.name ?? '?', row.from, row.to);
  }

  @Mutation(() => TiePayload, {
    description: 'Answers questions who knows whom: declares the ties, and remembers who does not know whom.',
  })
  async tiesDeclare(
    @Ctx() context: AmbitContext,
    @Arg('input', () => TiesDeclareInput, { description: 'The answers.' }) input: TiesDeclareInput,
  ): Promise<TiePayload> {
    const { services, now } = context;
    return writeTies(context, input.network, (network) => services.acquaintances.declare(network, input.answers, now));
  }

  @Mutation(() => TiePayload, { description: 'Declares suggested ties: these contacts know each other.' })
  async tieSuggestionsAccept(
    @Ctx() context: AmbitContext,
    @Arg('input', () => TieSuggestionsAcceptInput, { description: 'Which.' }) input: TieSuggestionsAcceptInput,
  ): Promise<TiePayload> {
    const { services, now } = context;
    return writeTies(context, input.network, (network) => services.acquaintances.accept(network, input.ids, now));
  }

  @Mutation(() => TieSuggestionsDismissPayload, {
    description: 'Remembers that these contacts do not know each other: the suggestions do not come again.',
  })
  async tieSuggestionsDismiss(
    @Ctx() { services, now }: AmbitContext,
    @Arg('input', () => TieSuggestionsDismissInput, { description: 'Which.' }) input: TieSuggestionsDismissInput,
  ): Promise<TieSuggestionsDismissPayload> {
    return payload(async () => {
      await services.acquaintances.dismissAll(await services.networks.get(input.network), input.ids, now);
      return { dismissedIds: input.ids };
    });
  }
}
