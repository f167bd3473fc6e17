import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { toCriterion } from '../alignment/what-if/hypothetical-goal.ts';
import type { AmbitContext } from '../api/context.ts';
import { checkFirst } from '../api/page.ts';
import { Instant } from '../api/scalars.ts';
import { payload } from '../api/user-error.ts';
import { audienceReason, noticeReason } from '../audit/audience-sentences.ts';
import { yearBefore } from '../calendar.ts';
import { toCriterionRecord } from '../goal/goal-edit.ts';
import { Goal } from '../goal/goal.type.ts';
import { Network } from '../network/network.type.ts';
import { loadPerson, Person } from '../person/person.type.ts';
import { audienceCall } from './audience-call.ts';
import {
  Audience,
  AudienceMember,
  MessageInput,
  PersonMarkInput,
  PersonMarkPayload,
  toAudience,
} from './audience.type.ts';
import { ExposedPerson, Exposure, toExposure } from './exposure.type.ts';

@Resolver(() => Goal)
export class GoalAudienceResolver {
  @FieldResolver(() => Audience, {
    description: 'Whom a message concerns, who must not see it, and what it costs to send it to all.',
  })
  async audience(
    @Root() goal: Goal,
    @Ctx() { services, now, lang }: AmbitContext,
    @Arg('message', () => MessageInput, { description: 'The message.' }) message: MessageInput,
    @Arg('first', () => Int, { defaultValue: 100, description: 'How many of each group to name, up to 100.' })
    first: number,
    @Arg('at', () => Instant, { nullable: true, description: 'The moment whose network is meant; absent: now.' })
    at: Date | null,
  ): Promise<Audience> {
    const { topics, platform, competitors, keepFrom } = message;
    const criteria = (topics ?? []).map((topic, index) => {
      const field = `message.topics[${index}]`;
      return toCriterion(toCriterionRecord(topic, field), (id) => id, field);
    });
    const said = { platform: platform ?? null, competitors: competitors ?? [], keepFrom: keepFrom ?? [] };
    const moment = { at: at ?? now };
    const { network, id } = goal;
    const asked = await services.audiences.resolve(network, { topics: criteria, ...said });
    const [rows, unknown] = await Promise.all([
      services.audiences.list(network, id, moment, asked),
      services.audiences.notices(network, id, moment, said.competitors),
    ]);
    const notices = unknown.map((notice) => ({ ...notice, reason: noticeReason(notice, lang) }));
    return toAudience(rows, network, checkFirst(first), audienceCall(network, id, moment, asked), notices);
  }

  @Mutation(() => PersonMarkPayload, {
    description: 'Marks persons who must not see any message, such as a rival or one’s boss.',
  })
  async personMark(
    @Ctx() { services }: AmbitContext,
    @Arg('input', () => PersonMarkInput, { description: 'The persons.' }) input: PersonMarkInput,
  ): Promise<PersonMarkPayload> {
    return payload(async () => {
      const network = await services.networks.get(input.network);
      return { persons: await services.audiences.mark(network, input.persons, input.guarded) };
    });
  }
}

@Resolver(() => AudienceMember)
export class AudienceMemberResolver {
  @FieldResolver(() => Person, { description: 'The contact.' })
  async person(@Root() { network, row }: AudienceMember, @Ctx() { loaders }: AmbitContext): Promise<Person> {
    return loadPerson(loaders(network), network, row.person);
  }

  @FieldResolver(() => String, { description: 'Why the contact should or should not get it, in a sentence.' })
  reason(@Root() { row }: AudienceMember, @Ctx() { lang }: AmbitContext): string {
    return audienceReason(row, lang);
  }
}

@Resolver(() => Network)
export class NetworkExposureResolver {
  @FieldResolver(() => Exposure, { description: 'What was sent to people whom no goal of that time concerned.' })
  async exposure(
    @Root() { scope }: Network,
    @Ctx() { services, now }: AmbitContext,
    @Arg('from', () => Instant, { nullable: true, description: 'The first moment; absent: a year before `to`.' })
    from: Date | null,
    @Arg('to', () => Instant, { nullable: true, description: 'The first moment after; absent: now.' }) to: Date | null,
  ): Promise<Exposure> {
    const end = to ?? now;
    return toExposure(await services.exposures.exposure(scope, from ?? yearBefore(end), end), scope);
  }
}

@Resolver(() => ExposedPerson)
export class ExposedPersonResolver {
  @FieldResolver(() => Person, { description: 'The person.' })
  async person(@Root() { network, personId }: ExposedPerson, @Ctx() { loaders }: AmbitContext): Promise<Person> {
    return loadPerson(loaders(network), network, personId);
  }
}
