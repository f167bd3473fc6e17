import { SearchExpertises, SearchOccupations, SearchSectors } from '../shared/api/operations.generated.ts';
import { useData } from '../shared/api/use-data.ts';

/** Something of a taxonomy, or words of the reader's own. */
export interface Term {
  /** What the API takes: a code, or the words themselves. */
  readonly value: string;
  readonly label: string;
}

/** What a taxonomy has for some words, in the page's language; nothing for what has no taxonomy. */
export function useTerms(kind: string, search: string): readonly Term[] {
  const asked = search.trim().length > 1;
  const sectors = useData(SearchSectors, { search }, { enabled: asked && kind === 'SECTOR' });
  const occupations = useData(SearchOccupations, { search }, { enabled: asked && kind === 'OCCUPATION' });
  const expertises = useData(SearchExpertises, { search }, { enabled: asked && kind === 'EXPERTISE' });
  if (!asked) return [];
  switch (kind) {
    case 'SECTOR':
      return (sectors.data?.sectors ?? []).map(termOf);
    case 'OCCUPATION':
      return (occupations.data?.occupations ?? []).map(termOf);
    case 'EXPERTISE':
      return (expertises.data?.expertises ?? []).map(({ name }) => ({ value: name, label: name }));
    default:
      return [];
  }
}

function termOf({ code, label }: { readonly code: string; readonly label: string }): Term {
  return { value: code, label: `${label} (${code})` };
}
