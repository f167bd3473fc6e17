import { Field, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../api/enums.ts';
import type { AudienceNotice as NoticeRow } from './audience.service.ts';

export const AudienceNoticeKindEnum = graphqlEnum(
  'AudienceNoticeKind',
  'What is not known of whom a message is to be kept from.',
  ['EMPLOYER_UNKNOWN', 'COMPETITOR_UNKNOWN'] as const,
  {
    EMPLOYER_UNKNOWN: 'Of a job search: where the ego works now, so that no colleague is at risk.',
    COMPETITOR_UNKNOWN: 'An organization of this name or id: nobody of the network is known to be or have been there.',
  },
);

@ObjectType({ description: 'Whom it is not known to keep a message from.' })
export class AudienceNotice {
  @Field(() => AudienceNoticeKindEnum, { description: 'What is not known.' })
  kind!: NoticeRow['kind'];
  @Field(() => String, { nullable: true, description: 'COMPETITOR_UNKNOWN: as the message names it.' })
  value!: string | null;
  @Field(() => String, { description: 'The same in a sentence, with what to do.' })
  reason!: string;
}
