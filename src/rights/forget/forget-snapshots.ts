import type { SnapshotInputs } from '../../alignment/snapshot/snapshot-inputs.ts';
import { packInputs, unpackInputs } from '../../alignment/snapshot/pack-inputs.ts';
import type { Graph, Row } from '../../graph/graph.ts';
import type { Needles } from './person-needles.ts';
import { mentions, pseudonymizeInputs } from './pseudonymize-snapshot.ts';
import { mapStrings, redact, redactJson } from './redact.ts';

type SnapshotRow = Row<'snapshot/list-snapshots'>;

const PAGE = 50;

export interface SnapshotOf {
  readonly row: SnapshotRow;
  readonly inputs: SnapshotInputs;
}

/** The snapshots that know a person, one after the other, for one can be large. */
export async function* snapshotsWith(
  graph: Graph,
  network: string,
  ids: ReadonlySet<string>,
  needles: Needles,
): AsyncGenerator<SnapshotOf> {
  for (let offset = 0; ; offset += PAGE) {
    const rows = await graph.run('snapshot/list-snapshots', { network, goal: null, id: null, offset, limit: PAGE });
    for (const row of rows) {
      const parts = await graph.run('snapshot/read-snapshot-inputs', { network, id: row.id });
      const inputs = await unpackInputs(parts.map(({ data }) => data));
      const texts = [row.alignment, row.requirements, row.title ?? ''];
      const quotes = texts.some((text) => redact(text, needles) !== text);
      if (quotes || mentions([inputs, texts], ids)) yield { row, inputs };
    }
    if (rows.length < PAGE) return;
  }
}

/** Leaves nothing of a person in a snapshot but a keyed hash; safe to repeat. */
export async function forgetInSnapshot(
  graph: Graph,
  network: string,
  { row, inputs }: SnapshotOf,
  ids: ReadonlySet<string>,
  needles: Needles,
  pseudonymOf: (text: string) => string,
): Promise<void> {
  const { parts, hash } = await packInputs(cleaned(pseudonymizeInputs(inputs, ids, pseudonymOf), needles));
  const without = (json: string): string =>
    JSON.stringify(
      mapStrings(JSON.parse(redactJson(json, needles)), (text) => (ids.has(text) ? pseudonymOf(text) : text)),
    );
  await graph.run('rights/replace-snapshot', {
    network,
    id: row.id,
    title: row.title === null ? null : redact(row.title, needles),
    alignment: without(row.alignment),
    requirements: without(row.requirements),
    hash,
    parts,
  });
}

/** Labels of requirements are the only words among the inputs. */
function cleaned(inputs: SnapshotInputs, needles: Needles): SnapshotInputs {
  const requirements = inputs.goal.requirements.map((each) => ({ ...each, label: redact(each.label, needles) }));
  return { ...inputs, goal: { ...inputs.goal, requirements } };
}
