import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatOfPath } from '../../../src/export/export-format.ts';
import { profileAddress } from '../../../src/export/profile-address.ts';
import { profileOfUrl } from '../../../src/import/readers/profile-url.ts';

describe('the address of an account', () => {
  test.each([
    ['LINKEDIN', { handle: 'zoe-quill' }],
    ['FACEBOOK', { handle: 'zoe.quill' }],
    ['FACEBOOK', { accountId: '100001234567' }],
    ['VIADEO', { handle: 'zoe.quill' }],
    ['GOOGLE_PLUS', { accountId: '106189723444098348646' }],
    ['TWITTER', { handle: 'zoe' }],
    ['TWITTER', { accountId: '824308056351735809' }],
    ['XING', { handle: 'Zoe_Quill' }],
    ['MASTODON', { handle: 'zoe@made.example' }],
    ['BLUESKY', { handle: 'zoe.made.example' }],
  ] as const)('of %s %j is read as the same account', (platform, account) => {
    const address = profileAddress({ platform, ...account });
    expect(profileOfUrl(address ?? '')).toMatchObject({ platform, ...account });
  });

  test('brings a handle back whatever letters it has', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'é', '%', ' ', '/', '?', '#', 'ß', '中', '+'),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(letters, (handle) => {
        const name = handle.normalize('NFC');
        const address = profileAddress({ platform: 'XING', handle: name }) ?? '';
        return profileOfUrl(address)?.handle === name;
      }),
    );
  });

  test('is unknown where nothing but the platform is, or the address is none of the web', () => {
    expect(profileAddress({ platform: 'FACEBOOK', displayName: 'Zoë' })).toBeUndefined();
    expect(profileAddress({ platform: 'OTHER', url: 'javascript:alert(1)' })).toBeUndefined();
  });
});

describe('the format of a path', () => {
  test.each([
    ['x.ambit.json', 'json'],
    ['X.GraphML', 'graphml'],
    ['a.gexf', 'gexf'],
    ['a.vcf', 'vcf'],
    ['a.csv.zip', 'csv'],
    ['a.txt', undefined],
  ])('%s', (path, format) => expect(formatOfPath(path)).toBe(format));
});
