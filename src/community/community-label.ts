import type { Lang } from '../domain.ts';
import { sectorLabel } from '../taxonomy/sector.ts';
import type { CommunityRow } from './community.service.ts';

const WORDS: Readonly<Record<Lang, { community: (ordinal: number) => string; met: (year: string) => string }>> = {
  en: { community: (ordinal) => `Community ${ordinal}`, met: (year) => `met in ${year}` },
  fr: { community: (ordinal) => `Communauté ${ordinal}`, met: (year) => `rencontrés en ${year}` },
};

/** What to call a community: its owner's name for it, else the two things that most of its members share. */
export function communityLabel(
  { name, shared, ordinal }: Pick<CommunityRow, 'name' | 'shared' | 'ordinal'>,
  lang: Lang,
): string {
  if (name !== null) return name;
  const parts = shared.slice(0, 2).map(({ kind, value }) => {
    if (kind === 'SECTOR') return sectorLabel(value, lang) ?? value;
    return kind === 'PERIOD' ? WORDS[lang].met(value) : value;
  });
  return parts.length === 0 ? WORDS[lang].community(ordinal) : parts.join(', ');
}
