import type { Row, StatementRunner } from '../../graph/graph.ts';
import type { Needles } from './person-needles.ts';
import { redact, redactJson } from './redact.ts';

type FreeText = Row<'rights/list-free-texts'>;

/** A text that quotes somebody, and what it says without them. */
export interface Quote extends FreeText {
  readonly replacement: string;
}

/** Properties that are JSON. */
const JSON_PROPERTIES: ReadonlySet<string> = new Set([
  'parts',
  'mapping',
  'givenColumns',
  'columns',
  'before',
  'declaration',
]);

/** What people wrote about somebody in notes, titles and names of files, each with what is to stand there instead. */
export async function quotesOf(runner: StatementRunner, network: string, needles: Needles): Promise<readonly Quote[]> {
  const rows = await runner.run('rights/list-free-texts', { network });
  return rows.flatMap((row) => {
    const replacement = JSON_PROPERTIES.has(row.property) ? redactJson(row.text, needles) : redact(row.text, needles);
    return replacement === (JSON_PROPERTIES.has(row.property) ? JSON.stringify(JSON.parse(row.text)) : row.text)
      ? []
      : [{ ...row, replacement }];
  });
}
