import { AccessLogService } from './access-log/access-log.service.ts';
import type { KeyObject } from 'node:crypto';
import { AccountService } from './account/account.service.ts';
import { AccessService } from './account/access.service.ts';
import { AcquaintanceService } from './acquaintance/acquaintance.service.ts';
import { AmbitError } from './ambit-error.ts';
import { AlignmentService } from './alignment/alignment.service.ts';
import { AnswerService } from './alignment/questions/answer.service.ts';
import { NetworkChanges } from './alignment/replay/network-changes.ts';
import { ReplayService } from './alignment/replay/replay.service.ts';
import { SnapshotService } from './alignment/snapshot/snapshot.service.ts';
import { WhatIfService } from './alignment/what-if/what-if.service.ts';
import { AudienceService } from './audience/audience.service.ts';
import { ExposureService } from './audience/exposure.service.ts';
import { AuditService } from './audit/audit.service.ts';
import { CommunityService } from './community/community.service.ts';
import { ExportService } from './export/export.service.ts';
import { IdentityService } from './identity/identity.service.ts';
import { GoalService } from './goal/goal.service.ts';
import type { Graph } from './graph/graph.ts';
import { ImportService, type ImportServiceOptions } from './import/import.service.ts';
import { MappingService } from './import/mapping/mapping.service.ts';
import { InteractionService } from './interaction/interaction.service.ts';
import { MapService } from './map/map.service.ts';
import { NetworkService } from './network/network.service.ts';
import { CircleReader } from './outside-audit/independence/circle-reader.ts';
import { AuditOpener } from './outside-audit/audit-opener.ts';
import { AuditRequestService } from './outside-audit/audit-request.service.ts';
import { FindingService } from './outside-audit/finding.service.ts';
import { MandateService } from './outside-audit/mandate.service.ts';
import { OutsideAuditService } from './outside-audit/outside-audit.service.ts';
import { OrganizationService } from './organization/organization.service.ts';
import { PathService } from './path/path.service.ts';
import { AccountDataService } from './rights/account/account-data.service.ts';
import { DossierService } from './rights/dossier/dossier.service.ts';
import { ForgetService } from './rights/forget/forget.service.ts';
import { SuppressionService } from './rights/suppression/suppression.service.ts';
import { PersonService } from './person/person.service.ts';
import { PlanService } from './plan/plan.service.ts';
import { StructureService } from './structure/structure.service.ts';
import { TaxonomyService } from './taxonomy/taxonomy.service.ts';
import { TimeReturnService } from './time/time-return.service.ts';
import { OuterTies } from './tie/outer-ties.ts';
import { TieService } from './tie/tie.service.ts';

/** Everything a resolver or a command may ask; made once a process. */
export interface Services {
  /** Of one account; everything else takes the scope that these give out. */
  readonly networks: NetworkService;
  readonly accounts: AccountService;
  readonly access: AccessService;
  readonly accessLog: AccessLogService;
  readonly accountData: AccountDataService;
  readonly persons: PersonService;
  readonly ties: TieService;
  readonly acquaintances: AcquaintanceService;
  readonly goals: GoalService;
  readonly alignment: AlignmentService;
  readonly replay: ReplayService;
  readonly whatIf: WhatIfService;
  readonly snapshots: SnapshotService;
  readonly audiences: AudienceService;
  readonly exposures: ExposureService;
  readonly taxonomies: TaxonomyService;
  readonly timeReturns: TimeReturnService;
  readonly plans: PlanService;
  readonly answers: AnswerService;
  readonly maps: MapService;
  readonly structures: StructureService;
  readonly communities: CommunityService;
  readonly paths: PathService;
  readonly organizations: OrganizationService;
  readonly interactions: InteractionService;
  readonly imports: ImportService;
  readonly identity: IdentityService;
  readonly mappings: MappingService;
  readonly exports: ExportService;
  readonly audits: AuditService;
  readonly dossiers: DossierService;
  readonly forgetting: ForgetService;
  readonly suppressions: SuppressionService;
  readonly outsideAudits: OutsideAuditService;
  readonly circles: CircleReader;
  readonly auditOpener: AuditOpener;
  readonly auditRequests: AuditRequestService;
  readonly mandates: MandateService;
}

/** What services need to know beside the database. */
export interface ServiceOptions extends ImportServiceOptions {
  /** By which reports of audits are signed; absent: none can be. */
  readonly signingKey?: () => Promise<KeyObject>;
}

/**
 * @param accountId whose networks these are; nothing of another account's can be reached through them
 * @param options where uploads wait, and what else is needed
 */
export function createServices(graph: Graph, accountId: string, options: ServiceOptions = {}): Services {
  const networks = new NetworkService(graph, accountId);
  const replay = new ReplayService(graph, new NetworkChanges(graph));
  const outerTies = new OuterTies(graph);
  const persons = new PersonService(graph);
  const ties = new TieService(graph);
  const organizations = new OrganizationService(graph);
  const alignment = new AlignmentService(graph, replay);
  const mappings = new MappingService(graph);
  const accounts = new AccountService(graph);
  const imports = new ImportService(graph, mappings, options);
  const goals = new GoalService(graph);
  const circles = new CircleReader(graph, replay, outerTies);
  const outsideAudits = new OutsideAuditService(graph);
  const auditOpener = new AuditOpener(graph, outsideAudits.copies);
  const audited = { circles, outsideAudits, goals, alignment, replay, persons };
  const findings = new FindingService(graph, audited);
  return {
    networks,
    accounts,
    access: new AccessService(graph),
    accessLog: new AccessLogService(graph),
    accountData: new AccountDataService(graph, accounts, imports),
    persons,
    ties,
    acquaintances: new AcquaintanceService(graph, ties),
    goals,
    alignment,
    replay,
    whatIf: new WhatIfService(graph, replay, outerTies),
    snapshots: new SnapshotService(graph, replay),
    audiences: new AudienceService(graph),
    exposures: new ExposureService(graph, replay),
    taxonomies: new TaxonomyService(graph),
    timeReturns: new TimeReturnService(graph),
    plans: new PlanService(graph, alignment),
    answers: new AnswerService(graph, ties, organizations),
    maps: new MapService(graph, replay, outerTies),
    structures: new StructureService(replay, outerTies),
    communities: new CommunityService(graph, replay, outerTies),
    paths: new PathService(graph),
    organizations,
    interactions: new InteractionService(graph),
    imports,
    identity: new IdentityService(graph, (network) => imports.isBusy(network)),
    mappings,
    exports: new ExportService(graph),
    audits: new AuditService(graph),
    dossiers: new DossierService(graph, persons),
    forgetting: new ForgetService(graph, imports),
    suppressions: new SuppressionService(graph),
    outsideAudits,
    circles,
    auditOpener,
    auditRequests: new AuditRequestService(graph, audited, auditOpener),
    mandates: new MandateService(graph, audited, auditOpener, findings, options.signingKey ?? noKey),
  };
}

async function noKey(): Promise<never> {
  throw new AmbitError('CONFIGURATION', 'There is no key to sign reports with.');
}
