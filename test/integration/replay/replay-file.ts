/** Made-up people: Ann (a contact until June 2026), Bea (from March on), Cem and Dia, whom contacts know. */
export const REPLAY_FILE = {
  ambit: 1,
  source: 'replay-test',
  tiesComplete: true,
  ego: { name: 'Eve' },
  persons: [
    {
      id: 'ann',
      name: 'Ann Arbor',
      positions: [{ organization: 'Oak Bank', title: 'CFO', sector: '64', occupation: '1211', seniority: 4 }],
      expertise: [{ name: 'venture finance', level: 0.9 }],
      place: { country: 'FR', region: 'Bretagne', locality: 'Rennes' },
    },
    {
      id: 'bea',
      name: 'Bea Birch',
      positions: [
        { organization: 'Fern Software', title: 'Developer', sector: '62', occupation: '2512', seniority: 2 },
      ],
      expertise: [{ name: 'python', level: 0.7 }],
      place: { country: 'FR', region: 'Bretagne', locality: 'Brest' },
    },
    {
      id: 'cem',
      name: 'Cem Cedar',
      positions: [{ organization: 'Oak Bank', title: 'Director', sector: '64', occupation: '1120', seniority: 5 }],
      expertise: [{ name: 'venture finance', level: 1 }],
      place: { country: 'FR', region: 'Bretagne', locality: 'Rennes' },
    },
    {
      id: 'dia',
      name: 'Dia Dogwood',
      positions: [{ organization: 'Elm Insurance', title: 'Manager', sector: '65', occupation: '1346', seniority: 3 }],
      place: { country: 'DE' },
    },
  ],
  ties: [
    { a: 'ego', b: 'ann', strength: 0.36, until: '2026-06-15', lastContact: '2025-11-01', platforms: ['LINKEDIN'] },
    { a: 'ego', b: 'bea', since: '2026-02-20', platforms: ['LINKEDIN', 'FACEBOOK'] },
    { a: 'ann', b: 'cem', strength: 0.64 },
  ],
  interactions: [],
  goals: [
    {
      id: 'g1',
      kind: 'FUNDRAISING',
      help: 'ORDINARY',
      title: 'Seed round',
      status: 'ACTIVE',
      weight: 1,
      from: '2026-01-01',
      requirements: [
        {
          id: 'r1',
          label: 'Knows venture finance',
          weight: 2,
          capacity: 1,
          criteria: [{ dimension: 'EXPERTISE', value: 'venture finance', level: 1, hard: false, weight: 1 }],
        },
        {
          id: 'r2',
          label: 'Develops software',
          weight: 1,
          capacity: 1,
          criteria: [
            { dimension: 'OCCUPATION', value: '2512', hard: true, weight: 1 },
            { dimension: 'PLACE', value: 'FR/Bretagne/Brest', hard: false, weight: 1 },
          ],
        },
      ],
    },
  ],
} as const;
