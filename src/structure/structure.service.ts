import type { ReplayService } from '../alignment/replay/replay.service.ts';
import { helpAt } from '../alignment/calculator/help-at.ts';
import { calculatorOf, type NetworkAtRevision } from '../alignment/replay/replay-cache.ts';
import { AmbitError } from '../ambit-error.ts';
import type { Help, Mix } from '../domain.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import type { OuterTies } from '../tie/outer-ties.ts';
import { bridgesOf, componentCount } from './bridges.ts';
import { brokersOf, type BrokerRow } from './brokers.ts';
import type { Heterogeneity } from './heterogeneity.ts';
import { mixesOf } from './mixes.ts';
import { NetworkGraphs } from './network-graphs.ts';
import { personMeasures, type PersonMeasures } from './person-measures.ts';

export interface PersonStructureRow {
  readonly measures: PersonMeasures;
  readonly friendTiesKnown: boolean;
  readonly isEstimated: boolean;
  readonly isEgo: boolean;
}

export interface NetworkStructureRow extends PersonStructureRow {
  readonly contacts: number;
  readonly ties: number;
  readonly parts: number;
  readonly mixes: readonly (Heterogeneity & { readonly mix: Mix })[];
}

/** A tie without which some persons would be cut off from the others. */
export interface BridgeRow {
  /** Its end on the side of the many, and of the few. */
  readonly from: string;
  readonly to: string;
  readonly size: number;
  /** How many of the few fit the goal by half at least; null without a goal. */
  readonly fitting: number | null;
}

const FITS = 0.5;

/** What network science says of a network and of its persons, from the inputs that the score reads. */
export class StructureService {
  /** The graphs of the moment asked for last: all fields of a request ask for the same one. */
  private readonly latest = new WeakMap<NetworkAtRevision, { readonly at: number; readonly graphs: NetworkGraphs }>();

  constructor(
    private readonly replay: ReplayService,
    private readonly outerTies: OuterTies,
  ) {}

  /** @throws AmbitError `NOT_FOUND` */
  async network(network: NetworkScope, at: Date): Promise<NetworkStructureRow> {
    const graphs = await this.graphs(network, at);
    const { contacts, inputs, day, others } = graphs;
    const isContact = new Set(contacts.map(({ index }) => index));
    return {
      ...rowOf(graphs, graphs.ego),
      contacts: contacts.length,
      ties: others.ties.filter(({ a, b }) => isContact.has(a) && isContact.has(b)).length,
      parts: componentCount(graphs.others) - untied(graphs),
      mixes: mixesOf(
        contacts.flatMap(({ index }) => inputs.persons[index] ?? []),
        day,
      ),
    };
  }

  /** @throws AmbitError `NOT_FOUND` where there is no such person */
  async person(network: NetworkScope, person: string, at: Date): Promise<PersonStructureRow> {
    const graphs = await this.graphs(network, at);
    const node = person === network.egoId ? graphs.ego : graphs.inputs.persons.findIndex(({ id }) => id === person);
    if (node < 0) throw new AmbitError('NOT_FOUND', 'There is no person with this id in this network.');
    return rowOf(graphs, node);
  }

  /** The contacts who broker, the best first. @param goal whose people they open; null: anybody */
  async brokers(network: NetworkScope, goal: string | null, at: Date): Promise<readonly BrokerRow[]> {
    const graphs = await this.graphs(network, at);
    return brokersOf(graphs, await this.fits(network, goal, at));
  }

  /** The ties without which persons would be cut off, the weightiest first; the ego's own are not looked at. */
  async bridges(network: NetworkScope, goal: string | null, at: Date): Promise<readonly BridgeRow[]> {
    const graphs = await this.graphs(network, at);
    const fitOf = await this.fits(network, goal, at);
    const idOf = (node: number): string => graphs.inputs.persons[node]?.id ?? '';
    return bridgesOf(graphs.others).map(({ tie, to, size, members }) => {
      const { a, b } = graphs.others.ties[tie] as { a: number; b: number };
      const fitting = fitOf === null ? null : members().filter((each) => fitOf(each) >= FITS).length;
      return { from: idOf(a === to ? b : a), to: idOf(to), size, fitting };
    });
  }

  /** What help a goal asks for at a moment. */
  async help(network: NetworkScope, goal: string | null, at: Date): Promise<Help | null> {
    return goal === null ? null : (helpAt(await this.replay.readGoal(network, goal), at.getTime()) as Help);
  }

  private async graphs(network: NetworkScope, at: Date): Promise<NetworkGraphs> {
    const entry = await this.replay.open(network);
    const known = this.latest.get(entry);
    if (known?.at === at.getTime()) return known.graphs;
    const graphs = new NetworkGraphs(entry.inputs, await this.outerTies.allOf(network, entry), entry.model, at);
    this.latest.set(entry, { at: at.getTime(), graphs });
    return graphs;
  }

  private async fits(
    network: NetworkScope,
    goal: string | null,
    at: Date,
  ): Promise<((index: number) => number) | null> {
    if (goal === null) return null;
    const entry = await this.replay.open(network);
    const calculator = await calculatorOf(entry, goal, () => this.replay.readGoal(network, goal));
    const fits = new Map(
      calculator.standing({ at }).candidates.map(({ index, suitability }) => [index, suitability.bestFit]),
    );
    return (index) => fits.get(index) ?? 0;
  }
}

function rowOf(graphs: NetworkGraphs, node: number): PersonStructureRow {
  const { friendTiesKnown, isEstimated, ego } = graphs;
  return { measures: personMeasures(graphs, node), friendTiesKnown, isEstimated, isEgo: node === ego };
}

/** Persons without any tie to another are no part of their own but for contacts. */
function untied({ others, contacts }: NetworkGraphs): number {
  const isContact = new Set(contacts.map(({ index }) => index));
  let count = 0;
  for (let node = 0; node < others.size; node += 1) if (others.degreeOf(node) === 0 && !isContact.has(node)) count += 1;
  return count;
}
