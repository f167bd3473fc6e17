import { contactsAt, type ContactAt } from '../alignment/calculator/contacts-at.ts';
import { friendTiesKnown } from '../alignment/calculator/doors-at.ts';
import type { ModelParameters, NetworkInputs, OtherTieInput } from '../alignment/calculator/inputs.type.ts';
import { meetingsAt } from '../alignment/calculator/meetings-at.ts';
import { declaredOn, isValid, scaleOf } from '../alignment/calculator/tie-at.ts';
import { TieIndex } from '../alignment/calculator/tie-index.ts';
import { dayOfInstant } from '../calendar.ts';
import { betweenness } from './betweenness.ts';
import { TieGraph, type GraphTie } from './tie-graph.ts';

/** Above so many steps betweenness is estimated from some of the persons. */
const EXACT_STEPS = 40_000_000;
const PIVOTS = 200;

/**
 * A network at a moment as graphs: persons by their index, the ego last. Ties that are merely inferred are left out: they
 * would tie all colleagues to each other.
 */
export class NetworkGraphs {
  readonly day: number;
  readonly ego: number;
  readonly contacts: readonly ContactAt[];
  readonly friendTiesKnown: boolean;
  /** All ties, each counting the same. */
  readonly binary: TieGraph;
  /** The ties of which a strength is known. */
  readonly weighted: TieGraph;
  /** Without the ego. */
  readonly others: TieGraph;
  private between: Float64Array | undefined;

  /** @param everyTie between others than the ego */
  constructor(
    readonly inputs: NetworkInputs,
    everyTie: readonly OtherTieInput[],
    model: ModelParameters,
    at: Date,
  ) {
    const { persons, egoTies, otherTies, interactions, tiesComplete } = inputs;
    const day = dayOfInstant(at);
    const meetings = meetingsAt(interactions, at.getTime(), day);
    this.day = day;
    this.ego = persons.length;
    this.contacts = contactsAt(persons, egoTies, meetings, day, scaleOf(model, null));
    const index = new TieIndex(persons, otherTies);
    this.friendTiesKnown = friendTiesKnown(tiesComplete, this.contacts, index, day, model);
    const places = new Map(persons.map(({ id }, place) => [id, place]));
    const between = everyTie.flatMap((tie) => {
      const [a, b] = [places.get(tie.a), places.get(tie.b)];
      if (a === undefined || b === undefined || a === b || tie.inferred || !isValid(tie, day)) return [];
      return [{ a, b, weight: declaredOn(tie, day) ?? tie.estimate }];
    });
    const own = this.contacts.map((contact) => ({ a: this.ego, b: contact.index, weight: contact.strength }));
    const all = [...own, ...between];
    this.binary = new TieGraph(persons.length + 1, all.map(equal));
    this.weighted = new TieGraph(persons.length + 1, all.filter(isEvident));
    this.others = new TieGraph(persons.length, between.map(equal));
  }

  /** How many persons have a tie at all, the ego among them. */
  get tiedPersons(): number {
    let count = 0;
    for (let node = 0; node <= this.ego; node += 1) if (this.binary.degreeOf(node) > 0) count += 1;
    return count;
  }

  get isEstimated(): boolean {
    return this.binary.size * this.binary.ties.length > EXACT_STEPS;
  }

  /** Betweenness of everybody in the network with the ego, worked out once. */
  betweennessOf(node: number): number {
    this.between ??= betweenness(this.binary, this.isEstimated ? PIVOTS : this.binary.size);
    return this.between[node] ?? 0;
  }
}

function equal({ a, b }: { readonly a: number; readonly b: number }): GraphTie {
  return { a, b, weight: 1 };
}

function isEvident(tie: { readonly a: number; readonly b: number; readonly weight: number | null }): tie is GraphTie {
  return tie.weight !== null && tie.weight > 0;
}
