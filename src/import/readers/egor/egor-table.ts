import type { ImportFile } from '../../reader.type.ts';
import type { Delimiter } from '../csv.ts';
import { attributeName } from '../graph/graph-item.type.ts';
import { headerCandidates } from '../table/header.ts';

/** A table of an egor set, told by its columns. */
export interface EgorTable {
  readonly kind: 'EGO' | 'ALTERS' | 'TIES';
  readonly file: ImportFile;
  readonly delimiter: Delimiter;
  readonly headerLine: number;
  /** Names of the columns, folded as attributes of graphs are; those that name the ends are `egoid`, `alterid`, `source`, `target`. */
  readonly columns: readonly string[];
}

/** What the columns of ids are called: by `egor()` and `threefiles_to_egor()`, and inside of an egor object. */
const ID_NAMES: Readonly<Record<string, string>> = { altid: 'alterid', srcid: 'source', tgtid: 'target' };

/** The table a file is by its header, which is its first record; undefined where it is none. */
export function egorTableOf(file: ImportFile): EgorTable | undefined {
  for (const { delimiter, line, names } of headerCandidates(file)) {
    const columns = names.map(attributeName).map((name) => ID_NAMES[name] ?? name);
    if (!columns.includes('egoid')) continue;
    const isTies = columns.includes('source') && columns.includes('target');
    const kind = isTies ? 'TIES' : columns.includes('alterid') ? 'ALTERS' : 'EGO';
    return { kind, file, delimiter, headerLine: line, columns };
  }
  return undefined;
}
