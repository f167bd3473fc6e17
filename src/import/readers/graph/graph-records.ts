import { AmbitError } from '../../../ambit-error.ts';
import type { EgoRecord } from '../../canonical-record.type.ts';
import type { ImportProblem, ReaderEvent } from '../../reader.type.ts';
import { problem, problemEvent, recordEvent } from '../problems.ts';
import { tieOf } from './edge-tie.ts';
import type { GraphItem, GraphNode } from './graph-item.type.ts';
import { personOf } from './node-person.ts';

/** Their ids are kept while the file is read; a network of persons is far smaller. */
export const MAX_NODES = 1_000_000;

/** The id under which ties name the owner of the network. */
const EGO = 'ego';

/**
 * The records of a graph: a person for each node but the ego, a tie for each edge. The file is read twice. The first
 * time shows that all of it is well-formed, so that nothing of a damaged file is imported, and which ids there are; ids are
 * all that is kept. Where an edge comes before a node the file is read a third time, for ties are of persons named before.
 */
export async function* graphEvents(items: () => AsyncIterable<GraphItem>): AsyncGenerator<ReaderEvent> {
  const { ids, egoId, isInOrder } = await nodeIds(items());
  if (isInOrder) return yield* eventsOf(items(), ids, egoId);
  yield* eventsOf(
    only(items(), (item) => item.type === 'NODE'),
    ids,
    egoId,
  );
  yield* eventsOf(
    only(items(), (item) => item.type !== 'NODE'),
    ids,
    egoId,
  );
}

async function* only(
  items: AsyncIterable<GraphItem>,
  isMeant: (item: GraphItem) => boolean,
): AsyncGenerator<GraphItem> {
  for await (const item of items) if (isMeant(item)) yield item;
}

async function* eventsOf(
  items: AsyncIterable<GraphItem>,
  ids: ReadonlySet<string>,
  egoId: string | undefined,
): AsyncGenerator<ReaderEvent> {
  const met = new Set<string>();
  for await (const item of items) {
    if (item.type === 'PROBLEM') {
      yield problemEvent(item.problem);
    } else if (item.type === 'NODE') {
      if (met.has(item.id)) {
        const message = 'Another node of the file has the same id; this one was left out.';
        yield problemEvent(problem('REJECTED', item.row, 'DUPLICATE_ID', message, 'id'));
        continue;
      }
      met.add(item.id);
      if (item.id === egoId) {
        const { record, problems } = egoOf(item);
        yield* problems.map(problemEvent);
        if (record !== undefined) yield recordEvent(record);
        continue;
      }
      if (isMarkedEgo(item)) {
        const message = 'More than one node is marked as the owner of the network; this one was taken for a person.';
        yield problemEvent(problem('WARNING', item.row, 'SECOND_EGO', message, 'ego'));
      }
      const { record, problems } = personOf(item);
      yield* problems.map(problemEvent);
      yield recordEvent(record);
    } else {
      const dangling = !ids.has(item.source) ? 'source' : !ids.has(item.target) ? 'target' : undefined;
      if (dangling !== undefined) {
        const message = 'The edge leads to a node that is not in the file.';
        yield problemEvent(problem('REJECTED', item.row, 'DANGLING_EDGE', message, dangling));
        continue;
      }
      const end = (id: string): string => (id === egoId ? EGO : id);
      const { record, problems } = tieOf({ ...item, source: end(item.source), target: end(item.target) });
      yield* problems.map(problemEvent);
      if (record !== undefined) yield recordEvent(record);
    }
  }
}

interface NodeIds {
  readonly ids: ReadonlySet<string>;
  /** The node that is the ego: the one with the id `ego`, which no person may have, else the first that is marked. */
  readonly egoId: string | undefined;
  /** Whether no edge comes before a node. */
  readonly isInOrder: boolean;
}

async function nodeIds(items: AsyncIterable<GraphItem>): Promise<NodeIds> {
  const ids = new Set<string>();
  let egoId: string | undefined;
  let hasEdges = false;
  let isInOrder = true;
  for await (const item of items) {
    if (item.type === 'EDGE') hasEdges = true;
    if (item.type !== 'NODE') continue;
    if (hasEdges) isInOrder = false;
    ids.add(item.id);
    if (ids.size > MAX_NODES) {
      throw new AmbitError(
        'LIMIT_EXCEEDED',
        `The file has more than ${MAX_NODES.toLocaleString('en')} nodes. Cut the graph down to the people you may want to reach.`,
      );
    }
    if (item.id === EGO || (egoId === undefined && isMarkedEgo(item))) egoId = item.id;
  }
  return { ids, egoId: ids.has(EGO) ? EGO : egoId, isInOrder };
}

/**
 * What the node says of the owner, where it says more than that it is the owner's: most files call that node `ego` or `me`,
 * which is no name, and one word is a first name at best.
 */
function egoOf(node: GraphNode): { readonly record?: EgoRecord; readonly problems: readonly ImportProblem[] } {
  const { record, problems } = personOf(node);
  const { kind: _kind, name, ...said } = record;
  const isNamed = /\S\s+\S/.test(name.full) && name.full !== node.id;
  const { row: _row, externalId: _id, uid: _uid, ...details } = said;
  if (!isNamed && Object.keys(details).length === 0) return { problems: [] };
  return { record: { kind: 'EGO', ...said, externalId: EGO, ...(isNamed ? { name } : {}) }, problems };
}

function isMarkedEgo(node: GraphNode): boolean {
  return /^(true|1|yes)$/i.test(node.attributes.get('ego') ?? node.attributes.get('isego') ?? '');
}
