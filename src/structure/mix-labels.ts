import type { Lang, Mix } from '../domain.ts';
import type { MapService } from '../map/map.service.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import { occupationLabel } from '../taxonomy/occupation.ts';
import { sectorLabel } from '../taxonomy/sector.ts';
import type { Heterogeneity } from './heterogeneity.ts';

const RANKS: Readonly<Record<Lang, readonly string[]>> = {
  en: ['junior', 'experienced', 'manager', 'executive', 'board'],
  fr: ['débutant', 'confirmé', 'cadre', 'dirigeant', 'administrateur'],
};

/** The value that most have in each respect, as people call it. */
export async function mixLabels(
  mixes: readonly (Heterogeneity & { readonly mix: Mix })[],
  network: NetworkScope,
  maps: MapService,
  lang: Lang,
): Promise<readonly (string | null)[]> {
  const keys = mixes.flatMap(({ mix, largest }) => (mix === 'ORGANIZATION' && largest !== null ? [largest.value] : []));
  const organizations = await maps.organizationNames(network, keys);
  return mixes.map(({ mix, largest }) => {
    if (largest === null) return null;
    const { value } = largest;
    switch (mix) {
      case 'SECTOR':
        return sectorLabel(value, lang) ?? value;
      case 'OCCUPATION':
        return occupationLabel(value, lang) ?? value;
      case 'SENIORITY':
        return RANKS[lang][Number(value) - 1] ?? value;
      case 'PLACE':
        return placeLabel(value);
      case 'ORGANIZATION':
        return organizations.get(value) ?? value;
    }
  });
}

/** `fr/bretagne` → `Bretagne, FR`. */
function placeLabel(key: string): string {
  const [country = '', region = ''] = key.split('/');
  const capital = region.replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
  return capital === '' ? country.toUpperCase() : `${capital}, ${country.toUpperCase()}`;
}
