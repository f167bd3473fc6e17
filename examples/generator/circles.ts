import type { Trade } from './companies.ts';
import type { Circle } from './person.type.ts';

/** How the unnamed people of one circle are drawn. */
export interface CirclePlan {
  readonly circle: Circle;
  /** Contacts on LinkedIn, the cast of the circle included. */
  readonly size: number;
  /** First and last day on which they connected. */
  readonly connected: readonly [from: string, to: string];
  /** Share that is still at the employer where they met. */
  readonly stayed?: readonly [organization: string, share: number];
  /** Where the others are now: a trade as often as it is listed. */
  readonly trades: readonly Trade[];
  /** Of these, how many the journal says something about. */
  readonly inJournal: number;
  readonly strengths: readonly number[];
  /** Least and most days since the last contact. */
  readonly lastContact: readonly [least: number, most: number];
}

export const CIRCLES: readonly CirclePlan[] = [
  {
    circle: 'SCHOOL',
    size: 40,
    connected: ['2008-10-01', '2014-06-30'],
    trades: ['INDUSTRY', 'INDUSTRY', 'INDUSTRY', 'ENGINEERING', 'TECH', 'TECH', 'ADVICE', 'RESEARCH'],
    inJournal: 7,
    strengths: [0.04, 0.16, 0.16, 0.36],
    lastContact: [150, 2200],
  },
  {
    circle: 'MECARMOR',
    size: 42,
    connected: ['2012-09-10', '2017-06-30'],
    stayed: ['Mécarmor', 0.3],
    trades: ['INDUSTRY', 'INDUSTRY', 'INDUSTRY', 'INDUSTRY', 'ENGINEERING', 'TECH'],
    inJournal: 9,
    strengths: [0.04, 0.16, 0.16, 0.36],
    lastContact: [120, 1700],
  },
  {
    circle: 'LOIRELEC',
    size: 58,
    connected: ['2016-09-12', '2022-09-30'],
    stayed: ['Loirelec Automatismes', 0.38],
    trades: ['INDUSTRY', 'INDUSTRY', 'INDUSTRY', 'ENGINEERING', 'TECH', 'TECH', 'ADVICE'],
    inJournal: 17,
    strengths: [0.16, 0.16, 0.36, 0.36, 0.64],
    lastContact: [40, 900],
  },
  {
    circle: 'INDUSTRY',
    size: 20,
    connected: ['2014-03-01', '2026-09-30'],
    trades: ['INDUSTRY'],
    inJournal: 5,
    strengths: [0.04, 0.16, 0.36],
    lastContact: [50, 700],
  },
  {
    circle: 'FOUNDERS',
    size: 45,
    connected: ['2023-03-01', '2026-10-28'],
    trades: ['STARTUP', 'STARTUP', 'STARTUP', 'STARTUP', 'STARTUP', 'RESEARCH', 'PUBLIC', 'ADVICE', 'TECH'],
    inJournal: 13,
    strengths: [0.16, 0.16, 0.36],
    lastContact: [8, 320],
  },
  {
    circle: 'WIDER',
    size: 15,
    connected: ['2018-01-15', '2026-10-20'],
    trades: ['RECRUITMENT', 'MEDIA', 'TECH', 'ADVICE', 'INDUSTRY'],
    inJournal: 8,
    strengths: [0.04],
    lastContact: [30, 500],
  },
];

/** Roles of a trade; the scarce ones (law, money, cyber security) are the cast's alone. */
export const ROLES_OF_TRADE: Readonly<Record<Trade, readonly string[]>> = {
  INDUSTRY: [
    'maintenanceTechnician',
    'maintenanceManager',
    'reliability',
    'productionManager',
    'plantDirector',
    'mechanical',
    'mechanical',
    'automation',
    'automation',
    'embedded',
    'development',
    'developmentManager',
    'project',
    'project',
    'methods',
    'quality',
    'improvement',
    'safety',
    'buyer',
    'logistics',
    'salesEngineer',
    'keyAccounts',
  ],
  ENGINEERING: ['mechanical', 'automation', 'project', 'businessManager', 'consultant', 'development'],
  TECH: ['developer', 'dataScientist', 'cloud', 'product', 'salesEngineer', 'keyAccounts', 'project'],
  STARTUP: ['founder', 'founder', 'founder', 'startupTechnical', 'developer', 'product', 'marketing', 'dataScientist'],
  FINANCE: ['banker'],
  FUND: ['investmentPartner', 'investmentPartner', 'investmentPartner', 'investmentAssociate'],
  ADVICE: ['consultant', 'consultant', 'consultingManager', 'auditor'],
  LAW: ['lawyer'],
  RESEARCH: ['researcher', 'lecturer', 'doctoral', 'doctoral'],
  PUBLIC: ['incubator', 'publicOfficer', 'communication'],
  HEALTH: ['physician', 'nurse'],
  RECRUITMENT: ['recruiter'],
  MEDIA: ['communication', 'marketing'],
  ENERGY: ['maintenanceManager'],
};
