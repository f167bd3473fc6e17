import { Field, Float, Int, ObjectType } from 'type-graphql';
import { AlignmentStatusEnum, KnownEnum, PlatformEnum } from '../../api/enums.ts';
import { CalendarDate, Instant } from '../../api/scalars.ts';
import type { Lang, Platform } from '../../domain.ts';
import { Sector, toSector } from '../../taxonomy/taxonomy.type.ts';
import { PLATFORM_ENDS } from '../../tie/platform-ends.ts';
import { MODEL } from '../alignment.service.ts';
import type { ProcedureCall } from '../computation/procedure-call.ts';
import type { NetworkPoint } from './network-at.ts';
import type { HistoryPoint } from './replay.service.ts';

@ObjectType({ description: 'How far the network served a goal at one moment.' })
export class AlignmentPoint {
  /** What gives the same over Bolt. */
  call!: ProcedureCall;
  @Field(() => Instant, { description: 'The moment.' })
  at!: Date;
  @Field(() => AlignmentStatusEnum, { description: 'Whether a score could be computed.' })
  status!: string;
  @Field(() => Float, { nullable: true, description: 'The alignment score, 0 to 100; null without one.' })
  score!: number | null;
  @Field(() => Float, { nullable: true, description: 'Lower end of its range.' })
  low!: number | null;
  @Field(() => Float, { nullable: true, description: 'Upper end of its range.' })
  high!: number | null;
  @Field(() => Float, { nullable: true, description: 'Coverage, 0 to 1.' })
  coverage!: number | null;
  @Field(() => Float, { nullable: true, description: 'Coverage if every contact were fresh.' })
  latent!: number | null;
  @Field(() => Float, { nullable: true, description: 'Coverage within two hops; null while friend ties are unknown.' })
  reach!: number | null;
  @Field(() => Float, { nullable: true, description: 'Diversity, 0 to 1.' })
  diversity!: number | null;
  @Field(() => Float, { nullable: true, description: 'Freshness, 0 to 1.' })
  freshness!: number | null;
  @Field(() => Float, { nullable: true, description: 'Focus, 0 to 1.' })
  focus!: number | null;
  @Field(() => Int, { description: 'Contacts at that moment.' })
  contacts!: number;
  @Field(() => KnownEnum, { description: 'Whether ties between others are known.' })
  friendTies!: string;
  @Field(() => String, { description: 'Name of the model that computed the numbers.' })
  model!: string;
}

@ObjectType({ description: 'Contacts of one platform.' })
export class PlatformContacts {
  @Field(() => PlatformEnum, { description: 'The platform.' })
  platform!: Platform;
  @Field(() => Int, {
    description:
      'Contacts whose tie was seen through it by then: from the day that its own source tells, until it was gone there.',
  })
  contacts!: number;
  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'The day on which the platform ended as the network it was (Google+, Viadeo); null where it is there. From that day on it is in no point any more, the ties themselves go on.',
  })
  closedOn?: string | null;
}

@ObjectType({ description: 'Contacts whom two platforms share.' })
export class PlatformOverlap {
  @Field(() => [PlatformEnum], { description: 'The two platforms.' })
  platforms!: Platform[];
  @Field(() => Int, { description: 'Contacts whose tie was seen through both.' })
  contacts!: number;
}

@ObjectType({ description: 'Contacts of one sector.' })
export class SectorContacts {
  @Field(() => Sector, { description: 'A section of NACE.' })
  sector!: Sector;
  @Field(() => Int, { description: 'Contacts whose main position was in it.' })
  contacts!: number;
}

@ObjectType({ description: 'A network at one moment.' })
export class NetworkAt {
  @Field(() => Instant, { description: 'The moment.' })
  at!: Date;
  @Field(() => Int, { description: 'Contacts at that moment.' })
  contacts!: number;
  @Field(() => [PlatformContacts], { description: 'How many of them through each platform; many are on several.' })
  platforms!: PlatformContacts[];
  @Field(() => [PlatformOverlap], {
    description: 'How many of them through two platforms, for each two that share any.',
  })
  overlaps!: PlatformOverlap[];
  @Field(() => [SectorContacts], {
    description: 'How many of them in each section of NACE by their positions of that moment, the largest first.',
  })
  sectors!: SectorContacts[];
  @Field(() => Int, { description: 'Contacts of whom no sector is known at that moment.' })
  sectorUnknown!: number;
  @Field(() => Int, { description: 'Ties of contacts to each other and to people behind them.' })
  ties!: number;
  @Field(() => Int, {
    description: 'Ties to the ego that began since the point before; one without a known beginning has always been.',
  })
  begun!: number;
  @Field(() => Int, { description: 'Ties to the ego that ended since the point before.' })
  ended!: number;
}

export function toNetworkAt({ platforms, overlaps, sectors, ...point }: NetworkPoint, lang: Lang): NetworkAt {
  return {
    ...point,
    platforms: platforms.map((each) => ({ ...each, closedOn: PLATFORM_ENDS[each.platform] ?? null })),
    overlaps: overlaps.map((each) => ({ ...each, platforms: [...each.platforms] })),
    sectors: sectors.map(({ section, contacts }) => ({ sector: toSector(section, lang), contacts })),
  };
}

export function toAlignmentPoint({ friendTiesKnown, ...point }: HistoryPoint, call: ProcedureCall): AlignmentPoint {
  return { ...point, call, friendTies: friendTiesKnown ? 'KNOWN' : 'UNKNOWN', model: MODEL };
}
