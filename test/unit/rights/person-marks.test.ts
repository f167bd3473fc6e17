import { describe, expect, it } from '@jest/globals';
import { keyedHash, newKey } from '../../../src/rights/suppression/keyed-hash.ts';
import { allMarks, personMarks } from '../../../src/rights/suppression/person-marks.ts';
import { SuppressionFilter } from '../../../src/rights/suppression/suppression-filter.ts';

const key = newKey();
const forgotten = allMarks([
  {
    platform: 'LINKEDIN',
    content: {
      name: { full: 'Zoe Quill', given: 'Zoe', family: 'Quill' },
      emails: ['Zoe.Quill+x@gmail.com'],
      phones: ['+33 6 11 22 33 44'],
      profiles: [{ platform: 'LINKEDIN', handle: 'zoe-q' }],
      positions: [{ organization: 'Brambleworks SAS' }],
    },
  },
]);
const hashed = (marks: readonly string[]): string[] => marks.map((mark) => keyedHash(key, 'mark', mark));
const filter = new SuppressionFilter([
  { key, strong: hashed(forgotten.strong), weak: hashed(forgotten.weak), accounts: [...forgotten.accounts] },
]);

describe('somebody who was forgotten', () => {
  it.each([
    ['a mailbox in another spelling', { emails: ['zoequill@googlemail.com'] }],
    ['a number as it is dialled at home', { phones: ['06 11 22 33 44'] }],
    ['an account', { profiles: [{ platform: 'LINKEDIN' as const, handle: 'Zoe-Q' }] }],
    ['a name with an employer', { name: { full: 'QUILL Zoé' }, positions: [{ organization: 'Brambleworks' }] }],
    ['a bare name on the same platform', { name: { full: 'Zoe Quill' } }],
  ])('is known again by %s', (_what, content) => {
    expect(filter.has(content, 'LINKEDIN', [])).toBe(true);
  });

  it.each([
    ['a bare name on another platform', { name: { full: 'Zoe Quill' } }, 'FACEBOOK' as const],
    ['a first name', { name: { full: 'Zoe' } }, 'LINKEDIN' as const],
    [
      'the same name and employer with another account',
      {
        name: { full: 'Zoe Quill' },
        positions: [{ organization: 'Brambleworks' }],
        profiles: [{ platform: 'LINKEDIN' as const, handle: 'other-zoe' }],
      },
      'LINKEDIN' as const,
    ],
    ['the mailbox of an office', { emails: ['info@brambleworks.example'] }, 'LINKEDIN' as const],
  ])('is not taken for somebody with %s', (_what, content, platform) => {
    expect(filter.has(content, platform, [])).toBe(false);
  });

  it('is remembered by nothing that can be read', () => {
    const stored = JSON.stringify([hashed(forgotten.strong), hashed(forgotten.weak), forgotten.accounts]);
    expect(stored.toLowerCase()).not.toMatch(/zoe|quill|brambleworks|6112/);
  });

  it('is not known again with another key, so that lists cannot be compared', () => {
    const other = new SuppressionFilter([
      { key: newKey(), strong: hashed(forgotten.strong), weak: hashed(forgotten.weak), accounts: [] },
    ]);
    expect(other.has({ emails: ['zoe.quill@gmail.com'] }, 'LINKEDIN', [])).toBe(false);
  });
});

it.each(['Facebook user', 'Utilisateur de Facebook', 'LinkedIn Member'])(
  'marks nobody by %s, as everybody who left is called so: forgetting one would keep out all',
  (full) => {
    const record = {
      platform: 'FACEBOOK' as const,
      content: { name: { full }, positions: [{ organization: 'Acme' }] },
    };
    expect(personMarks({ name: { full } }, 'FACEBOOK').weak).toEqual([]);
    expect(allMarks([record]).weak).toEqual([]);
    expect(personMarks({ name: { full: `${full} Quill` } }, 'FACEBOOK').weak).toHaveLength(1);
  },
);

it('marks a record without identifiers by its name, and no other by its name alone', () => {
  expect(personMarks({ name: { full: 'Zoe Quill' } }, 'FACEBOOK').weak).toEqual(['name@FACEBOOK:quill zoe']);
  expect(personMarks({ name: { full: 'Zoe Quill' }, phones: ['0611223344'] }, 'FACEBOOK').weak).toEqual([]);
});

it('knows a name without a blank, and a maiden name, again', () => {
  const marks = allMarks([
    { platform: 'FACEBOOK', content: { name: { full: '王小明' } } },
    { platform: 'FACEBOOK', content: { name: { full: '李' } } },
    { platform: 'FACEBOOK', content: { name: { full: 'Ann Fir', given: 'Ann', family: 'Fir', maiden: 'Oak' } } },
  ]);
  const others = new SuppressionFilter([
    { key, strong: hashed(marks.strong), weak: hashed(marks.weak), accounts: [...marks.accounts] },
  ]);
  expect(others.has({ name: { full: '王小明' } }, 'FACEBOOK', [])).toBe(true);
  expect(others.has({ name: { full: 'Oak Ann' } }, 'FACEBOOK', [])).toBe(true);
  for (const full of ['王小', '李']) expect(others.has({ name: { full } }, 'FACEBOOK', [])).toBe(false);
  expect(others.has({ name: { full: 'Ann' } }, 'FACEBOOK', [])).toBe(false);
});
