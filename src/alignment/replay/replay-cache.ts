import type { GoalInputs, ModelParameters, NetworkInputs } from '../calculator/inputs.type.ts';
import { ScoreCalculator } from '../calculator/score-calculator.ts';

/** Persons, ties and interactions of all networks that are kept together; about 300 bytes each. */
const MAX_WEIGHT = 1_000_000;
/** What a network weighs that has nothing in it, so that their number is bounded too. */
const OWN_WEIGHT = 500;
/** Numbers of past moments kept for one network. */
const MAX_POINTS = 20_000;

/** A network at one revision with what was worked out of it; whatever is written makes another one. */
export interface NetworkAtRevision {
  readonly revision: number;
  readonly model: ModelParameters;
  readonly inputs: NetworkInputs;
  readonly calculators: Map<string, ScoreCalculator>;
  readonly points: Map<string, unknown>;
  /** Calculators of the revision before, whose work on what did not change is taken over. */
  readonly former: ReadonlyMap<string, ScoreCalculator>;
}

export function networkAtRevision(
  revision: number,
  model: ModelParameters,
  inputs: NetworkInputs,
  before?: NetworkAtRevision,
): NetworkAtRevision {
  // One generation only: what is older would keep inputs of long ago in memory.
  const former = before === undefined || before.calculators.size > 0 ? before?.calculators : before.former;
  return { revision, model, inputs, calculators: new Map(), points: new Map(), former: former ?? new Map() };
}

/** The calculator of a goal; goals are part of what a revision counts. */
export async function calculatorOf(
  entry: NetworkAtRevision,
  goal: string,
  read: () => Promise<GoalInputs>,
): Promise<ScoreCalculator> {
  const known = entry.calculators.get(goal);
  if (known !== undefined) return known;
  const inputs = await read();
  const calculator =
    entry.former.get(goal)?.after(entry.inputs, inputs) ?? new ScoreCalculator(entry.inputs, inputs, entry.model);
  entry.calculators.set(goal, calculator);
  return calculator;
}

/** A number that was worked out before, else now; the oldest give way. */
export function remembered<T>(entry: NetworkAtRevision, key: string, compute: () => T): T {
  if (entry.points.has(key)) return entry.points.get(key) as T;
  const value = compute();
  entry.points.set(key, value);
  for (const oldest of entry.points.keys()) {
    if (entry.points.size <= MAX_POINTS) break;
    entry.points.delete(oldest);
  }
  return value;
}

/** The networks used last, as many as fit. */
export class ReplayCache {
  private readonly entries = new Map<string, NetworkAtRevision>();

  constructor(private readonly maxWeight: number = MAX_WEIGHT) {}

  /** How much is kept. */
  get size(): { readonly networks: number; readonly weight: number } {
    const weight = [...this.entries.values()].reduce((sum, each) => sum + weightOf(each), 0);
    return { networks: this.entries.size, weight };
  }

  /** What is kept of a network at exactly this revision and with these parameters. */
  get(network: string, revision: number, model: ModelParameters): NetworkAtRevision | undefined {
    const entry = this.entries.get(network);
    if (entry === undefined || entry.revision !== revision || !areSame(entry.model, model)) return undefined;
    this.entries.delete(network);
    this.entries.set(network, entry);
    return entry;
  }

  /** What is kept of a network with these parameters, at whatever revision. */
  latest(network: string, model: ModelParameters): NetworkAtRevision | undefined {
    const entry = this.entries.get(network);
    return entry !== undefined && areSame(entry.model, model) ? entry : undefined;
  }

  set(network: string, entry: NetworkAtRevision): void {
    const known = this.entries.get(network);
    // A slow reader must not put an older state in the place of a newer one.
    if (known !== undefined && known.revision > entry.revision) return;
    this.entries.delete(network);
    // One that alone is too large is not kept, and drives nobody else out.
    if (weightOf(entry) > this.maxWeight) return;
    this.entries.set(network, entry);
    let { weight } = this.size;
    for (const [id, oldest] of this.entries) {
      if (weight <= this.maxWeight) return;
      this.entries.delete(id);
      weight -= weightOf(oldest);
    }
  }
}

function weightOf({ inputs }: NetworkAtRevision): number {
  const { persons, egoTies, otherTies, interactions } = inputs;
  return OWN_WEIGHT + persons.length + egoTies.size + otherTies.length + interactions.length;
}

function areSame(a: ModelParameters, b: ModelParameters): boolean {
  return (Object.keys(a) as (keyof ModelParameters)[]).every((key) => a[key] === b[key]);
}
