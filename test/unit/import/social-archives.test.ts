import { describe, expect, test } from '@jest/globals';
import { recogniseReader } from '../../../src/import/recognise.ts';
import { zipOf } from '../../support/zip.ts';
import { diskFile, memoryFile, readAll, type ReadResult } from './support.ts';

async function readZip(files: Readonly<Record<string, string>>): Promise<ReadResult> {
  const file = await diskFile(zipOf(Object.entries(files).map(([name, content]) => ({ name, content }))));
  return readAll(recogniseReader(file), file);
}

const FRIENDS = JSON.stringify({
  friends_v2: [
    { name: 'Ann', timestamp: 1_700_000_000 },
    { name: 'Bob', timestamp: 1_600_000_000 },
  ],
});

describe('the zip of a platform', () => {
  test('of Facebook gives friends as the list alone does, and every reference is to its own part', async () => {
    const conversation = (name: string): string =>
      JSON.stringify({
        participants: [{ name }, { name: 'Max' }],
        messages: [{ sender_name: name, timestamp_ms: 1_700_000_000_000, content: 'SECRET' }],
        thread_path: `inbox/${name.toLowerCase()}_1`,
      });
    const read = await readZip({
      'connections/friends/your_friends.json': FRIENDS,
      'your_facebook_activity/messages/inbox/ann_1/message_1.json': conversation('Ann'),
      'your_facebook_activity/messages/inbox/bob_1/message_1.json': conversation('Bob'),
      'your_facebook_activity/messages/inbox/zed_1/message_1.json': conversation('Zed'),
      'your_facebook_activity/posts/your_posts_1.json': '[{"timestamp": 1700000000, "title": "SECRET"}]',
      'ads_information/ads.json': '{"custom_audiences_all_types_v2": []}',
      'start_here.html': '<html></html>',
    });
    const alone = memoryFile(FRIENDS);
    expect(read.persons).toEqual((await readAll(recogniseReader(alone), alone)).persons);
    expect(read.interactions.map(({ with: persons, direction }) => [persons, direction])).toEqual([
      [['Ann|1700000000|1'], 'IN'],
      [['Bob|1600000000|1'], 'IN'],
    ]);
    const names = new Set(read.parts.map(({ name }) => name));
    expect([...names]).toEqual(['messages', 'connections/friends/your_friends.json']);
    // What a part's problems are counted by.
    const reported = read.problems.filter(({ code }) => code === 'NOT_A_FRIEND');
    expect(reported).toMatchObject([{ part: 'messages' }]);
    expect(JSON.stringify(read)).not.toContain('SECRET');
  });

  test('of Twitter/X is read as one', async () => {
    const list = (name: string, ids: readonly string[]): string =>
      `window.YTD.${name}.part0 = ${JSON.stringify(ids.map((accountId) => ({ [name]: { accountId } })))}`;
    const { persons, parts, problems } = await readZip({
      'Your archive.html': '<html></html>',
      'data/following.js': list('following', ['11', '12']),
      'data/follower.js': list('follower', ['12', '13']),
      'data/like.js': 'window.YTD.like.part0 = [{"like": {"fullText": "SECRET"}}]',
    });
    expect(parts.map(({ name, format }) => [name, format])).toEqual([['data/following.js', 'TWITTER_ARCHIVE']]);
    expect(persons.map(({ externalId, tie }) => [externalId, tie])).toEqual([
      ['11', { oneWay: true }],
      ['12', {}],
      ['13', { oneWay: true }],
    ]);
    expect(problems.map(({ code, part }) => [code, part])).toContainEqual(['NO_NAMES', 'data/following.js']);
  });
});
