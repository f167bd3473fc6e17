import type { ContactField } from '../../../domain.ts';
import type { TableColumn } from '../table/table.type.ts';

/**
 * The columns of Outlook's CSV that are read, folded, by the language of the program that wrote it: home before business,
 * because a place is where a person lives. Fax, pager, assistant and switchboard are no numbers of the person.
 */
const LANGUAGES: readonly {
  readonly email: string;
  readonly given: string;
  readonly columns: Readonly<
    Partial<Record<ContactField, readonly (string | readonly [name: string, group: string])[]>>
  >;
}[] = [
  {
    email: 'e mail address',
    given: 'first name',
    columns: {
      GIVEN_NAME: ['first name'],
      MIDDLE_NAME: ['middle name'],
      FAMILY_NAME: ['last name'],
      NICKNAME: ['nickname'],
      EMAIL: ['e mail address', 'e mail 2 address', 'e mail 3 address'],
      PHONE: [
        'primary phone',
        'home phone',
        'home phone 2',
        'mobile phone',
        'business phone',
        'business phone 2',
        'car phone',
        'other phone',
      ],
      ORGANIZATION: ['company'],
      TITLE: ['job title'],
      LOCALITY: [
        ['home city', 'home'],
        ['business city', 'business'],
        ['other city', 'other'],
      ],
      REGION: [
        ['home state', 'home'],
        ['business state', 'business'],
        ['other state', 'other'],
      ],
      COUNTRY: [
        ['home country region', 'home'],
        ['home country', 'home'],
        ['business country region', 'business'],
        ['business country', 'business'],
        ['other country region', 'other'],
        ['other country', 'other'],
      ],
      WEBSITE: ['web page', 'personal web page'],
      TAG: ['categories'],
    },
  },
  {
    email: 'adresse de messagerie',
    given: 'prenom',
    columns: {
      GIVEN_NAME: ['prenom'],
      MIDDLE_NAME: ['deuxieme prenom'],
      FAMILY_NAME: ['nom', 'nom de famille'],
      NICKNAME: ['surnom'],
      EMAIL: ['adresse de messagerie', 'adresse de messagerie 2', 'adresse de messagerie 3'],
      PHONE: [
        'telephone principal',
        'telephone domicile',
        'telephone 2 domicile',
        'tel mobile',
        'telephone bureau',
        'telephone 2 bureau',
        'telephone voiture',
        'telephone autre',
      ],
      ORGANIZATION: ['societe'],
      // And the second `Titre`, by its position.
      TITLE: ['fonction'],
      LOCALITY: [
        ['ville domicile', 'home'],
        ['ville bureau', 'business'],
        ['ville autre', 'other'],
      ],
      REGION: [
        ['dep region domicile', 'home'],
        ['dep region bureau', 'business'],
        ['dep region autre', 'other'],
      ],
      COUNTRY: [
        ['pays region domicile', 'home'],
        ['pays domicile', 'home'],
        ['pays region bureau', 'business'],
        ['pays bureau', 'business'],
        ['pays region autre', 'other'],
        ['pays autre', 'other'],
      ],
      WEBSITE: ['page web'],
      TAG: ['categories'],
    },
  },
  {
    email: 'e mail adresse',
    given: 'vorname',
    columns: {
      GIVEN_NAME: ['vorname'],
      MIDDLE_NAME: ['weitere vornamen', 'zweiter vorname'],
      FAMILY_NAME: ['nachname'],
      NICKNAME: ['spitzname'],
      EMAIL: ['e mail adresse', 'e mail 2 adresse', 'e mail 3 adresse'],
      PHONE: [
        'haupttelefon',
        'telefon privat',
        'telefon privat 2',
        'mobiltelefon',
        'mobiltelefon 2',
        'telefon geschaftlich',
        'telefon geschaftlich 2',
        'autotelefon',
        'weiteres telefon',
      ],
      ORGANIZATION: ['firma'],
      TITLE: ['position'],
      LOCALITY: [
        ['ort privat', 'home'],
        ['ort geschaftlich', 'business'],
        ['weiterer ort', 'other'],
      ],
      REGION: [
        ['bundesland kanton privat', 'home'],
        ['region geschaftlich', 'business'],
        ['weiteres r bundesland kanton', 'other'],
      ],
      COUNTRY: [
        ['land region privat', 'home'],
        ['land privat', 'home'],
        ['land region geschaftlich', 'business'],
        ['land geschaftlich', 'business'],
        ['weiteres e land region', 'other'],
        ['weiteres land', 'other'],
      ],
      WEBSITE: ['webseite'],
      TAG: ['kategorien'],
    },
  },
];

/** What any table of contacts may have; a header of these alone is not Outlook's for sure. */
const USUAL: readonly ContactField[] = ['GIVEN_NAME', 'FAMILY_NAME', 'ORGANIZATION', 'NICKNAME'];

/** The columns of Outlook's CSV in English, French or German; undefined where these aren't its names. */
export function outlookColumns(folded: readonly string[], names: readonly string[]): TableColumn[] | undefined {
  for (const { email, given, columns: wanted } of LANGUAGES) {
    if (!folded.includes(email) || !folded.includes(given)) continue;
    const columns = Object.entries(wanted).flatMap(([field, list]) =>
      list.flatMap((entry): TableColumn[] => {
        const [name, group] = typeof entry === 'string' ? [entry] : entry;
        const index = folded.indexOf(name ?? '');
        if (index === -1) return [];
        return [
          {
            index,
            name: names[index] ?? '',
            field: field as ContactField,
            ...(group === undefined ? {} : { group }),
          },
        ];
      }),
    );
    const jobTitle = secondTitle(folded);
    if (jobTitle !== undefined) columns.push({ index: jobTitle, name: names[jobTitle] ?? '', field: 'TITLE' });
    const isOutlook =
      folded.some((name) =>
        /^(title|titre|anrede|suffix|suffixe|e mail (2 )?(typ|type)|type de messagerie)$/.test(name),
      ) || columns.some(({ field, index }) => !USUAL.includes(field) && folded[index] !== email);
    if (isOutlook) return columns;
  }
  return undefined;
}

/** French Outlook says `Titre` for the salutation, before the name, and again for the position, after the company. */
function secondTitle(folded: readonly string[]): number | undefined {
  const at = folded.lastIndexOf('titre');
  return at > folded.indexOf('prenom') ? at : undefined;
}
