import type { Lang, MappingOrigin } from '../domain.ts';
import type { MappingReport } from '../import/mapping/column-mapping.type.ts';

const WORDS: Readonly<
  Record<Lang, { read: string; unread: string; origins: Readonly<Record<MappingOrigin, string>> }>
> = {
  en: {
    read: 'columns: ',
    unread: '; not read: ',
    origins: {
      GUESSED: ' (guessed; correct it with --map "Column=FIELD", and import the file again)',
      GIVEN: '',
      REMEMBERED: ' (as you said before)',
    },
  },
  fr: {
    read: 'colonnes : ',
    unread: ' ; non lues : ',
    origins: {
      GUESSED: ' (supposé ; corrigez avec --map "Colonne=CHAMP" et importez de nouveau le fichier)',
      GIVEN: '',
      REMEMBERED: ' (comme vous l’aviez dit)',
    },
  },
};

/** How the columns of a table were read, for the summary of its import. */
export function mappingLines({ columns, origin }: MappingReport, lang: Lang): readonly string[] {
  const words = WORDS[lang];
  const read = columns.filter(({ field }) => field !== null).map(({ name, field }) => `${name} → ${field}`);
  const unread = columns.filter(({ field }) => field === null).map(({ name }) => name);
  const rest = unread.length === 0 ? '' : `${words.unread}${unread.join(', ')}`;
  return [`  ${words.read}${read.join(', ')}${rest}${words.origins[origin]}`];
}
