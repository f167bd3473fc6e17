import type { AmbitCriterion, AmbitPerson, AmbitPosition } from '../../support/reference/ambit-file.ts';

/** What it shows, who, what is wanted, and the fit worked out by hand. */
export type FitCase = readonly [
  name: string,
  person: Partial<AmbitPerson>,
  wanted: readonly AmbitCriterion[],
  fit: number,
];

type Dimension = AmbitCriterion['dimension'];

/** A soft criterion; `hard` makes it a condition. */
const want = (dimension: Dimension, value: string, more: Partial<AmbitCriterion> = {}): AmbitCriterion => ({
  dimension,
  value,
  ...more,
});
const must = (dimension: Dimension, value: string, more: Partial<AmbitCriterion> = {}): AmbitCriterion =>
  want(dimension, value, { hard: true, ...more });
const works = (...positions: AmbitPosition[]): Partial<AmbitPerson> => ({ positions });
const lives = (country: string, region?: string, locality?: string): Partial<AmbitPerson> => ({
  place: { country, ...(region ? { region } : {}), ...(locality ? { locality } : {}) },
});
const knows = (name: string, level?: number): Partial<AmbitPerson> => ({
  expertise: [{ name, ...(level === undefined ? {} : { level }) }],
});
const PAST = { from: '2010-01-01', to: '2020-01-01' };

/** Worked out by hand from the rules of `docs/score.md`, for the day 2026-06-15. */
export const FIT_CASES: readonly FitCase[] = [
  // Sectors: class 64.19 < group 64.1 < division 64 < section K.
  ['the wanted division itself', works({ sector: '64' }), [want('SECTOR', '64')], 1],
  ['a class within the division', works({ sector: '64.19' }), [want('SECTOR', '64')], 1],
  ['a group within the section', works({ sector: '66.2' }), [want('SECTOR', 'K')], 1],
  ['a class within the section', works({ sector: '65.11' }), [want('SECTOR', 'K')], 1],
  ['the section, where a division is wanted: its parent', works({ sector: 'K' }), [want('SECTOR', '64')], 0.5],
  ['the division, where a class is wanted: two steps up', works({ sector: '64' }), [want('SECTOR', '64.19')], 0],
  ['the group, where a class is wanted: its parent', works({ sector: '64.1' }), [want('SECTOR', '64.19')], 0.5],
  ['a sibling division of the section', works({ sector: '65' }), [want('SECTOR', '64')], 0.5],
  ['a sibling class of the group', works({ sector: '64.11' }), [want('SECTOR', '64.19')], 0.5],
  ['a cousin: a class below a sibling division', works({ sector: '65.11' }), [want('SECTOR', '64')], 0],
  ['another section', works({ sector: 'J' }), [want('SECTOR', 'K')], 0],
  ['sections have no parent, so no siblings', works({ sector: 'C' }), [want('SECTOR', 'B')], 0],
  ['a division whose code begins alike', works({ sector: '46' }), [want('SECTOR', '64')], 0],
  ['first division of a long section', works({ sector: '10' }), [want('SECTOR', 'C')], 1],
  ['last division of a long section', works({ sector: '33' }), [want('SECTOR', 'C')], 1],
  ['a division after the section', works({ sector: '35' }), [want('SECTOR', 'C')], 0],
  // Occupations: 1211 < 121 < 12 < 1.
  ['the wanted unit group', works({ occupation: '1211' }), [want('OCCUPATION', '1211')], 1],
  ['a unit group within the sub-major group', works({ occupation: '1211' }), [want('OCCUPATION', '12')], 1],
  ['a unit group within the major group', works({ occupation: '1345' }), [want('OCCUPATION', '1')], 1],
  ['another unit group of the sub-major group', works({ occupation: '1223' }), [want('OCCUPATION', '1211')], 0.5],
  ['the minor group, where a unit group is wanted', works({ occupation: '121' }), [want('OCCUPATION', '1211')], 0.5],
  ['the major group alone tells too little', works({ occupation: '1' }), [want('OCCUPATION', '1211')], 0],
  ['another sub-major group', works({ occupation: '1311' }), [want('OCCUPATION', '1211')], 0],
  ['the same digits at another place', works({ occupation: '2112' }), [want('OCCUPATION', '1211')], 0],
  // Seniority.
  ['the wanted rank', works({ seniority: 4 }), [want('SENIORITY', '4')], 1],
  ['a higher rank', works({ seniority: 5 }), [want('SENIORITY', '3')], 1],
  ['a lower rank, in proportion', works({ seniority: 3 }), [want('SENIORITY', '4')], 0.75],
  ['the lowest for the highest', works({ seniority: 1 }), [want('SENIORITY', '5')], 0.2],
  // Expertise.
  ['the expertise, no level on either side', knows('graph theory'), [want('EXPERTISE', 'Graph theory')], 1],
  ['half the wanted level', knows('sales', 0.3), [want('EXPERTISE', 'sales', { level: 0.6 })], 0.5],
  ['more than the wanted level', knows('sales', 0.9), [want('EXPERTISE', 'sales', { level: 0.6 })], 1],
  ['an unknown level is taken as enough', knows('sales'), [want('EXPERTISE', 'sales', { level: 0.6 })], 1],
  ['a level where none is said: all of it is wanted', knows('sales', 0.4), [want('EXPERTISE', 'sales')], 0.4],
  ['another expertise', knows('chess'), [want('EXPERTISE', 'sales')], 0],
  ['a narrower expertise counts as its broader one', knows('digital marketing'), [want('EXPERTISE', 'marketing')], 1],
  ['however far up', knows('SEO'), [want('EXPERTISE', 'marketing')], 1],
  ['at its own level', knows('digital marketing', 0.3), [want('EXPERTISE', 'marketing', { level: 0.6 })], 0.5],
  [
    'the best of a broader one and of narrower ones',
    {
      expertise: [
        { name: 'marketing', level: 0.2 },
        { name: 'brand management', level: 0.8 },
        { name: 'social media', level: 0.4 },
      ],
    },
    [want('EXPERTISE', 'marketing')],
    0.8,
  ],
  ['a broader expertise is not the narrower one', knows('marketing'), [must('EXPERTISE', 'digital marketing')], 0],
  ['nor is its sister', knows('brand management'), [want('EXPERTISE', 'digital marketing')], 0],
  // Places.
  ['the wanted town', lives('FR', 'Bretagne', 'Rennes'), [want('PLACE', 'FR/Bretagne/Rennes')], 1],
  ['a town within the region', lives('FR', 'Bretagne', 'Brest'), [want('PLACE', 'FR/Bretagne')], 1],
  ['a town within the country', lives('FR', 'Bretagne', 'Brest'), [want('PLACE', 'FR')], 1],
  ['another town of the region', lives('FR', 'Bretagne', 'Brest'), [want('PLACE', 'FR/Bretagne/Rennes')], 0.5],
  ['the region alone, where a town is wanted', lives('FR', 'Bretagne'), [want('PLACE', 'FR/Bretagne/Rennes')], 0.5],
  ['another region of the country', lives('FR', 'Corse', 'Bastia'), [want('PLACE', 'FR/Bretagne/Rennes')], 0.25],
  ['the country alone, where a region is wanted', lives('FR'), [want('PLACE', 'FR/Bretagne')], 0.25],
  ['another country', lives('DE', 'Bretagne', 'Rennes'), [want('PLACE', 'FR/Bretagne/Rennes')], 0],
  ['a town of the same name elsewhere', lives('FR', 'Corse', 'Rennes'), [want('PLACE', 'FR/Bretagne/Rennes')], 0.25],
  // Organization and person.
  ['the organization, however it is spelt', works({ organization: ' ACME ' }), [want('ORGANIZATION', 'Acme')], 1],
  ['another organization', works({ organization: 'Acme Foods' }), [want('ORGANIZATION', 'Acme')], 0],
  ['the very person', {}, [must('PERSON', 'p')], 1],
  ['somebody else', {}, [must('PERSON', 'q')], 0],
  // Past and several positions.
  ['a past position counts half', works({ sector: '64', ...PAST }), [want('SECTOR', '64')], 0.5],
  ['a past sibling, half of half', works({ sector: '65', ...PAST }), [want('SECTOR', '64')], 0.25],
  ['a past rank, half of its share', works({ seniority: 2, ...PAST }), [want('SENIORITY', '4')], 0.25],
  ['a past employer', works({ organization: 'Acme', ...PAST }), [want('ORGANIZATION', 'Acme')], 0.5],
  ['a position that ends today is past', works({ sector: '64', to: '2026-06-15' }), [want('SECTOR', '64')], 0.5],
  ['one that ends tomorrow is not', works({ sector: '64', to: '2026-06-16' }), [want('SECTOR', '64')], 1],
  [
    'one that begins tomorrow does not count yet',
    works({ sector: '64', from: '2026-06-16' }),
    [want('SECTOR', '64')],
    0,
  ],
  ['the best of several positions', works({ sector: 'J' }, { sector: '64.19' }), [want('SECTOR', '64')], 1],
  [
    'a present sibling is no better than the past thing itself',
    works({ sector: '65' }, { sector: '64', ...PAST }),
    [want('SECTOR', '64')],
    0.5,
  ],
  [
    'each criterion takes the position that suits it best',
    works({ sector: '64', seniority: 1 }, { sector: 'J', seniority: 4 }),
    [want('SECTOR', '64'), want('SENIORITY', '4')],
    1,
  ],
  [
    'hard criteria too may be met by different positions',
    works({ sector: '64' }, { sector: 'J', seniority: 4 }),
    [must('SECTOR', '64'), must('SENIORITY', '4')],
    1,
  ],
  // Hard and soft.
  ['a hard criterion met in full: nothing else asked', works({ sector: '64' }), [must('SECTOR', '64')], 1],
  ['met by half is met, and then 1', works({ sector: '65' }), [must('SECTOR', '64')], 1],
  ['met by less than half is not', works({ sector: '65', ...PAST }), [must('SECTOR', '64')], 0],
  ['a past position meets a hard criterion', works({ sector: '64', ...PAST }), [must('SECTOR', '64')], 1],
  ['a hard place, same region', lives('FR', 'Bretagne', 'Brest'), [must('PLACE', 'FR/Bretagne/Rennes')], 1],
  ['a hard place, same country only', lives('FR', 'Corse'), [must('PLACE', 'FR/Bretagne/Rennes')], 0],
  ['a hard rank, half of it', works({ seniority: 2 }), [must('SENIORITY', '4')], 1],
  ['a hard rank, less than half', works({ seniority: 1 }), [must('SENIORITY', '4')], 0],
  [
    'a hard one that is met leaves the mean to the soft ones',
    works({ sector: '65', seniority: 2 }),
    [must('SECTOR', '64', { weight: 9 }), want('SENIORITY', '4')],
    0.5,
  ],
  [
    'one unmet hard criterion is enough',
    { ...works({ sector: '64', seniority: 5 }), ...lives('DE') },
    [must('SECTOR', '64'), must('PLACE', 'FR'), want('SENIORITY', '5')],
    0,
  ],
  [
    'soft ones by their weights: (3·1 + 1·.5) / 4',
    works({ sector: '64', seniority: 2 }),
    [want('SECTOR', '64', { weight: 3 }), want('SENIORITY', '4')],
    0.875,
  ],
  [
    'two values of a dimension are both asked for: (1 + .5) / 2',
    works({ sector: '64' }),
    [want('SECTOR', '64'), want('SECTOR', '65')],
    0.75,
  ],
  // Unknown.
  ['nobody is known to do anything', {}, [want('SECTOR', '64')], 0],
  ['an unknown stays in the mean', lives('FR'), [want('PLACE', 'FR'), want('SECTOR', '64')], 0.5],
  ['an unknown meets no hard criterion', lives('FR'), [want('PLACE', 'FR'), must('SECTOR', '64')], 0],
  ['a position without a sector', works({ organization: 'Acme', seniority: 3 }), [want('SECTOR', '64')], 0],
  ['a rank is known, the sector is not', works({ seniority: 3 }), [want('SENIORITY', '3'), want('SECTOR', '64')], 0.5],
  ['no criterion at all suits everybody', {}, [], 1],
];
