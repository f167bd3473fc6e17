import { AmbitError } from '../../ambit-error.ts';
import type { ImportFile, Reader, ReaderEvent } from '../reader.type.ts';
import { recordEvent } from '../readers/problems.ts';
import { wholeText } from '../readers/json/whole-json.ts';
import { headText } from '../readers/text.ts';
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
  const network = parseAmbitJson(await utf8Text(file));
  yield recordEvent(networkRecord(network));
  for (const [at, person] of (network.persons ?? []).entries()) yield recordEvent(personRecord(person, at + 1));
  for (const [at, tie] of (network.ties ?? []).entries()) yield recordEvent(tieStatement(tie, at + 1));
  for (const goal of network.goals ?? []) yield recordEvent(goalRecord(goal));
  for (const [at, one] of (network.interactions ?? []).entries()) yield recordEvent(interactionRecord(one, at + 1));
}

async function utf8Text(file: ImportFile): Promise<string> {
  const { text, problem } = await wholeText(file, MAX_AMBIT_JSON_BYTES, 'Split the network into several files.');
  if (problem !== undefined) {
    throw new AmbitError(
      'IMPORT_UNREADABLE',
      `The file is not UTF-8: line ${problem.row} holds bytes that can't be read. Export it again.`,
    );
  }
  return text;
}
