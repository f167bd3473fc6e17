import type { TaxonomyColumns, TaxonomyField, TaxonomyScheme } from './taxonomy-file.type.ts';

interface Shape {
  readonly scheme: TaxonomyScheme;
  /** Columns of which each must be there, by the field they hold; lower case. */
  readonly needs: Readonly<Partial<Record<TaxonomyField, string>>>;
  readonly may?: Readonly<Partial<Record<TaxonomyField, string>>>;
}

/**
 * The files as they are published: ESCO's occupations and skills of one language and which skill is broader than which
 * (portal of ESCO, v1.0 to v1.2), NACE Rev. 2 of one language (Eurostat's RAMON and ShowVoc); and each with English and French
 * in one table.
 */
const SHAPES: readonly Shape[] = [
  {
    scheme: 'ESCO_OCCUPATIONS',
    needs: { id: 'concepturi', isco: 'iscogroup', label: 'preferredlabel' },
    may: { alternative: 'altlabels', hidden: 'hiddenlabels', status: 'status', code: 'code', modified: 'modifieddate' },
  },
  { scheme: 'ESCO_OCCUPATIONS', needs: { id: 'id', isco: 'isco', labelEn: 'label_en', labelFr: 'label_fr' } },
  {
    scheme: 'ESCO_SKILLS',
    needs: { id: 'concepturi', kind: 'skilltype', label: 'preferredlabel' },
    may: { alternative: 'altlabels', hidden: 'hiddenlabels', status: 'status', modified: 'modifieddate' },
  },
  { scheme: 'ESCO_SKILLS', needs: { id: 'id', kind: 'reuse', labelEn: 'label_en', labelFr: 'label_fr' } },
  { scheme: 'ESCO_SKILL_BROADER', needs: { id: 'concepturi', broader: 'broaderuri' } },
  { scheme: 'ESCO_SKILL_BROADER', needs: { id: 'id', broader: 'broader_id' } },
  { scheme: 'NACE', needs: { code: 'code', labelEn: 'label_en', labelFr: 'label_fr' }, may: {} },
  { scheme: 'NACE', needs: { code: 'code', label: 'description' } },
  { scheme: 'NACE', needs: { code: 'code', label: 'heading' } },
  { scheme: 'NACE', needs: { code: 'code', label: 'name' } },
];

/** Files of the same downloads that are of no use here, by a column that only they have. */
const UNUSED: readonly (readonly [column: string, what: string])[] = [
  ['broaderconceptpt', 'a collection of ESCO, which the whole list of skills has too'],
  ['relationtype', 'relations of ESCO'],
  ['conceptschemeuri', 'a list of concept schemes'],
  ['hastopconcept', 'a list of concept schemes'],
  ['esco_uri', 'the groups of ISCO-08, which Ambit brings with it'],
];

const DELIMITERS = [',', ';', '\t'] as const;

/** What a header says of a file: its columns, that it is of no use (`unused`), or nothing that is known. */
export function recogniseColumns(header: string): TaxonomyColumns | { readonly unused: string } | undefined {
  for (const delimiter of DELIMITERS) {
    const names = header
      .replace(/^\uFEFF/, '')
      .split(delimiter)
      .map((name) => name.trim().replace(/^"|"$/g, '').toLowerCase());
    if (names.length < 2) continue;
    const unused = UNUSED.find(([column]) => names.includes(column));
    if (unused !== undefined) return { unused: unused[1] };
    if (
      names.includes('concepturi') &&
      names.includes('preferredlabel') &&
      !['iscogroup', 'skilltype'].some((each) => names.includes(each))
    )
      return { unused: 'groups or collections of ESCO' };
    for (const { scheme, needs, may = {} } of SHAPES) {
      const at = positions({ ...needs, ...may }, names);
      if (Object.keys(needs).every((field) => at[field as TaxonomyField] !== undefined))
        return { scheme, delimiter, width: names.length, at };
    }
  }
  return undefined;
}

function positions(
  wanted: Readonly<Partial<Record<TaxonomyField, string>>>,
  names: readonly string[],
): Readonly<Partial<Record<TaxonomyField, number>>> {
  return Object.fromEntries(
    Object.entries(wanted)
      .map(([field, name]) => [field, names.indexOf(name)] as const)
      .filter(([, index]) => index !== -1),
  );
}
