import { AmbitError } from '../../ambit-error.ts';
import type { ImportFile, Reader, ReaderEvent } from '../reader.type.ts';
import { recordEvent } from '../readers/problems.ts';
import { headText, openText } from '../readers/text.ts';
import { parseAmbitJson } from './parse.ts';
import { goalRecord, interactionRecord, networkRecord, personRecord, tieStatement } from './records.ts';

/** The format is read whole, to check every reference before anything is imported: 100,000 ties take some 15 MB. */
export const MAX_AMBIT_JSON_BYTES = 256 * 1024 * 1024;

/** Ambit's own file, a whole network. All of it is checked before the first record; `row` is the index in its list, from 1. */
export const ambitJsonReader: Reader = {
  format: 'AMBIT_JSON',
  platform: 'OTHER',
  tiesToEgo: false,
  recognises: (file) => /^\uFEFF?\s*\{/.test(headText(file)) && /"ambit"\s*:/.test(headText(file)),
  read: readNetwork,
};

/** Goals come before the interactions that name them. */
async function* readNetwork(file: ImportFile): AsyncGenerator<ReaderEvent> {
  const network = parseAmbitJson(await wholeText(file));
  yield recordEvent(networkRecord(network));
  for (const [at, person] of (network.persons ?? []).entries()) yield recordEvent(personRecord(person, at + 1));
  for (const [at, tie] of (network.ties ?? []).entries()) yield recordEvent(tieStatement(tie, at + 1));
  for (const goal of network.goals ?? []) yield recordEvent(goalRecord(goal));
  for (const [at, one] of (network.interactions ?? []).entries()) yield recordEvent(interactionRecord(one, at + 1));
}

async function wholeText(file: ImportFile): Promise<string> {
  if (file.size > MAX_AMBIT_JSON_BYTES) {
    throw new AmbitError(
      'LIMIT_EXCEEDED',
      `The file is larger than ${MAX_AMBIT_JSON_BYTES / 1024 / 1024} MiB. Split the network into several files.`,
    );
  }
  const text = await openText(file);
  if (text.problem !== undefined) {
    throw new AmbitError(
      'IMPORT_UNREADABLE',
      `The file is not UTF-8: line ${text.problem.row} holds bytes that can't be read. Export it again.`,
    );
  }
  const chunks: string[] = [];
  for await (const chunk of text.chunks()) chunks.push(chunk);
  return chunks.join('');
}
