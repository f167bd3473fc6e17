import type { ExportedNetwork, ExportedPerson } from '../../../src/export/exported-network.type.ts';
import { personUid } from '../../../src/identity/identity-keys.ts';

/** A UUID of a number, so that tests can tell one from another. */
export function uuidOf(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

export function madeUpPerson(number: number, said: Partial<ExportedPerson> = {}): ExportedPerson {
  return {
    id: `p${number}`,
    uid: personUid(uuidOf(number)),
    name: `Person ${number}`,
    given: null,
    family: null,
    isContact: true,
    ...said,
  };
}

/** Everything that a format could stumble over: markup, formulas, separators, letters of several octets, line ends. */
export const MADE_UP: ExportedNetwork = {
  name: 'Ada & <Co>',
  ego: madeUpPerson(0, {
    id: 'ego',
    name: 'Ada "the" Alder-Ōkubo',
    isContact: false,
    emails: ['ada@alder.example'],
    positions: [{ organization: 'Alder & Sons', title: 'Founder', primary: true }],
    tags: ['me'],
  }),
  persons: [
    madeUpPerson(1, {
      name: 'Zoë <Quill> & Søn',
      given: 'Zoë',
      family: 'Quill & Søn',
      emails: ['zoe@quill.example', 'z.q@work.example'],
      phones: ['+33612345678', '01 99 00 11 22'],
      profiles: [
        { platform: 'LINKEDIN', handle: 'zoe-quill', url: 'https://www.linkedin.com/in/zoe-quill' },
        { platform: 'TWITTER', accountId: '824308056351735809' },
        { platform: 'MASTODON', handle: 'zoe@made.example', url: 'https://made.example/@zoe' },
        { platform: 'FACEBOOK', displayName: 'Zoë' },
      ],
      positions: [
        {
          organization: 'Quill; Pens, Inc.',
          title: 'CFO',
          sector: 'K',
          seniority: 4,
          primary: true,
          classified: ['sector', 'seniority'],
        },
        { organization: 'Old Firm', title: 'Clerk', from: '2001-01-01', to: '2005-01-01' },
      ],
      expertise: [{ name: 'venture finance', level: 0.8 }],
      place: { country: 'FR', region: 'Bretagne', locality: 'Rennes' },
      tags: ['=HYPERLINK("http://evil.example")', 'school, Rennes', '+1'],
    }),
    madeUpPerson(2, { name: "=cmd|'/c calc'!A1", tags: ['@work'], phones: ['+4930123456'] }),
    madeUpPerson(3, { name: "'+Apostrophe O'Neil", isContact: false }),
    madeUpPerson(4, { name: '김철수 '.repeat(20).trim(), isContact: false }),
  ],
  ties: [
    {
      a: 'ego',
      b: 'p1',
      strength: 0.64,
      since: '2019-05-01',
      lastContact: '2026-10-01',
      kinds: ['COLLEAGUE', 'FRIEND'],
      platforms: ['LINKEDIN', 'MASTODON'],
      private: true,
    },
    { a: 'ego', b: 'p2', platforms: ['FACEBOOK'] },
    { a: 'ego', b: 'p3', since: '2010-01-01', until: '2020-01-01', platforms: ['VIADEO'] },
    { a: 'p1', b: 'p2', strength: 0, platforms: ['OTHER'] },
    { a: 'p2', b: 'p4', since: '2021-03-04', platforms: ['OTHER'] },
  ],
};
