import { contactsAt } from '../alignment/calculator/contacts-at.ts';
import { friendTiesKnown } from '../alignment/calculator/doors-at.ts';
import { meetingsAt } from '../alignment/calculator/meetings-at.ts';
import { isValid, scaleOf } from '../alignment/calculator/tie-at.ts';
import { TieIndex } from '../alignment/calculator/tie-index.ts';
import type { ReplayService } from '../alignment/replay/replay.service.ts';
import { calculatorOf, remembered, type NetworkAtRevision } from '../alignment/replay/replay-cache.ts';
import { AmbitError } from '../ambit-error.ts';
import { dayOfInstant } from '../calendar.ts';
import type { Basis } from '../domain.ts';
import type { Graph, Row } from '../graph/graph.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import type { OuterTies } from '../tie/outer-ties.ts';
import { mappedPersons, type MappedPerson, type MapSource } from './map-persons.ts';
import { mappedTies, type MappedTie } from './map-ties.ts';
import { sharedAttributes, type SharedAttribute } from './shared-attributes.ts';

/** The most persons and ties a map shows. */
export const MAX_MAP_PERSONS = 10_000;
const MAX_MAP_TIES = 100_000;
/** The most persons whose positions one call keeps, so that it stays within the size of a request. */
export const MAX_POSITIONS = 2_000;

export type Appearance = Row<'map/list-persons'>;

/** A network as it is drawn; lists that go together have the same order. */
export interface MapRow {
  readonly basis: Basis;
  readonly day: number;
  readonly friendTiesKnown: boolean;
  readonly persons: readonly MappedPerson[];
  readonly appearances: readonly (Appearance | undefined)[];
  readonly ties: readonly MappedTie[];
  readonly attributes: readonly SharedAttribute[];
  readonly omittedPersons: number;
  readonly omittedTies: number;
}

export interface PlacedPerson {
  readonly id: string;
  readonly x: number | null;
  readonly y: number | null;
}

export class MapService {
  constructor(
    private readonly graph: Graph,
    private readonly replay: ReplayService,
    private readonly outerTies: OuterTies,
  ) {}

  /**
   * The network as it is drawn at a moment.
   * @param goal whose fits are shown; null: none
   * @param withEnded with the contacts and ties that have ended by then, for who looks further back
   * @throws AmbitError `NOT_FOUND`
   */
  async map(network: NetworkScope, goal: string | null, at: Date, withEnded = false): Promise<MapRow> {
    const [entry, appearances] = await Promise.all([
      this.replay.open(network),
      this.graph.run('map/list-persons', { network: network.id }),
    ]);
    const [source, everyTie] = await Promise.all([
      this.sourceOf(network, entry, goal, at),
      this.outerTies.allOf(network, entry),
    ]);
    const { day } = source;
    const { shown: persons, total } = mappedPersons(source, MAX_MAP_PERSONS, withEnded);
    const places = new Map(persons.map(({ person }, place) => [person.id, place]));
    const { shown: ties, total: allTies } = mappedTies(everyTie, places, day, MAX_MAP_TIES, withEnded);
    const known = this.areFriendTiesKnown(entry, source);
    const byId = new Map(appearances.map((each) => [each.id, each]));
    const shown = persons.map(({ person }) => person);
    return {
      basis: known && ties.some((tie) => isValid(tie, day)) ? 'TIES' : 'ATTRIBUTES',
      day,
      friendTiesKnown: known,
      persons,
      appearances: shown.map(({ id }) => byId.get(id)),
      ties,
      attributes: sharedAttributes(shown, entry.inputs.egoTies, day),
      omittedPersons: total - persons.length,
      omittedTies: allTies - ties.length,
    };
  }

  /** Names of organizations by their keys. */
  async organizationNames(network: NetworkScope, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.graph.run('map/name-organizations', { network: network.id, keys });
    return new Map(rows.map(({ key, name }) => [key, name]));
  }

  /** @returns how many persons were there to be placed @throws AmbitError `BAD_INPUT` */
  async savePositions(network: NetworkScope, positions: readonly PlacedPerson[]): Promise<number> {
    if (positions.length > MAX_POSITIONS)
      throw new AmbitError('BAD_INPUT', `Send the positions of at most ${MAX_POSITIONS} persons at once.`, {
        field: 'persons',
      });
    const [row] = await this.graph.run('map/save-positions', { network: network.id, positions });
    return row?.saved ?? 0;
  }

  private async sourceOf(
    network: NetworkScope,
    entry: NetworkAtRevision,
    goal: string | null,
    at: Date,
  ): Promise<MapSource> {
    const { inputs, model } = entry;
    if (goal !== null) {
      const calculator = await calculatorOf(entry, goal, () => this.replay.readGoal(network, goal));
      const { day, contacts, counted, candidates } = calculator.standing({ at });
      const byIndex = new Map(candidates.map((candidate) => [candidate.index, candidate]));
      return {
        inputs,
        day,
        contacts,
        candidates: byIndex,
        requirements: counted.map(({ requirement }) => requirement.id),
      };
    }
    const day = dayOfInstant(at);
    const meetings = meetingsAt(inputs.interactions, at.getTime(), day);
    const contacts = contactsAt(inputs.persons, inputs.egoTies, meetings, day, scaleOf(model, null));
    return { inputs, day, contacts, candidates: null, requirements: [] };
  }

  private areFriendTiesKnown(entry: NetworkAtRevision, { contacts, day }: MapSource): boolean {
    const { inputs, model } = entry;
    const index = remembered(entry, 'tie index', () => new TieIndex(inputs.persons, inputs.otherTies));
    return friendTiesKnown(inputs.tiesComplete, contacts, index, day, model);
  }
}
