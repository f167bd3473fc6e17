/** Two bankers who know each other, somebody in their town, a friend of theirs, and a banker one merely knows of. */
export const MAP_FILE = {
  ambit: 1,
  source: 'map-test',
  ego: { name: 'Ego' },
  persons: [
    {
      id: 'ana',
      name: 'Ana Alder',
      positions: [{ organization: 'Fern Bank', title: 'Banker', sector: '64', from: '2020-01-01', primary: true }],
    },
    {
      id: 'bea',
      name: 'Bea Birch',
      positions: [{ organization: 'Fern Bank', title: 'Clerk', sector: '64' }],
      place: { country: 'FR', region: 'Bretagne', locality: 'Rennes' },
    },
    { id: 'cy', name: 'Cy Cedar', place: { country: 'FR', region: 'Bretagne', locality: 'Rennes' } },
    { id: 'dov', name: 'Dov Dogwood' },
    { id: 'eve', name: 'Eve Elm', positions: [{ organization: 'Pine Bank', sector: '64.19', title: 'Banker' }] },
  ],
  ties: [
    { a: 'ego', b: 'ana', strength: 0.64, since: '2020-01-01', lastContact: '2026-11-01', platforms: ['LINKEDIN'] },
    { a: 'ego', b: 'bea', since: '2020-06-01', platforms: ['LINKEDIN'] },
    { a: 'ego', b: 'cy', platforms: ['OUTLOOK'] },
    { a: 'ana', b: 'bea', strength: 0.36 },
    { a: 'bea', b: 'dov', strength: 0.25 },
  ],
  goals: [
    {
      id: 'g',
      kind: 'OTHER',
      title: 'Bees and banks',
      from: '2020-01-01',
      requirements: [
        { id: 'r1', label: 'Knows banking', criteria: [{ dimension: 'SECTOR', value: '64', hard: true }] },
        { id: 'r2', label: 'Knows bee keeping', criteria: [{ dimension: 'SECTOR', value: '01', hard: true }] },
      ],
    },
  ],
};

/** Contacts of whom nobody is known to know another, at three employers. */
export function starOf(contacts: number) {
  const ids = Array.from({ length: contacts }, (_, n) => `p${n}`);
  return {
    ambit: 1,
    source: 'star',
    ego: { name: 'Ego' },
    persons: ids.map((id, n) => ({
      id,
      name: `Person ${n}`,
      positions: [{ organization: `Employer ${n % 3}`, title: 'Gardener' }],
    })),
    ties: ids.map((id, n) => ({ a: 'ego', b: id, since: `20${10 + (n % 3)}-01-01`, platforms: ['LINKEDIN'] })),
  };
}
