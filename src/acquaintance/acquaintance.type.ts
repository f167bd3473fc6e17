import { Field, ID, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../api/enums.ts';
import { connectionType } from '../api/page.ts';
import { CalendarDate } from '../api/scalars.ts';
import { UserError } from '../api/user-error.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import type { SuggestionRow } from './acquaintance.service.ts';
import type { QuestionGround } from './rank-questions.ts';

export const QuestionGroundEnum = graphqlEnum(
  'FriendTieGround',
  'By what a contact is close to those asked about.',
  ['EMPLOYER', 'FORMER_EMPLOYER', 'SECTOR', 'PLACE', 'STANDING'] as const,
  {
    EMPLOYER: 'They work for the same organization.',
    FORMER_EMPLOYER: 'They worked for the same organization, maybe not at the same time.',
    SECTOR: 'They work in the same sector.',
    PLACE: 'They live in the same place.',
    STANDING: 'Nothing in common is known; you can call upon this contact.',
  },
);

@ObjectType({ description: 'Who among these does this contact know? Answered by `tiesDeclare`.' })
export class FriendTieQuestion {
  network!: NetworkScope;
  personId!: string;
  candidateIds!: readonly string[];
  @Field(() => QuestionGroundEnum, { description: 'By what the contact is close to the first of them.' })
  ground!: QuestionGround;
}

@ObjectType({
  description: 'Two contacts who worked for the same organization at the same time: do they know each other?',
})
export class TieSuggestion {
  network!: NetworkScope;
  row!: SuggestionRow;
  @Field(() => ID, { description: 'For `tieSuggestionsAccept` and `tieSuggestionsDismiss`.' })
  id!: string;
  @Field(() => CalendarDate, { nullable: true, description: 'First day of their common time, where both say it.' })
  from?: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'First day after it; null: goes on, or not said.' })
  to?: string | null;
}

export const TieSuggestionConnection = connectionType('TieSuggestion', () => TieSuggestion, 'suggested ties');

@ObjectType({ description: 'Answer of `tieSuggestionsDismiss`.' })
export class TieSuggestionsDismissPayload {
  @Field(() => [ID], { nullable: true, description: 'The suggestions that do not come again.' })
  dismissedIds?: string[] | null;
  @Field(() => [UserError], { description: 'What the client can fix; then nothing was changed.' })
  userErrors!: UserError[];
}

export function toSuggestion(row: SuggestionRow, network: NetworkScope): TieSuggestion {
  return { network, row, id: row.pairKey, from: row.from, to: row.to };
}
