// Decorators need it before the first decorated class is read.
import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { AccessLogResolver } from '../access-log/access-log.resolver.ts';
import { AccessResolver } from '../account/access.resolver.ts';
import { AccountResolver } from '../account/account.resolver.ts';
import { SessionResolver } from '../account/session.resolver.ts';
import {
  FriendTieQuestionsResolver,
  NetworkSuggestionsResolver,
  FriendTieQuestionResolver,
  TieSuggestionResolver,
} from '../acquaintance/acquaintance.resolver.ts';
import {
  CommunityResolver,
  NetworkCommunitiesResolver,
  PersonCommunityResolver,
} from '../community/community.resolver.ts';
import {
  AlignmentResolver,
  ContributionResolver,
  RequirementCoverageResolver,
} from '../alignment/alignment.resolver.ts';
import {
  AlignmentComputationResolver,
  ContributionComputationResolver,
  CoverageComputationResolver,
  CrossingComputationResolver,
  ExpertComputationResolver,
  PlatformComputationResolver,
  RecommendationComputationResolver,
  ZoneComputationResolver,
} from '../alignment/computation/computation.resolver.ts';
import {
  AudienceComputationResolver,
  ExposureComputationResolver,
  NetworkStructureComputationResolver,
  PathComputationResolver,
  PersonStructureComputationResolver,
  PointComputationResolver,
  TimeReturnComputationResolver,
} from '../alignment/computation/other-computations.resolver.ts';
import { ExpertPathsResolver } from '../alignment/expert.resolver.ts';
import { RecommendationResolver } from '../alignment/recommendation.resolver.ts';
import { GoalHistoryResolver, NetworkHistoryResolver } from '../alignment/replay/history.resolver.ts';
import { GoalSnapshotResolver, SnapshotResolver } from '../alignment/snapshot/snapshot.resolver.ts';
import { WhatIfResolver } from '../alignment/what-if/what-if.resolver.ts';
import { GoalQuestionsResolver, TieQuestionResolver } from '../alignment/questions/questions.resolver.ts';
import { GoalCrossingsResolver, ZoneCrossingResolver } from '../alignment/crossing/crossing.resolver.ts';
import { AbsenceZoneResolver } from '../alignment/zone.resolver.ts';
import {
  AudienceMemberResolver,
  ExposedPersonResolver,
  GoalAudienceResolver,
  NetworkExposureResolver,
} from '../audience/audience.resolver.ts';
import { ContactTimeResolver, GoalTimeReturnResolver, SectorTimeResolver } from '../time/time-return.resolver.ts';
import { GoalTemplateResolver } from '../goal/goal-template.resolver.ts';
import { CriterionResolver } from '../goal/criterion.resolver.ts';
import { GoalResolver } from '../goal/goal.resolver.ts';
import { EnvironmentResolver } from '../import/environment.resolver.ts';
import {
  IdentityResolver,
  MergeEventResolver,
  NetworkIdentityResolver,
  PersonRecordsResolver,
} from '../identity/identity.resolver.ts';
import { ImportResolver } from '../import/import.resolver.ts';
import { ImportMappingResolver } from '../import/mapping/mapping.resolver.ts';
import { InteractionResolver } from '../interaction/interaction.resolver.ts';
import { MapResolver, NetworkMapResolver } from '../map/map.resolver.ts';
import { NetworkResolver } from '../network/network.resolver.ts';
import { OrganizationResolver } from '../organization/organization.resolver.ts';
import { AccountMandatesResolver, MandatePartsResolver } from '../outside-audit/mandate-parts.resolver.ts';
import { MandateResolver } from '../outside-audit/mandate.resolver.ts';
import { OutsideAuditPartsResolver } from '../outside-audit/outside-audit-parts.resolver.ts';
import { OutsideAuditResolver } from '../outside-audit/outside-audit.resolver.ts';
import { NetworkNoPathResolver, NoPathResolver } from '../path/no-path.resolver.ts';
import { PathResolver } from '../path/path.resolver.ts';
import { DueContactResolver, NetworkDueContactsResolver } from '../plan/due-contact.resolver.ts';
import { GoalPlanResolver, PlannedActionResolver } from '../plan/plan.resolver.ts';
import { PersonResolver, PositionResolver } from '../person/person.resolver.ts';
import { AccountDataResolver } from '../rights/account/account-data.resolver.ts';
import { DossierResolver } from '../rights/dossier/dossier.resolver.ts';
import { ForgetResolver } from '../rights/forget/forget.resolver.ts';
import { SuppressionResolver } from '../rights/suppression/suppression.resolver.ts';
import {
  BridgeResolver,
  BrokerResolver,
  NetworkStructureResolver,
  PersonStructureResolver,
} from '../structure/structure.resolver.ts';
import { TaxonomyResolver } from '../taxonomy/taxonomy.resolver.ts';
import { StrengthEvidenceResolver, TieStrengthResolver } from '../tie/strength-evidence.resolver.ts';
import { guardInput } from './guard-input.ts';
import { guardSchema } from './guard-schema.ts';
import { TieProvenanceResolver, TieResolver } from '../tie/tie.resolver.ts';

const NO_TOPICS = {
  publish: () => undefined,
  subscribe: () => {
    throw new Error('no subscription has topics');
  },
};

/** The GraphQL schema, from the classes. `schema/schema.graphql` is this, printed. */
export async function createSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: [
      AccountResolver,
      AccessLogResolver,
      AccountDataResolver,
      SessionResolver,
      AccessResolver,
      AccountMandatesResolver,
      MandatePartsResolver,
      MandateResolver,
      OutsideAuditPartsResolver,
      OutsideAuditResolver,
      NetworkResolver,
      PersonResolver,
      PositionResolver,
      DossierResolver,
      ForgetResolver,
      SuppressionResolver,
      TieResolver,
      TieProvenanceResolver,
      FriendTieQuestionsResolver,
      FriendTieQuestionResolver,
      NetworkSuggestionsResolver,
      TieSuggestionResolver,
      TieStrengthResolver,
      StrengthEvidenceResolver,
      OrganizationResolver,
      InteractionResolver,
      ImportResolver,
      EnvironmentResolver,
      IdentityResolver,
      MergeEventResolver,
      NetworkIdentityResolver,
      PersonRecordsResolver,
      ImportMappingResolver,
      PathResolver,
      NetworkNoPathResolver,
      NoPathResolver,
      GoalResolver,
      CriterionResolver,
      GoalTemplateResolver,
      AlignmentResolver,
      RequirementCoverageResolver,
      ContributionResolver,
      AbsenceZoneResolver,
      GoalCrossingsResolver,
      ZoneCrossingResolver,
      ExpertPathsResolver,
      RecommendationResolver,
      GoalHistoryResolver,
      NetworkHistoryResolver,
      WhatIfResolver,
      GoalQuestionsResolver,
      TieQuestionResolver,
      NetworkMapResolver,
      MapResolver,
      NetworkCommunitiesResolver,
      CommunityResolver,
      PersonCommunityResolver,
      NetworkStructureResolver,
      PersonStructureResolver,
      BrokerResolver,
      BridgeResolver,
      GoalPlanResolver,
      PlannedActionResolver,
      DueContactResolver,
      NetworkDueContactsResolver,
      GoalAudienceResolver,
      AudienceMemberResolver,
      NetworkExposureResolver,
      ExposedPersonResolver,
      GoalTimeReturnResolver,
      SectorTimeResolver,
      ContactTimeResolver,
      GoalSnapshotResolver,
      SnapshotResolver,
      AlignmentComputationResolver,
      CoverageComputationResolver,
      ContributionComputationResolver,
      PlatformComputationResolver,
      ZoneComputationResolver,
      CrossingComputationResolver,
      ExpertComputationResolver,
      RecommendationComputationResolver,
      PathComputationResolver,
      PointComputationResolver,
      AudienceComputationResolver,
      TimeReturnComputationResolver,
      ExposureComputationResolver,
      NetworkStructureComputationResolver,
      PersonStructureComputationResolver,
      TaxonomyResolver,
    ],
    validate: false,
    // Subscriptions bring their own iterators; type-graphql asks for this all the same.
    pubSub: NO_TOPICS,
  });
  const subscription = schema.getSubscriptionType();
  if (subscription) subscription.description = 'What is told as it happens, over WebSocket.';
  return guardSchema(guardInput(schema));
}
