import type { ImportFile, Reader, ReaderEvent } from '../../reader.type.ts';
import { recordEvent } from '../problems.ts';
import { accountPerson, followTie, namelessProblem, readFollows, type Follow } from './follows.ts';
import { ytdName } from './ytd-file.ts';

/** `following.js` or `follower.js` of a Twitter/X archive alone: whether a follow is returned is not in it. */
export const twitterFollowReaders: readonly Reader[] = (['following', 'follower'] as const).map((direction) => ({
  format: `TWITTER_${direction.toUpperCase()}`,
  platform: 'TWITTER',
  tiesToEgo: true,
  recognises: (file) => ytdName(file) === direction,
  read: (file) => followEvents(file, direction),
}));

async function* followEvents(file: ImportFile, direction: 'following' | 'follower'): AsyncGenerator<ReaderEvent> {
  const follows = new Map<string, Follow>();
  yield* readFollows(file, direction, follows);
  let nameless = 0;
  let firstRow = 0;
  for (const [id, follow] of follows) {
    const { row, handle } = follow;
    if (handle === undefined && nameless++ === 0) firstRow = row;
    const named = handle === undefined ? {} : { handle };
    yield recordEvent({ ...accountPerson(id, row, named), tie: followTie(follow) });
  }
  if (nameless > 0) yield namelessProblem(nameless, follows.size, firstRow);
}
