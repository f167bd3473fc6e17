import type { ContactField, MappingOrigin, Platform } from '../../domain.ts';
import type { ImportFile } from '../reader.type.ts';
import { foldHeader } from '../readers/table/header.ts';
import type { Table, TableColumn } from '../readers/table/table.type.ts';
import { applyChoices } from './apply-choices.ts';
import type { ColumnChoice, ColumnMapping } from './column-mapping.type.ts';
import { guessMapping } from './guess-mapping.ts';
import { choicesOf, headerSignature } from './header-signature.ts';
import { tableShape, type TableShape } from './table-shape.ts';

/** How a table of whatever columns will be read. */
export interface TablePlan {
  readonly shape: TableShape;
  readonly mapping: ColumnMapping;
  readonly origin: MappingOrigin;
  /** Absent where the file has no header. */
  readonly signature?: string;
}

/** What is known of a table besides the file itself. */
export interface MappingHints {
  /** What the user says now; of the other columns what was remembered or is guessed holds. */
  readonly given?: readonly ColumnChoice[];
  /** What the user said before of a file of the same columns. */
  readonly remembered?: ColumnMapping;
}

/**
 * How a file is read as a table; undefined where it is none.
 * @throws AmbitError `BAD_INPUT` where the user names a column that the file does not have
 */
export function planTable(file: ImportFile, hints: MappingHints = {}): TablePlan | undefined {
  const shape = tableShape(file);
  if (shape === undefined) return undefined;
  const signature = headerSignature(shape);
  const guessed = guessMapping(shape);
  const known = hints.remembered === undefined ? guessed : applyChoices(guessed, choicesOf(hints.remembered, shape));
  return {
    shape,
    mapping: hints.given === undefined ? known : applyChoices(known, hints.given, shape.isHeaderSure),
    origin: hints.given !== undefined ? 'GIVEN' : hints.remembered !== undefined ? 'REMEMBERED' : 'GUESSED',
    ...(signature === undefined ? {} : { signature }),
  };
}

/** What the files of one source have in common; undefined where the file is no table or has no header. */
export function signatureOf(file: ImportFile): string | undefined {
  const shape = tableShape(file);
  return shape === undefined ? undefined : headerSignature(shape);
}

/** Words of a column's name that say on which platform its accounts are. */
const PLATFORM_WORDS: readonly (readonly [RegExp, Platform])[] = [
  [/\blinkedin\b/, 'LINKEDIN'],
  [/\b(twitter|x)\b/, 'TWITTER'],
];

const PLACES: readonly ContactField[] = ['LOCALITY', 'REGION', 'COUNTRY', 'ADDRESS'];
const POSITIONS: readonly ContactField[] = ['ORGANIZATION', 'TITLE'];

/** The table to be read by a plan. */
export function tableOfPlan({ shape, mapping }: TablePlan): Table {
  const columns = mapping.flatMap(({ column, name, field }): TableColumn[] => {
    if (field === null) return [];
    const folded = foldHeader(name);
    const group = groupOf(folded, field);
    const platform = PLATFORM_WORDS.find(([word]) => word.test(folded))?.[1];
    return [
      {
        index: column - 1,
        name: shape.isHeaderSure ? name : `column ${column}`,
        field,
        ...(group === undefined ? {} : { group }),
        ...(field === 'PROFILE' && platform !== undefined ? { platform } : {}),
      },
    ];
  });
  return {
    delimiter: shape.delimiter,
    headerLine: shape.headerLine,
    width: shape.width,
    columns,
    tagSeparator: /\s*(?::::|[;,|])\s*/,
  };
}

/** `Ville (bureau)` and `Pays (bureau)` are of one address, `Company 2` and `Title 2` of one position. */
function groupOf(folded: string, field: ContactField): string | undefined {
  const number = /\b\d+\b/.exec(folded)?.[0] ?? '';
  if (POSITIONS.includes(field)) return number === '' ? undefined : number;
  if (!PLACES.includes(field)) return undefined;
  const at = /\b(home|personal|private|domicile|perso|personnelle?|privee?|privat)\b/.test(folded)
    ? 'home'
    : /\b(work|business|professional|office|bureau|pro|professionnelle?|geschaftlich|dienstlich)\b/.test(folded)
      ? 'work'
      : '';
  return `${at}${number}` === '' ? undefined : `${at}${number}`;
}
