import type { NetworkWriter } from '../network/write-network.ts';
import type { CanonicalRecord } from './canonical-record.type.ts';
import type { ImportOutcome, ImportRequest } from './import-request.type.ts';
import { BATCH, ImportRun } from './pipeline/import-run.ts';
import { SelfRows } from './pipeline/self-rows.ts';
import { surveyFile } from './pipeline/survey-file.ts';

/**
 * Takes canonical records of any format into a network. The file is read twice: once to the end, so that nothing of a file
 * that turns out to be unreadable is written, then batch by batch, each one transaction. Every step is safe to repeat: the
 * same file again changes nothing. A dry run takes the same decisions and writes none of them.
 * @throws AmbitError `IMPORT_UNREADABLE` from the reader; `BAD_INPUT` from what a whole-network file asks for.
 */
export async function runImport(graph: NetworkWriter, request: ImportRequest): Promise<ImportOutcome> {
  const selves = await SelfRows.of(graph, request);
  const survey = await surveyFile(graph, request, selves);
  const run = new ImportRun(graph, request, survey, selves);
  let batch: CanonicalRecord[] = [];
  const flush = async (): Promise<void> => {
    const taken = batch;
    batch = [];
    await run.take(taken);
  };
  try {
    for await (const event of request.reader.read(request.file)) {
      if (event.type === 'PROBLEM') continue;
      if (event.type === 'PART') {
        await flush();
        await run.endPart();
        run.beginPart(event.part);
        continue;
      }
      // A batch holds one kind of record, so that what it refers to is there when it is written; one ends where the import
      // was interrupted.
      const isWhole = batch.length >= (request.batch ?? BATCH) || run.done + batch.length === request.resumeFrom?.done;
      if (isWhole || (batch[0] !== undefined && batch[0].kind !== event.record.kind)) await flush();
      batch.push(event.record);
    }
    await flush();
    await run.endPart();
  } finally {
    // Nothing is written any more once it is known how the import ended.
    await run.settled().catch(() => undefined);
  }
  const problems = [...survey.problems.all, ...run.problems.all];
  return { counts: run.counts, problems, total: survey.total, parts: run.parts };
}
