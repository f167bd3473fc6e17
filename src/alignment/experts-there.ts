/** Where those who fit a zone are to be found; `null` where nobody fits and too little is known of the contacts to tell. */
export type ExpertsWhere = 'HERE' | 'AMONG_FRIENDS' | 'DOUBLE_ABSENCE' | 'FRIENDS_UNKNOWN' | null;

/** What a statement or the calculator says of those who fit a zone. */
export interface ExpertsThere {
  readonly here: number;
  readonly amongFriends: number;
  /** Share of the contacts of whom a tie to another is known, 0 to 1. */
  readonly friendsKnown: number;
  readonly experts: string | null;
}

/** Where those who fit are, from how many there are. */
export function expertsWhere(
  { here, amongFriends }: Pick<ExpertsThere, 'here' | 'amongFriends'>,
  known: { readonly requirement: boolean; readonly friendTies: boolean },
): ExpertsWhere {
  if (here > 0) return 'HERE';
  if (amongFriends > 0) return 'AMONG_FRIENDS';
  if (!known.requirement) return null;
  return known.friendTies ? 'DOUBLE_ABSENCE' : 'FRIENDS_UNKNOWN';
}
