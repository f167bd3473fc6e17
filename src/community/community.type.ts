import { Field, ID, Int, ObjectType } from 'type-graphql';
import { BasisEnum } from '../api/enums.ts';
import { Instant } from '../api/scalars.ts';
import type { Basis, Lang } from '../domain.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import type { CommunityRow } from './community.service.ts';
import { communityLabel } from './community-label.ts';

@ObjectType({ description: 'Persons who belong together more than with others.' })
export class Community {
  network!: NetworkScope;
  row!: CommunityRow;
  @Field(() => ID, { description: 'Its id; stays when communities are detected again and most of its members stay.' })
  id!: string;
  @Field(() => String, {
    nullable: true,
    description: 'The name its owner gave it; null: none yet.',
  })
  name?: string | null;
  @Field(() => String, {
    description:
      'What to call it: the owner’s name for it, else what its members share, in the language of the request.',
  })
  label!: string;
  @Field(() => BasisEnum, { description: 'What it was found by.' })
  basis!: Basis;
  @Field(() => Int, { description: 'How many persons it has.' })
  size!: number;
  @Field(() => Instant, { description: 'When communities were last detected.' })
  detectedAt!: Date;
}

export function toCommunity(row: CommunityRow, network: NetworkScope, lang: Lang): Community {
  return {
    network,
    row,
    id: row.id,
    name: row.name,
    label: communityLabel(row, lang),
    basis: row.basis as Basis,
    size: row.members,
    detectedAt: row.detectedAt,
  };
}
