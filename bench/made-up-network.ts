import type { AmbitFile, AmbitGoal, AmbitPerson, AmbitTie } from '../src/import/ambit-json/ambit-file.type.ts';

/** A small seeded generator (mulberry32), so that every run measures the same network. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SECTORS = [
  '62',
  '63',
  '64',
  '65',
  '66',
  '69',
  '70',
  '71',
  '72',
  '73',
  '41',
  '46',
  '47',
  '49',
  '85',
  '86',
  '10',
  '20',
  '26',
  '35',
];
const OCCUPATIONS = [
  '1120',
  '1211',
  '1221',
  '1330',
  '2141',
  '2166',
  '2411',
  '2421',
  '2431',
  '2511',
  '2512',
  '2611',
  '3311',
  '3323',
  '4110',
];

export interface MadeUpSize {
  readonly contacts: number;
  readonly others: number;
  readonly ties: number;
  readonly requirements: number;
}

/** A network of contacts and second-degree persons with the dates, strengths and positions that real ones have. */
export function madeUpNetwork({ contacts, others, ties, requirements }: MadeUpSize, seed = 1): AmbitFile {
  const next = random(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
  const day = (from: string, days: number): string =>
    new Date(Date.parse(from) + Math.floor(next() * days) * 86_400_000).toISOString().slice(0, 10);
  const persons: AmbitPerson[] = Array.from({ length: contacts + others }, (_, index) => ({
    id: `p${index}`,
    name: `Person ${index}`,
    positions: [
      {
        organization: `Organization ${Math.floor(next() * contacts * 0.6)}`,
        title: 'Manager',
        ...(next() < 0.8 ? { sector: pick(SECTORS) } : {}),
        ...(next() < 0.8 ? { occupation: pick(OCCUPATIONS) } : {}),
        seniority: 1 + Math.floor(next() * 5),
        primary: true,
      },
    ],
  }));
  const seen = new Set<string>();
  const list: AmbitTie[] = [];
  const add = (a: string, b: string): void => {
    const key = a < b ? `${a}|${b}` : `${b}|${a}`;
    if (a === b || seen.has(key)) return;
    seen.add(key);
    list.push({
      a,
      b,
      since: day('2012-01-01', 4_500),
      ...(next() < 0.4 ? { strength: Math.round(next() * 100) / 100 } : {}),
      ...(next() < 0.5 ? { lastContact: day('2024-06-01', 800) } : {}),
      platforms: ['LINKEDIN'],
    });
  };
  for (let index = 0; index < contacts; index += 1) add('ego', `p${index}`);
  const between = contacts + Math.floor((ties - contacts) / 2);
  while (list.length < between) add(`p${Math.floor(next() * contacts)}`, `p${Math.floor(next() * contacts)}`);
  while (list.length < ties) add(`p${Math.floor(next() * contacts)}`, `p${contacts + Math.floor(next() * others)}`);
  const goal: AmbitGoal = {
    id: 'goal',
    title: 'A goal with many requirements',
    requirements: Array.from({ length: requirements }, (_, index) => ({
      id: `r${index}`,
      label: `Requirement ${index}`,
      weight: 1 + (index % 4),
      capacity: 1 + (index % 5),
      criteria: [
        { dimension: 'SECTOR', value: SECTORS[index % SECTORS.length] as string, hard: index % 2 === 0 },
        {
          dimension: index % 3 === 0 ? 'SENIORITY' : 'OCCUPATION',
          value: index % 3 === 0 ? '4' : (OCCUPATIONS[index % OCCUPATIONS.length] as string),
        },
      ],
    })),
  };
  return { ambit: 1, source: 'made-up', tiesComplete: true, ego: { name: 'Ego' }, persons, ties: list, goals: [goal] };
}
