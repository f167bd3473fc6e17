import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { NetworkScope } from '../network/network-scope.ts';
import type { Exposed } from './exposure.ts';

@ObjectType({ description: 'Somebody who was sent what concerned no goal.' })
export class ExposedPerson {
  network!: NetworkScope;
  personId!: string;
  @Field(() => Int, { description: 'How many such messages.' })
  messages!: number;
}

@ObjectType({ description: 'What was sent to people whom no goal of that time concerned.' })
export class Exposure {
  @Field(() => Int, { description: 'Messages, e-mails and invitations sent; one to three people counts three times.' })
  sent!: number;
  @Field(() => Int, { description: 'Of them to people whom no goal of that time concerned.' })
  unconcerned!: number;
  @Field(() => Float, { nullable: true, description: 'Their share of all that was sent; null where nothing was.' })
  unconcernedShare!: number | null;
  @Field(() => Int, {
    description:
      'Of all that was sent: not answered, as its outcome says; where none is stated, nobody wrote back within 30 days.',
  })
  unanswered!: number;
  @Field(() => Float, { nullable: true, description: 'Their share of all that was sent; null where nothing was.' })
  unansweredShare!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Share of unanswered ones among those to people whom no goal concerned; null where there were none.',
  })
  unconcernedUnansweredShare!: number | null;
  @Field(() => [ExposedPerson], { description: 'Who got most of them; 20 at most.' })
  persons!: ExposedPerson[];
}

const MOST_PERSONS = 20;

export function toExposure(exposed: Exposed, network: NetworkScope): Exposure {
  const { byPerson, unconcernedUnanswered, ...counts } = exposed;
  const { sent, unconcerned, unanswered } = counts;
  const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
  const persons = [...byPerson].sort(([idA, a], [idB, b]) => b - a || (idA < idB ? -1 : 1));
  return {
    ...counts,
    unconcernedShare: share(unconcerned, sent),
    unansweredShare: share(unanswered, sent),
    unconcernedUnansweredShare: share(unconcernedUnanswered, unconcerned),
    persons: persons.slice(0, MOST_PERSONS).map(([personId, messages]) => ({ network, personId, messages })),
  };
}
