const GIVEN = 'Anselm Brigit Cosmo Dagny Elvira Fenno Gisela Hakon Ilona Jorun Kasimir Leonie'.split(' ');
const FAMILY = {
  Northmill: 'Abbot Birkett Crowe Dunmore Eastleigh Farrow Gilmour Hexham Ibbotson Jagger Kirkby Lorimer'.split(' '),
  Southwharf:
    'Quennell Rowntree Sandiford Tregenza Umfreville Venables Wadlow Yarwood Zeller Oakley Pemberton Moxon'.split(' '),
};

/** A network file of made-up people: two circles who know each other, and somebody known by one of them only. */
export function madeUpCliques(size = GIVEN.length): string {
  const circle = (name: string) => Array.from({ length: size }, (_, at) => `${name}${at}`);
  const [north, south] = [circle('north'), circle('south')];
  const person = (id: string, at: number, employer: keyof typeof FAMILY) => ({
    id,
    name: `${GIVEN[(at + employer.length) % GIVEN.length] ?? ''} ${FAMILY[employer][at] ?? ''}`,
    positions: [
      { organization: employer, title: 'Engineer', sector: employer === 'Northmill' ? 'C' : 'J', primary: true },
    ],
  });
  const known = (id: string, at: number, platform: string) => ({
    a: 'ego',
    b: id,
    strength: 0.36,
    since: `20${10 + at}-05-01`,
    platforms: at === 0 ? ['LINKEDIN', 'FACEBOOK'] : [platform],
  });
  const among = (ids: readonly string[]) =>
    ids.flatMap((a, at) => ids.slice(at + 1).map((b) => ({ a, b, strength: 0.36, since: '2012-01-01' })));
  return JSON.stringify({
    ambit: 1,
    source: 'made-up-cliques',
    ego: { name: 'Ada Ego' },
    persons: [
      ...north.map((id, at) => person(id, at, 'Northmill')),
      ...south.map((id, at) => person(id, at, 'Southwharf')),
      {
        id: 'far',
        name: 'Farah Beyond',
        positions: [{ organization: 'Farfield', title: 'Investor', sector: 'K', primary: true }],
      },
    ],
    ties: [
      ...north.map((id, at) => known(id, at, 'LINKEDIN')),
      ...south.map((id, at) => known(id, at, 'FACEBOOK')),
      ...among(north),
      ...among(south),
      { a: 'north0', b: 'far', strength: 0.64, since: '2015-01-01' },
    ],
    goals: [
      {
        id: 'g',
        kind: 'FUNDRAISING',
        title: 'Seed round',
        status: 'ACTIVE',
        from: '2020-01-01',
        requirements: [
          {
            id: 'r',
            label: 'Investors of the finance sector',
            weight: 1,
            criteria: [{ dimension: 'SECTOR', value: 'K' }],
          },
        ],
      },
    ],
  });
}
