import { AmbitError } from '../ambit-error.ts';
import { dayOfInstant } from '../calendar.ts';
import { MODEL } from '../alignment/alignment.service.ts';
import type { Graph, Row } from '../graph/graph.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import { writeNetwork } from '../network/write-network.ts';
import { GENERIC_EMPLOYERS } from '../taxonomy/generic-employers.ts';
import type { TieEdit, TieService } from '../tie/tie.service.ts';
import { pairKey } from '../tie/tie-store.ts';
import { rankQuestions, type FriendTieQuestion } from './rank-questions.ts';

export type SuggestionRow = Row<'tie/list-tie-suggestions'>['suggestions'][number];

/** Whom one of one's contacts knows, as the owner says. */
export interface TieAnswer {
  readonly person: string;
  readonly knows: readonly string[];
  readonly knowsNot: readonly string[];
  /** Of the ties; absent: the second of the five levels, acquaintances. */
  readonly strength?: number | null;
}

/** Persons of one organization, above which working there says nothing about who knows whom. */
const MOST_COLLEAGUES = 50;
/** Contacts and wanted persons that are looked at for questions: their product is what it costs. */
const LOOKED_AT = 300;
const ACQUAINTED = 0.16;

/** Who among one's contacts knows whom: asked where the answer changes most, suggested where they worked together. */
export class AcquaintanceService {
  constructor(
    private readonly graph: Graph,
    private readonly ties: TieService,
  ) {}

  /** The questions worth most for a goal, best first. @throws AmbitError `NOT_FOUND` where there is no such goal */
  async questions(network: NetworkScope, goal: string, at: Date, first: number): Promise<readonly FriendTieQuestion[]> {
    const persons = await this.graph.run('tie/list-question-persons', {
      network: network.id,
      goal,
      at,
      contacts: LOOKED_AT,
      wanted: LOOKED_AT,
      model: MODEL,
    });
    // Asked in rounds: of those that come out best it is looked up what is known, until what comes out is all unknown.
    const answered = new Set<string>();
    const looked = new Set<string>();
    for (;;) {
      const questions = rankQuestions(persons, (pair) => answered.has(pair), first);
      const pairs = questions
        .flatMap(({ person, candidates }) => candidates.map((candidate) => pairKey(person, candidate)))
        .filter((pair) => !looked.has(pair));
      if (pairs.length === 0) return questions;
      for (const pair of pairs) looked.add(pair);
      const rows = await this.graph.run('tie/list-dismissed', { network: network.id, pairKeys: pairs });
      if (rows.length === 0) return questions;
      for (const row of rows) answered.add(row.pairKey);
    }
  }

  /** Pairs of contacts who worked for the same organization at the same time, the surest first. */
  async suggestions(
    network: NetworkScope,
    at: Date,
    offset: number,
    limit: number,
  ): Promise<{ readonly total: number; readonly items: readonly SuggestionRow[] }> {
    const row = await this.graph.first('tie/list-tie-suggestions', {
      network: network.id,
      day: dayOfInstant(at),
      generic: GENERIC_EMPLOYERS,
      most: MOST_COLLEAGUES,
      offset,
      limit,
    });
    return { total: row?.total ?? 0, items: row?.suggestions ?? [] };
  }

  /**
   * Declares who knows whom, and remembers who does not. @returns the pair keys of the ties
   * @throws AmbitError `BAD_INPUT`, `NOT_FOUND` naming the answer
   */
  async declare(network: NetworkScope, answers: readonly TieAnswer[], now: Date): Promise<readonly string[]> {
    const edits: TieEdit[] = [];
    const dismissed: string[] = [];
    answers.forEach(({ person, knows, knowsNot, strength }, index) => {
      if (knows.some((id) => knowsNot.includes(id)))
        throw new AmbitError('BAD_INPUT', 'The same person is among those known and those not known.', {
          field: `answers[${index}].knowsNot`,
        });
      for (const other of knows) edits.push({ person: other, with: person, strength: strength ?? ACQUAINTED });
      for (const other of knowsNot) dismissed.push(pairKey(person, other));
    });
    await this.requirePersons(
      network,
      dismissed.flatMap((pair) => pair.split('|')),
    );
    const keys = edits.length === 0 ? [] : await this.ties.set(network, edits, now);
    await this.dismiss(network, dismissed, now);
    return keys;
  }

  /** Makes suggested ties declared ones. @param ids of suggestions @returns the pair keys of the ties */
  async accept(network: NetworkScope, ids: readonly string[], now: Date): Promise<readonly string[]> {
    const edits = ids.map((id, index): TieEdit => {
      const [a, b] = ends(id, index);
      return { person: b, with: a, strength: ACQUAINTED, kinds: ['COLLEAGUE'] };
    });
    return edits.length === 0 ? [] : this.ties.set(network, edits, now);
  }

  /** Remembers that suggested ties are none. @param ids of suggestions */
  async dismissAll(network: NetworkScope, ids: readonly string[], now: Date): Promise<void> {
    await this.requirePersons(
      network,
      ids.flatMap((id, index) => ends(id, index)),
    );
    await this.dismiss(network, ids, now);
  }

  private async dismiss(network: NetworkScope, pairKeys: readonly string[], at: Date): Promise<void> {
    if (pairKeys.length === 0) return;
    await writeNetwork(this.graph, network.id, 'dismiss ties', (tx) =>
      tx.run('tie/dismiss-ties', { network: network.id, pairKeys, at }),
    );
  }

  private async requirePersons(network: NetworkScope, ids: readonly string[]): Promise<void> {
    const references = [...new Set(ids)];
    const rows = await this.graph.run('person/find-person-ids', { network: network.id, references });
    const known = new Set(rows.map((row) => row.id));
    if (references.some((id) => !known.has(id)))
      throw new AmbitError('NOT_FOUND', 'There is no person with this id in this network.');
  }
}

function ends(id: string, index: number): readonly [string, string] {
  const [a, b, ...rest] = id.split('|');
  if (a && b && a < b && rest.length === 0) return [a, b];
  throw new AmbitError('BAD_INPUT', 'This is the id of no suggestion.', { field: `ids[${index}]` });
}
