import { counted, formatPercent, typeset } from '../audit/typography.ts';
import type { Lang } from '../domain.ts';
import { sectorLabel } from '../taxonomy/sector.ts';
import type { CommunityForGoal } from './community-for-goal.ts';
import type { CommunityRow } from './community.service.ts';
import { COMMUNITY_WORDS } from './community-words.ts';

/** What to call communities: the owner's name, else the two things that members share most beyond others; each once. */
export function communityLabels(
  rows: readonly Pick<CommunityRow, 'name' | 'shared' | 'ordinal'>[],
  lang: Lang,
): readonly string[] {
  const used = new Map<string, number>();
  return rows.map((row) => {
    const label = row.name ?? sharedLabel(row, lang);
    const count = (used.get(label) ?? 0) + 1;
    used.set(label, count);
    return count === 1 ? label : `${label} (${count})`;
  });
}

/** What a community is to a goal, in one plain sentence. */
export function communityMeaning(row: CommunityForGoal, lang: Lang): string {
  const words = COMMUNITY_WORDS[lang];
  const { fitting, coverage, carries, couldCarry } = row;
  if (coverage === null || carries === null || couldCarry === null) return typeset(words.unknown, lang);
  if (fitting === 0 && couldCarry === 0) return typeset(words.noneFits, lang);
  const people = counted(fitting, ...words.people, lang);
  const [now, whole, could] = [carries, coverage, couldCarry].map((each) => formatPercent(each, lang));
  return typeset(
    carries > 0
      ? words.carries(now as string, whole as string, people, could as string)
      : words.couldCarry(people, could as string),
    lang,
  );
}

function sharedLabel({ shared, ordinal }: Pick<CommunityRow, 'shared' | 'ordinal'>, lang: Lang): string {
  const words = COMMUNITY_WORDS[lang];
  const parts = shared.slice(0, 2).map(({ kind, value }) => {
    if (kind === 'SECTOR') return sectorLabel(value, lang) ?? value;
    return kind === 'PERIOD' ? words.met(value) : value;
  });
  return parts.length === 0 ? words.community(ordinal) : parts.join(' · ');
}
