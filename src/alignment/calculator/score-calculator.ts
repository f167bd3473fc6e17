import { dayOfInstant } from '../../calendar.ts';
import type { AlignmentRow, Moment } from '../alignment.service.ts';
import { brokerageAt } from './brokerage-at.ts';
import { candidatesAt, type Candidate } from './candidates-at.ts';
import { contactsAt, type ContactAt } from './contacts-at.ts';
import { bestDoors, type Door } from './best-doors.ts';
import { friendTiesKnown, keepersOf, reachedAt } from './doors-at.ts';
import { FitTable } from './fit-table.ts';
import type { GoalInputs, ModelParameters, NetworkInputs } from './inputs.type.ts';
import { meetingsAt } from './meetings-at.ts';
import { requirementsAt, type RequirementAt } from './requirements-at.ts';
import { scoreOf } from './score-of.ts';
import { coveredBy, LATENT, REACH, type Covered } from './supports-at.ts';
import { helpAt, withHelpOf } from './help-at.ts';
import { scaleOf, type Scale } from './tie-at.ts';
import { TieIndex } from './tie-index.ts';
import { TieActivations } from './tie-activations.ts';

/** Whom a goal finds at a moment: the contacts, the requirements, and everybody who fits one that counts. */
export interface Standing {
  readonly day: number;
  readonly contacts: readonly ContactAt[];
  readonly requirements: readonly RequirementAt[];
  readonly counted: readonly RequirementAt[];
  readonly candidates: readonly Candidate[];
}

/** What a calculator sets up, and others may work with. */
type Shared = Pick<ScoreCalculator, 'fits' | 'groups' | 'ties' | 'activations'>;

/**
 * The alignment score from inputs that were read once: for many moments, for a network that might be, and for one that was.
 * The same formulas as `alignment/align-goal` in the same order, and tests hold the two to each other;
 * `docs/decisions/013-the-score-from-stored-inputs.md` says why there are two.
 */
export class ScoreCalculator {
  readonly scale: Scale;
  /** By the requirements that count: they are the same at most moments. */
  readonly fits: Map<string, FitTable>;
  readonly groups: Map<string, number>;
  readonly ties: TieIndex;
  readonly activations: TieActivations;
  /** Of the same goal with help that it asked for earlier. */
  private readonly ofHelp = new Map<string, ScoreCalculator>();

  /** @param like of a network with the same persons and the same ties between others, for which nothing is set up again */
  constructor(
    private readonly network: NetworkInputs,
    private readonly goal: GoalInputs,
    model: ModelParameters,
    like?: Partial<Shared>,
  ) {
    this.scale = scaleOf(model, goal.help);
    this.fits = like?.fits ?? new Map<string, FitTable>();
    this.groups = like?.groups ?? new Map<string, number>();
    this.ties = like?.ties ?? new TieIndex(network.persons, network.otherTies);
    this.activations = like?.activations ?? new TieActivations(this.ties, this.scale);
  }

  /** The score of the same goal as it is now in the same network as it is now; what did not change is not set up again. */
  after(network: NetworkInputs, goal: GoalInputs): ScoreCalculator {
    const { model } = this.scale;
    const areTiesSame =
      network.otherTies === this.network.otherTies && arePersonsSame(network.persons, this.network.persons);
    const { ties, activations, groups } = this;
    const shared: Partial<Shared> = {
      ...(areTiesSame ? { ties } : {}),
      ...(areTiesSame && scaleOf(model, goal.help).gamma === this.scale.gamma ? { activations } : {}),
      ...(network.persons === this.network.persons ? { groups } : {}),
    };
    return new ScoreCalculator(network, goal, model, shared);
  }

  /** The score of the same goal with other ties to the ego, and other interactions. */
  withEgoTies(
    egoTies: NetworkInputs['egoTies'],
    interactions: NetworkInputs['interactions'] = this.network.interactions,
  ): ScoreCalculator {
    return new ScoreCalculator({ ...this.network, egoTies, interactions }, this.goal, this.scale.model, this);
  }

  /** The score of a goal with other requirements, which have keys of their own. */
  withRequirements(requirements: GoalInputs['requirements']): ScoreCalculator {
    return new ScoreCalculator(this.network, { ...this.goal, requirements }, this.scale.model, this);
  }

  /** The score of the goal with the help that it asked for at a moment. */
  private ofMoment({ at, goalAt }: Moment): ScoreCalculator {
    const instant = (goalAt ?? at).getTime();
    const help = helpAt(this.goal, instant);
    if (help === this.goal.help) return this;
    const known = this.ofHelp.get(help);
    if (known !== undefined) return known;
    const { fits, groups, ties } = this;
    const other = new ScoreCalculator(this.network, withHelpOf(this.goal, instant), this.scale.model, {
      fits,
      groups,
      ties,
    });
    this.ofHelp.set(help, other);
    return other;
  }

  /** Who opens the best door to somebody (by index) at a moment, and how far all doors together open; null: nobody. */
  doorsAt(moment: Moment): (index: number) => Door | null {
    const then = this.ofMoment(moment);
    if (then !== this) return then.doorsAt(moment);
    const { day, contacts } = this.standing(moment);
    return bestDoors(
      keepersOf(contacts, this.ties),
      this.network.persons,
      this.ties,
      this.activations.on(day),
      this.scale,
    );
  }

  /** Share of the contacts of whom a tie to another is known that is not merely inferred, 0 to 1. */
  friendsKnownAt(moment: Moment): number {
    const { day, contacts } = this.standing(moment);
    if (this.network.tiesComplete || contacts.length === 0) return 1;
    return contacts.filter(({ index }) => this.ties.isTied(index, day)).length / contacts.length;
  }

  /** Whether a person (by index) has any tie on a day to one of others. */
  isTiedToAny(person: number, others: ReadonlySet<number>, day: number): boolean {
    return this.ties.isTiedToAny(person, others, day);
  }

  /** The alignment as the statement gives it. */
  at({ at, goalAt }: Moment): AlignmentRow {
    const then = this.ofMoment({ at, goalAt: goalAt ?? null });
    if (then !== this) return then.at({ at, goalAt: goalAt ?? null });
    const { model } = this.scale;
    const { day, contacts, requirements, counted, candidates } = this.standing({ at, goalAt: goalAt ?? null });
    const known = friendTiesKnown(this.network.tiesComplete, contacts, this.ties, day, model);
    const keepers = keepersOf(contacts, this.ties);
    const ofDay = this.activations.on(day);
    const reached = reachedAt(candidates, keepers, this.ties, ofDay, this.scale);
    const covered = coveredBy(reached, counted);
    const relevant = candidates.filter(({ contact }) => contact !== undefined);
    const brokerage = known ? brokerageAt(relevant, keepers, this.ties, ofDay) : null;
    const status =
      requirements.length === 0
        ? 'NO_REQUIREMENTS'
        : contacts.length > 0 && counted.length === 0
          ? 'INSUFFICIENT_DATA'
          : 'SCORED';
    const basis = { covered, relevant, contacts, brokerage, model };
    const [base, low, high] =
      status === 'SCORED' ? ([0, 1, 2] as const).map((n) => scoreOf(basis, n)) : [undefined, undefined, undefined];
    const scores = [base, low, high].flatMap((each) => (each === undefined ? [] : [each.score]));
    return {
      status,
      score: base?.score ?? null,
      low: scores.length === 0 ? null : Math.min(...scores),
      high: scores.length === 0 ? null : Math.max(...scores),
      coverage: base?.coverage ?? null,
      latent: base?.latent ?? null,
      reach: base?.reach ?? null,
      balance: base?.balance ?? null,
      brokerage: base?.brokerage ?? null,
      diversity: base?.diversity ?? null,
      freshness: base?.freshness ?? null,
      focus: base?.focus ?? null,
      points: base?.points ?? null,
      friendTiesKnown: known,
      contacts: contacts.length,
      requirements: requirementRows(requirements, covered, known),
    };
  }

  /** Contacts, requirements and who fits them at a moment. */
  standing({ at, goalAt }: Moment): Standing {
    const then = this.ofMoment({ at, goalAt: goalAt ?? null });
    if (then !== this) return then.standing({ at, goalAt: goalAt ?? null });
    const day = dayOfInstant(at);
    const { persons, egoTies, interactions } = this.network;
    const meetings = meetingsAt(interactions, at.getTime(), day);
    const contacts = contactsAt(persons, egoTies, meetings, day, this.scale);
    const requirements = requirementsAt(this.goal.requirements, (goalAt ?? at).getTime(), contacts, this.scale.model);
    const counted = requirements.filter(({ known }) => known);
    const byIndex = new Map(contacts.map((contact) => [contact.index, contact]));
    return { day, contacts, requirements, counted, candidates: candidatesAt(this.fitsTo(counted), byIndex, day) };
  }

  private fitsTo(counted: readonly RequirementAt[]): FitTable {
    const key = counted.map(({ requirement }) => requirement.key).join(' ');
    const requirements = counted.map(({ requirement }) => requirement);
    const known = this.fits.get(key);
    const table = known ?? new FitTable(this.network.persons, requirements, this.groups);
    this.fits.set(key, table);
    return table;
  }
}

/** The same persons in the same order, whatever is known of them. */
function arePersonsSame(a: NetworkInputs['persons'], b: NetworkInputs['persons']): boolean {
  return a === b || (a.length === b.length && a.every(({ id }, index) => b[index]?.id === id));
}

function requirementRows(
  requirements: readonly RequirementAt[],
  covered: readonly Covered[],
  friendsKnown: boolean,
): AlignmentRow['requirements'] {
  const byRequirement = new Map(covered.map((each) => [each.requirement, each]));
  const weight = covered.reduce((sum, { requirement }) => sum + requirement.requirement.weight, 0);
  return requirements.map((each) => {
    const { requirement, knownShare, known, dimensions } = each;
    const { id, key, label, weight: w, capacity } = requirement;
    const found = byRequirement.get(each);
    const coverage = found?.coverages[0] ?? null;
    return {
      id,
      key,
      label,
      weight: w,
      capacity,
      knownShare,
      known,
      dimensions,
      coverage,
      reach: friendsKnown ? (found?.coverages[REACH[0]] ?? null) : null,
      latent: found?.coverages[LATENT] ?? null,
      fragility: found?.fragility ?? null,
      severity: coverage === null ? null : (w * (1 - coverage)) / weight,
    };
  });
}
