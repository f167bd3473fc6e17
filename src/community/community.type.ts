import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { AttributeKindEnum, BasisEnum } from '../api/enums.ts';
import { connectionType } from '../api/page.ts';
import { Instant } from '../api/scalars.ts';
import { UserError } from '../api/user-error.ts';
import type { AttributeKind, Basis, Lang } from '../domain.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import type { CommunityRow } from './community.service.ts';
import { communityLabels } from './community-label.ts';

@ObjectType({ description: 'Something that members of a community share more than the rest of the network does.' })
export class CommunityTrait {
  @Field(() => AttributeKindEnum, { description: 'What kind of thing it is.' })
  kind!: AttributeKind;
  @Field(() => String, {
    description: 'The organization’s or place’s name, the NACE division, or the year in which the ties began.',
  })
  value!: string;
  @Field(() => Float, { description: 'The share of the members who share it, 0 to 1.' })
  share!: number;
  @Field(() => Float, { description: 'The share of everybody else who does.' })
  elsewhere!: number;
}

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
  @Field(() => Float, {
    description:
      'What it adds to the modularity of the whole: the share of ties that lie within it less the share that chance would put there.',
  })
  modularity!: number;
  @Field(() => [CommunityTrait], {
    description: 'What its members share more than the rest of the network does, the most telling first.',
  })
  shared!: CommunityTrait[];
  @Field(() => Instant, { description: 'When communities were last detected.' })
  detectedAt!: Date;
}

export const CommunityConnection = connectionType('Community', () => Community, 'communities');

@ObjectType({ description: 'How communities were last detected.' })
export class CommunityDetection {
  @Field(() => Instant, { description: 'When.' })
  at!: Date;
  @Field(() => BasisEnum, {
    description: 'By what: ties between persons where those are known, else what contacts share.',
  })
  basis!: Basis;
  @Field(() => Float, {
    nullable: true,
    description:
      'Modularity of all communities together (Newman & Girvan 2004), at most 1: from about 0.3 on the network falls into communities clearly; null: there was nothing to find them by.',
  })
  modularity!: number | null;
  @Field(() => Int, { description: 'How many persons were looked at.' })
  persons!: number;
  @Field(() => Boolean, {
    description: 'Whether nothing was written into the network since; otherwise `communitiesDetect` may find others.',
  })
  current!: boolean;
}

@ObjectType({ description: 'What a community is to a goal.' })
export class CommunityForGoal {
  @Field(() => Int, { description: 'Members who fit a requirement by half at least, contacts or not.' })
  fitting!: number;
  @Field(() => Float, {
    nullable: true,
    description: 'Coverage that would be lost without its members, 0 to 1; null where too little is known to tell.',
  })
  carries!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Coverage by its members alone if each of them were a close and fresh contact, 0 to 1.',
  })
  couldCarry!: number | null;
  @Field(() => String, { description: 'What that means, in one sentence.' })
  meaning!: string;
}

@ObjectType({ description: 'Answer of `communityUpdate`.' })
export class CommunityPayload {
  @Field(() => Community, { nullable: true, description: 'The community as it is now.' })
  community?: Community | null;
  @Field(() => [UserError], { description: 'What the client can fix; then nothing was changed.' })
  userErrors!: UserError[];
}

export function toCommunities(rows: readonly CommunityRow[], network: NetworkScope, lang: Lang): Community[] {
  const labels = communityLabels(rows, lang);
  return rows.map((row, n) => ({
    network,
    row,
    id: row.id,
    name: row.name,
    label: labels[n] ?? '',
    basis: row.basis as Basis,
    size: row.members,
    modularity: row.modularity,
    shared: row.shared.map((each) => ({ ...each, kind: each.kind as AttributeKind })),
    detectedAt: row.detectedAt,
  }));
}
