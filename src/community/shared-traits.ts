import type { AttributeKind } from '../domain.ts';
import type { SharedAttribute } from '../map/shared-attributes.ts';

/** Something that members of a community share more than others do. */
export interface SharedTrait {
  readonly kind: AttributeKind;
  readonly value: string;
  /** Of the members, and of everybody else, 0 to 1. */
  readonly share: number;
  readonly elsewhere: number;
  /** One who shares it, by index. */
  readonly example: number;
}

/** Less than this share of the members does not tell what a community is. */
const MIN_SHARE = 0.3;
/** Nor does what is hardly more frequent than elsewhere. */
const MIN_LEAD = 0.1;
const MOST = 4;

/** What members share more than the rest of the network does, the most telling first. @param total persons in all */
export function sharedTraits(
  members: ReadonlySet<number>,
  attributes: readonly SharedAttribute[],
  total: number,
): readonly SharedTrait[] {
  const others = total - members.size;
  return attributes
    .map(({ kind, value, members: sharers }) => {
      const inside = sharers.filter((each) => members.has(each));
      const share = inside.length / members.size;
      const elsewhere = others === 0 ? 0 : (sharers.length - inside.length) / others;
      return { kind, value, share, elsewhere, example: inside[0] ?? -1 };
    })
    .filter(({ share, elsewhere }) => share >= MIN_SHARE && share - elsewhere >= MIN_LEAD)
    .sort((x, y) => y.share - y.elsewhere - (x.share - x.elsewhere) || (x.value < y.value ? -1 : 1))
    .slice(0, MOST);
}
