export const AT = '2026-11-23T12:00:00Z';

/** Made-up people: a job seeker at Oak Bank, with a colleague, a rival's employee, an insurer, and an aunt. */
export const AUDIENCE_FILE = {
  ambit: 1,
  source: 'audience-test',
  ego: { name: 'Eve', positions: [{ organization: 'Oak Bank', title: 'Analyst', sector: '64' }] },
  persons: [
    {
      id: 'ann',
      name: 'Ann Arbor',
      positions: [{ organization: 'Oak Bank', sector: '64', occupation: '1211', seniority: 4 }],
    },
    {
      id: 'bea',
      name: 'Bea Birch',
      positions: [{ organization: 'Fern Bank', sector: '64', occupation: '1211', seniority: 4 }],
    },
    {
      id: 'cem',
      name: 'Cem Cedar',
      positions: [{ organization: 'Elm Insurance', sector: '65', occupation: '1346', seniority: 3 }],
    },
    {
      id: 'dia',
      name: 'Dia Dogwood',
      positions: [{ organization: 'Bakery', sector: '10', occupation: '7512', seniority: 2 }],
    },
    {
      id: 'eli',
      name: 'Eli Elder',
      positions: [{ organization: 'Pine Bank', sector: '64', occupation: '2411', seniority: 3 }],
    },
  ],
  ties: [
    { a: 'ego', b: 'ann', strength: 0.36, lastContact: '2026-11-01', platforms: ['LINKEDIN'] },
    { a: 'ego', b: 'bea', strength: 0.36, lastContact: '2026-11-01', platforms: ['LINKEDIN'] },
    { a: 'ego', b: 'cem', strength: 0.36, lastContact: '2026-11-01', platforms: ['LINKEDIN'] },
    { a: 'ego', b: 'dia', strength: 1, lastContact: '2026-11-01', private: true, platforms: ['FACEBOOK'] },
    { a: 'ego', b: 'eli', strength: 0.64, lastContact: '2026-11-01', platforms: ['FACEBOOK', 'LINKEDIN'] },
  ],
  interactions: [
    ...['2026-11-05', '2026-11-10', '2026-11-15'].map((day) => ({
      with: ['eli'],
      at: `${day}T09:00:00Z`,
      minutes: 10,
      channel: 'EMAIL',
      direction: 'OUT',
    })),
    { with: ['eli'], at: '2026-11-16T09:00:00Z', minutes: 0, channel: 'EMAIL', direction: 'IN' },
    { with: ['dia'], at: '2026-10-01T09:00:00Z', minutes: 60, channel: 'MESSAGE', direction: 'OUT' },
    {
      with: ['bea', 'cem'],
      at: '2026-09-10T09:00:00Z',
      minutes: 120,
      channel: 'MEETING',
      direction: 'BOTH',
      outcome: 'HELPED',
    },
    { with: ['dia'], at: '2025-01-01T09:00:00Z', minutes: 60, channel: 'MESSAGE', direction: 'OUT' },
  ],
  goals: [
    {
      id: 'g1',
      kind: 'JOB_SEARCH',
      title: 'A job in a bank',
      from: '2026-01-01',
      requirements: [
        {
          id: 'r1',
          label: 'Works in a bank',
          weight: 1,
          capacity: 3,
          criteria: [{ dimension: 'SECTOR', value: '64', hard: true }],
        },
      ],
    },
  ],
};
