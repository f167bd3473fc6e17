import { Field, Float, ObjectType } from 'type-graphql';
import { connectionType } from '../api/page.ts';
import { CalendarDate, Instant } from '../api/scalars.ts';
import { graphqlEnum, PlatformEnum, TieKindEnum } from '../api/enums.ts';
import { UserError } from '../api/user-error.ts';
import type { Platform, TieKind } from '../domain.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import { TIE_ORIGINS, type TieOrigin } from './tie-provenance.ts';
import type { TieRow } from './tie.service.ts';

@ObjectType({ description: 'A tie between two persons, as all records of it together say; undirected.' })
export class Tie {
  network!: NetworkScope;
  a!: string;
  b!: string;
  @Field(() => Float, {
    nullable: true,
    description:
      'Strength from 0 to 1: declared, else estimated from where the tie was seen (interactions are added when a score is computed); null without evidence.',
  })
  strength?: number | null;
  @Field(() => Float, { nullable: true, description: 'Strength as declared; null where nobody said it.' })
  declared?: number | null;
  @Field(() => CalendarDate, { nullable: true, description: 'When it began, where known.' })
  since?: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'From when on it is no more.' })
  until?: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'Last contact as a source or the owner says it.' })
  lastContact?: string | null;
  @Field(() => [TieKindEnum], { description: 'What the two are to each other.' })
  kinds!: TieKind[];
  @Field(() => [PlatformEnum], { description: 'Where it was seen.' })
  platforms!: Platform[];
  @Field(() => Boolean, { description: 'Whether it was only inferred.' })
  inferred!: boolean;
  @Field(() => Boolean, {
    description: 'Whether the owner marked it private: it is left out of focus and of what is known.',
  })
  private!: boolean;
}

export const TieOriginEnum = graphqlEnum('TieOrigin', 'How a tie is known.', TIE_ORIGINS, {
  DECLARED: 'The owner said so.',
  IMPORTED: 'A file says so.',
  GROUP_MESSAGES: 'The two were in one group conversation; never strong.',
  INFERRED: 'Concluded from something else; never strong.',
});

@ObjectType({ description: 'One thing said of a tie.' })
export class TieProvenance {
  network!: NetworkScope;
  importIds!: readonly string[];
  @Field(() => TieOriginEnum, { description: 'How it is known.' })
  origin!: TieOrigin;
  @Field(() => Instant, { description: 'When it was recorded.' })
  at!: Date;
  @Field(() => [PlatformEnum], { description: 'Where the tie was seen.' })
  platforms!: Platform[];
}

export const TieConnection = connectionType('Tie', () => Tie, 'ties');

@ObjectType({ description: 'Answer of `tieSet` and `tieEnd`.' })
export class TiePayload {
  @Field(() => [Tie], { nullable: true, description: 'The ties as they are now, in the order given.' })
  ties?: Tie[] | null;
  @Field(() => [UserError], { description: 'What the client can fix; then nothing was changed.' })
  userErrors!: UserError[];
}

export function toTie(row: TieRow, network: NetworkScope): Tie {
  const { pairKey: _pairKey, kinds, platforms, ...tie } = row;
  return { ...tie, kinds: kinds as TieKind[], platforms: platforms as Platform[], network };
}
