import { AlignmentService, MODEL, type Moment, type RecommendationRow } from '../alignment/alignment.service.ts';
import { AmbitError } from '../ambit-error.ts';
import type { GoalKind, Help, Lang } from '../domain.ts';
import { sectorName } from '../taxonomy/sector-words.ts';
import { GoalService } from '../goal/goal.service.ts';
import type { Graph } from '../graph/graph.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import { PathService } from '../path/path.service.ts';
import type { AuditAction, AuditReport, AuditZone } from './audit-report.type.ts';
import { chooseActions } from './choose-actions.ts';
import { carrierOf, expertOf, gapOf, pathOf, requirementsOf, type Cards } from './people.ts';
import { adviceSentences, WORDS, type Names } from './sentences.ts';
import { standing } from './standing.ts';
import { listed, typeset } from './typography.ts';
import { unknowns } from './unknowns.ts';

const FIRST = {
  contributors: 5,
  experts: 5,
  paths: 2,
  recommendations: 6,
  carriers: 5,
  organizations: 5,
  ask: 5,
} as const;
const ACTIONS = 3;

/** The relational audit of one goal as plain data with its sentences. */
export class AuditService {
  private readonly alignment: AlignmentService;
  private readonly paths: PathService;
  private readonly goals: GoalService;

  constructor(private readonly graph: Graph) {
    this.alignment = new AlignmentService(graph);
    this.paths = new PathService(graph);
    this.goals = new GoalService(graph);
  }

  /**
   * @param options.at the moment whose network and goal are meant
   * @throws AmbitError `NOT_FOUND` where the network has no such goal
   */
  async report(
    network: NetworkScope,
    goalId: string,
    options: { readonly at: Date; readonly lang: Lang },
  ): Promise<AuditReport> {
    const { at, lang } = options;
    const moment: Moment = { at };
    const goal = await this.goals.find(network, goalId, at);
    if (goal === undefined) throw new AmbitError('NOT_FOUND', 'There is no goal with this id in this network.');
    const row = await this.alignment.align(network, goalId, moment);
    const keys = row.requirements.map(({ key }) => key);
    const [knowledge] = await this.graph.run('audit/describe-knowledge', {
      network: network.id,
      at,
      organizations: FIRST.organizations,
    });
    if (knowledge === undefined) throw new AmbitError('NOT_FOUND', 'There is no network with this id.');
    const [contributions, zones, sectors, experts, advice, carriers] = await Promise.all([
      this.alignment.contributors(network, goalId, moment, keys, FIRST.contributors),
      this.alignment.zones(network, goalId, moment),
      this.alignment.uncoveredSectors(network, goalId, moment),
      this.alignment.experts(network, goalId, moment, FIRST.experts),
      this.alignment.recommendations(network, goalId, moment, FIRST.recommendations),
      this.graph.run('audit/list-carriers', {
        network: network.id,
        goal: goalId,
        at,
        goalAt: null,
        first: FIRST.carriers,
        model: MODEL,
      }),
    ]);
    const targets = experts.filter(({ probability }) => probability !== null).map(({ person }) => person);
    const paths =
      targets.length === 0
        ? []
        : await this.paths.pathsToMany(network, targets, { at, goal: goalId, maxHops: 4, first: FIRST.paths });
    const cards = await this.cards(network, at, [
      ...contributions.map(({ person }) => person),
      ...zones.flatMap(({ nearestContact, doorway }) => [nearestContact, doorway]),
      ...experts.flatMap(({ person, doorway }) => [person, doorway]),
      ...advice.flatMap(({ person, doorway, pathIds }) => [person, doorway, ...(pathIds ?? [])]),
      ...carriers.map(({ person }) => person),
      ...paths.flatMap(({ personIds }) => personIds),
    ]);
    const names: Names = new Map([...cards].map(([id, { name }]) => [id, name]));
    const capacities = new Map(row.requirements.map(({ key, capacity }) => [key, capacity]));
    const labels = new Map(row.requirements.map(({ id, label }) => [id, label]));
    // Where nobody stands close to a profile, those who are there already are whom to ask.
    const insider = ({ requirementKey }: RecommendationRow) =>
      contributions.find(({ key }) => key === requirementKey)?.person;
    const actionOf = (each: RecommendationRow): AuditAction => {
      const door = each.kind === 'PROFILE' && each.doorway === null ? insider(each) : undefined;
      const row = door === undefined ? each : { ...each, doorway: door, closeness: 'FIT' };
      return toAction(row, labels, cards, names, lang);
    };
    const recommendations = advice.map(actionOf);
    const counted = [...new Set([...carriers, ...contributions].map(({ person }) => person))];
    const askFirst = counted.flatMap((id) => (cards.get(id)?.strengthKnown === false ? (names.get(id) ?? []) : []));
    const actions = chooseActions(advice, ACTIONS).map(actionOf);
    const words = WORDS[lang];
    return {
      ambitAudit: 1,
      model: MODEL,
      at: at.toISOString(),
      lang,
      network: { id: network.id, name: network.name, contacts: row.contacts },
      goal: { id: goal.id, kind: goal.kind as GoalKind, help: goal.help as Help, title: goal.title },
      status: row.status as AuditReport['status'],
      ...standing(row, knowledge, lang),
      requirements: requirementsOf(row.requirements, contributions, cards),
      gaps: zones.map((zone) => gapOf(zone, capacities.get(zone.key) ?? 1, cards, names, lang)),
      uncoveredSectors: sectors.map(({ sector, zone, severity, requirement }) => ({
        code: sector,
        name: sectorName(sector, lang),
        zone: zone as AuditZone,
        severity,
        requirementId: requirement,
      })),
      experts: experts.flatMap((expert) => expertOf(expert, paths, cards, names, lang) ?? []),
      expertsSentence:
        experts.length > 0
          ? null
          : typeset(row.friendTiesKnown ? words.noExperts.known : words.noExperts.unknown, lang),
      actions: withTelling(actions, askFirst.slice(0, FIRST.ask), lang),
      ask: typeset(words.ask[goal.kind as GoalKind], lang),
      recommendations,
      carriers: carriers.flatMap((carrier) => carrierOf(carrier, row.coverage ?? 0, cards, lang) ?? []),
      unknowns: unknowns(
        { knowledge, friendTiesKnown: row.friendTiesKnown, askFirst: askFirst.slice(0, FIRST.ask) },
        lang,
      ),
    };
  }

  /** Who persons are at a moment, by id; ids that are null or unknown here are left out. */
  async cards(network: NetworkScope, at: Date, ids: readonly (string | null)[]): Promise<Cards> {
    const persons = [...new Set(ids.filter((id) => id !== null))];
    const rows = await this.graph.run('audit/list-person-cards', { network: network.id, persons, at });
    return new Map(rows.map((card) => [card.id, card]));
  }
}

function toAction(
  row: RecommendationRow,
  labels: ReadonlyMap<string, string>,
  cards: Cards,
  names: Names,
  lang: Lang,
): AuditAction {
  const path =
    row.pathIds === null || row.pathProbability === null || row.pathStatus === null
      ? null
      : pathOf(
          { personIds: row.pathIds, probability: row.pathProbability, status: row.pathStatus },
          cards,
          names,
          lang,
        );
  return {
    kind: row.kind as AuditAction['kind'],
    ...adviceSentences(row, { names, requirement: labels.get(row.requirement) ?? '' }, lang),
    person: row.person === null ? null : (cards.get(row.person) ?? null),
    requirementId: row.requirement,
    points: row.points,
    expectedPoints: row.kind === 'MEET' || row.kind === 'PROFILE' ? row.expectedPoints : row.points,
    path,
  };
}

/** Where there are fewer than three things to do out there, saying what is known is worth doing too. */
function withTelling(actions: readonly AuditAction[], askFirst: readonly string[], lang: Lang): readonly AuditAction[] {
  if (actions.length >= ACTIONS || askFirst.length === 0) return actions;
  const words = WORDS[lang];
  const telling: AuditAction = {
    kind: 'TELL',
    what: typeset(words.tell(listed(askFirst, lang)), lang),
    reason: typeset(words.tellReason, lang),
    effort: typeset(words.effort.TELL, lang),
    person: null,
    requirementId: null,
    points: null,
    expectedPoints: null,
    path: null,
  };
  return [...actions, telling];
}
