import type { ContactField } from '../../../domain.ts';
import type { ImportFile, Reader, ReaderEvent } from '../../reader.type.ts';
import { findTable, requireTable } from '../table/find-table.ts';
import { readTable } from '../table/read-table.ts';
import type { TableColumn } from '../table/table.type.ts';

/**
 * Thunderbird's columns by the words of its own translations (`importMsgs.properties`: en-US, fr, de, es-ES), folded. A name
 * that is there twice (French `Ville`) is of the home first, of work second, as the columns stand.
 */
const WORDS: Readonly<Partial<Record<ContactField, string>>> = {
  GIVEN_NAME: 'first name|prenom|vorname|nombre',
  FAMILY_NAME: 'last name|nom de famille|nachname|apellidos',
  NAME: 'display name|nom a afficher|anzeigename|nombre mostrado',
  NICKNAME: 'nickname|surnom|spitzname|apodo',
  EMAIL:
    'primary email|secondary email|adresse e mail principale|adresse e mail secondaire|adresse electronique principale|adresse electronique secondaire|primare e mail adresse|sekundare e mail adresse|direccion de correo electronico principal|direccion de correo electronico secundaria',
  PHONE:
    'work phone|home phone|mobile number|tel professionnel|tel personnel|portable|tel dienstlich|tel privat|mobil tel nr|telefono trabajo|telefono particular|telefono movil',
  LOCALITY: 'home city|work city|ville|privat ort|dienstlich ort|ciudad donde vive|ciudad trabajo',
  REGION: 'home state|work state|pays etat|privat bundesland|dienstlich bundesland|provincia|provincia trabajo',
  COUNTRY:
    'home country|work country|pays region domicile|pays region bureau|privat land|dienstlich land|pais de residencia|pais trabajo',
  TITLE: 'job title|profession|arbeitstitel|puesto',
  ORGANIZATION: 'organization|societe|organisation|organizacion',
  WEBSITE: 'web page 1|web page 2|site web 1|site web 2|webseite 1|webseite 2|pagina web 1|pagina web 2',
};

const FIELDS: ReadonlyMap<string, ContactField> = new Map(
  Object.entries(WORDS).flatMap(([field, names]) => names.split('|').map((name) => [name, field as ContactField])),
);

/** One column of each of these three pairs shows that a table is Thunderbird's; any table may have the names of persons. */
const DISPLAY = ['display name', 'nom a afficher', 'anzeigename', 'nombre mostrado'];
const PRIMARY =
  /^(primary email|adresse (e mail|electronique) principale|primare e mail adresse|direccion de correo electronico principal)$/;

/** Thunderbird's address book as CSV, comma or tab separated. */
export const thunderbirdReader: Reader = {
  format: 'THUNDERBIRD_CSV',
  platform: 'OTHER',
  tiesToEgo: true,
  recognises: (file) => findTable(file, thunderbirdColumns) !== undefined,
  read: readAddressBook,
};

async function* readAddressBook(file: ImportFile): AsyncGenerator<ReaderEvent> {
  const wanted = 'the columns Display Name and Primary Email, or the same in French, German or Spanish';
  const found = requireTable(findTable(file, thunderbirdColumns), 'CSV of Thunderbird', wanted);
  yield* readTable(file, { ...found, tagSeparator: /[;,]/ });
}

function thunderbirdColumns(folded: readonly string[], names: readonly string[]): TableColumn[] | undefined {
  if (!folded.some((name) => DISPLAY.includes(name)) || !folded.some((name) => PRIMARY.test(name))) return undefined;
  return folded.flatMap((text, index): TableColumn[] => {
    const field = FIELDS.get(text);
    if (field === undefined) return [];
    const group = ['LOCALITY', 'REGION', 'COUNTRY'].includes(field) ? addressOf(folded, index) : undefined;
    return [{ index, name: names[index] ?? text, field, ...(group === undefined ? {} : { group }) }];
  });
}

/** The home's columns come first, then those of work. */
function addressOf(folded: readonly string[], index: number): 'home' | 'work' {
  const isSameField = (name: string): boolean => FIELDS.get(name) === FIELDS.get(folded[index] ?? '');
  return folded.slice(0, index).some(isSameField) ? 'work' : 'home';
}
