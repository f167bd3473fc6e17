import { AmbitError } from '../ambit-error.ts';
import type { MappingOrigin, Platform } from '../domain.ts';
import type { ColumnChoice, RememberedMapping } from './mapping/column-mapping.type.ts';
import { csvReader, mappedCsvReader } from './mapping/mapped-csv.reader.ts';
import { unmappedTable } from './mapping/mapping-error.ts';
import { planTable, type TablePlan } from './mapping/table-plan.ts';
import type { ImportFile, Reader } from './reader.type.ts';
import { appearanceOf } from './readers/appearance.ts';
import { mappedViadeoReader, viadeoCsvReader } from './readers/viadeo/contacts-csv.reader.ts';
import { READERS, recogniseReader } from './recognise.ts';

/** What is said of a file besides what it shows. */
export interface ReaderHints {
  readonly platform?: Platform;
  /** What the user says of its columns now. */
  readonly columns?: readonly ColumnChoice[];
  /** Where `columns` come from, if not from the user now: an import that is taken up again goes on as it began. */
  readonly origin?: MappingOrigin;
  /** What was said before of a file of the same columns. */
  readonly remembered?: RememberedMapping;
}

/** Who reads a file, and how its columns are taken where it is a table of no known format. */
export interface ReaderChoice {
  readonly reader: Reader;
  readonly plan?: TablePlan;
}

/**
 * The reader for a file: by what is said of its columns, else by its content.
 *
 * @throws AmbitError `BAD_INPUT` where columns are named that the file does not have, `IMPORT_UNREADABLE` where it is of no
 *   format that is read
 */
export function chooseReader(file: ImportFile, hints: ReaderHints): ReaderChoice {
  const { platform, columns, origin, remembered } = hints;
  if (columns === undefined && remembered === undefined) {
    const known = knownReader(file);
    if (known !== undefined) return { reader: known };
  }
  const found = planTable(file, {
    ...(columns === undefined ? {} : { given: columns }),
    ...(remembered === undefined ? {} : { remembered: remembered.columns }),
  });
  if (found === undefined) {
    if (columns === undefined) return { reader: recogniseReader(file) };
    const message = 'A mapping of columns was given, but the file is no table. Import it without the mapping.';
    throw new AmbitError('BAD_INPUT', message, { field: 'mapping' });
  }
  const plan = origin === undefined ? found : { ...found, origin };
  const isViadeo = platform === 'VIADEO' || viadeoCsvReader.recognises(file);
  return { plan, reader: isViadeo ? mappedViadeoReader(plan) : mappedCsvReader(plan, platform) };
}

/**
 * The reader of a known format; undefined where the file is a table of none, readable or not: its columns are shown.
 * @throws AmbitError `IMPORT_UNREADABLE` where it is neither
 */
function knownReader(file: ImportFile): Reader | undefined {
  const reader = READERS.find((candidate) => candidate.recognises(file));
  if (reader !== undefined) return reader === csvReader || reader === viadeoCsvReader ? undefined : reader;
  const plan = planTable(file);
  // A chat or a list of muted accounts may look like a table too, and has its own words.
  const isTable = plan !== undefined && appearanceOf(file) === unmappedTable(plan);
  return isTable ? undefined : recogniseReader(file);
}
