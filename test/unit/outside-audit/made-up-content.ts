import type { NetworkContent, PersonContent, TieContent } from '../../../src/outside-audit/copy/content.type.ts';

export interface MadeUp {
  readonly id: string;
  readonly name: string;
  readonly organization?: string;
  readonly title?: string;
  readonly locality?: string;
  readonly expertise?: string;
}

export const EGO: MadeUp = { id: 'p0', name: 'Zelda Owner', organization: 'Owner and Sons' };

/** A person with one position since 17 March 2020, in Brittany. */
export function person(of: MadeUp): PersonContent {
  const organizationKey = of.organization?.toLowerCase() ?? null;
  return {
    id: of.id,
    isEgo: of.id === EGO.id,
    name: of.name,
    given: of.name.split(' ')[0] ?? null,
    family: of.name.split(' ')[1] ?? null,
    sortName: of.name.toLowerCase(),
    knownDimensions: ['SECTOR', 'PLACE', 'EXPERTISE'],
    knownDays: null,
    groupKey: organizationKey ?? '',
    groupDays: null,
    groupKeys: null,
    placeKey: `fr/bretagne/${of.locality === undefined ? '' : `${of.locality.toLowerCase()}/`}`,
    place: { country: 'FR', region: 'Bretagne', locality: of.locality ?? null },
    platforms: ['LINKEDIN'],
    positions: [
      {
        id: `position of ${of.id}`,
        title: of.title ?? null,
        organization: of.organization ?? null,
        organizationKey,
        sectorCode: '64',
        sectorParent: 'K',
        sectorSource: 'STATED',
        sectorConfidence: null,
        occupationConfidence: null,
        occupationCode: '1211',
        occupationSource: 'STATED',
        seniority: 4,
        senioritySource: 'STATED',
        from: '2020-03-17',
        to: null,
        fromDay: 18338,
        toDay: null,
        primary: false,
        ordinal: 0,
      },
    ],
    expertise:
      of.expertise === undefined ? [] : [{ key: of.expertise, name: of.expertise, level: 0.5, source: 'STATED' }],
  };
}

/** A tie since 9 March 2021 with a last contact on 1 October 2026. */
export function tie(a: string, b: string, more: Partial<TieContent> = {}): TieContent {
  return {
    a,
    b,
    declared: 0.36,
    estimate: 0.1,
    strength: 0.36,
    strengthDays: null,
    strengthValues: null,
    since: '2021-03-09',
    until: null,
    lastContact: '2026-10-01',
    sinceDay: 18695,
    untilDay: null,
    contactDay: 20727,
    contactDays: null,
    kinds: ['FRIEND'],
    platforms: ['LINKEDIN'],
    kin: false,
    private: false,
    inferred: false,
    compact: [1, 1018695, 1020727, 1],
    ...more,
  };
}

/** Everybody tied to the ego, a meeting with the first, and a goal with one requirement of these criteria. */
export function network(
  persons: readonly MadeUp[],
  criteria: readonly Partial<NetworkContent['goals'][number]['requirements'][number]['criteria'][number]>[] = [],
  texts: { readonly title?: string; readonly label?: string } = {},
): NetworkContent {
  return {
    tiesComplete: true,
    persons: [EGO, ...persons].map(person),
    ties: persons.map(({ id }) => tie(EGO.id, id)),
    interactions: persons.slice(0, 1).map(({ id }) => ({
      id: `meeting with ${id}`,
      at: new Date('2026-10-01T09:30:00Z'),
      day: 20727,
      minutes: 30,
      minutesEach: 30,
      channel: 'MEETING',
      direction: 'BOTH',
      outcome: 'HELPED',
      goal: 'g1',
      persons: [id],
    })),
    goals: [
      {
        id: 'g1',
        kind: 'FUNDRAISING',
        help: 'ORDINARY',
        helpValues: null,
        helpTimes: null,
        title: texts.title ?? 'Seed round',
        status: 'ACTIVE',
        from: '2026-01-01',
        to: null,
        weight: 1,
        createdAt: new Date('2026-01-02T00:00:00Z'),
        requirements: [
          {
            versionId: 'v1',
            id: 'r1',
            label: texts.label ?? 'Knows finance',
            weight: 1,
            capacity: 1,
            validFrom: null,
            validTo: null,
            criteria: criteria.map((criterion, ordinal) => ({
              ordinal,
              dimension: 'SECTOR',
              value: 'K',
              level: null,
              statedLevel: null,
              hard: false,
              weight: 1,
              sectorPrefixes: null,
              sectorParent: null,
              occupationCode: null,
              subMajorGroup: null,
              rank: null,
              organizationKey: null,
              expertiseKey: null,
              countryKey: null,
              regionKey: null,
              placeKey: null,
              personId: null,
              ...criterion,
            })),
          },
        ],
      },
    ],
  };
}
