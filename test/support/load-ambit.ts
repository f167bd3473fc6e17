import type { Graph } from '../../src/graph/graph.ts';
import { loadSchemaFiles } from '../../src/graph/migrations.ts';
import { parentSector } from './reference/codes.ts';
import type {
  AmbitCriterion,
  AmbitFile,
  AmbitGoal,
  AmbitPerson,
  AmbitPlace,
  AmbitTie,
} from './reference/ambit-file.ts';
import { dayNumber } from './reference/calendar.ts';
import { platformEvidence, INFERRED_EVIDENCE } from './reference/parameters.ts';
import { EGO, isEgoTie, otherEnd } from './reference/tie-at.ts';

/** A document to load as one network; `inferred` are pairs whose tie was inferred from a shared employer. */
export interface AmbitToLoad {
  readonly network: string;
  readonly file: AmbitFile;
  readonly inferred?: readonly (readonly [string, string])[];
}

type Row = Readonly<Record<string, unknown>>;

const COMPACT = loadSchemaFiles().find(({ name }) => name === '010-compact.cypher')?.statements ?? [];

/** The id of a person in the graph; not in the order of the file's ids, so that no test can mistake the one for the other. */
export function internalId(external: string): string {
  return `i-${[...external].reverse().join('')}`;
}

/** The id in the file of a person in the graph. */
export function externalId(internal: string): string {
  return [...internal.slice(2)].reverse().join('');
}

/** Writes documents straight into the graph, in the shape of docs/decisions/001, several networks in one transaction. */
export async function loadAmbit(graph: Graph, documents: readonly AmbitToLoad[]): Promise<void> {
  const rows = (of: (document: AmbitToLoad) => readonly Row[]): Row[] =>
    documents.flatMap((document) => of(document).map((row) => ({ ...row, network: document.network })));
  await graph.administer(LOAD, {
    networks: documents.map(({ network, file }) => ({
      network,
      tiesComplete: file.tiesComplete ?? false,
      ego: personRow({ id: EGO, ...file.ego }),
    })),
    persons: rows(({ file }) => (file.persons ?? []).map(personRow)),
    positions: rows(({ file }) => everybody(file).flatMap(positionRows)),
    expertise: rows(({ file }) => everybody(file).flatMap(expertiseRows)),
    ties: rows(tieRows),
    interactions: rows(interactionRows),
    goals: rows(({ file }) =>
      (file.goals ?? []).map(({ id, help, weight, status }) => ({
        id,
        help: help ?? 'ORDINARY',
        weight: weight ?? 1,
        status: status ?? 'ACTIVE',
      })),
    ),
    requirements: rows(({ file }) => (file.goals ?? []).flatMap(requirementRows)),
  });
  // What ties and persons carry for the formulas' sake comes from the migration, which derives it in another way than the
  // program does.
  for (const statement of COMPACT) await graph.administer(statement);
}

/** Deletes the networks whose ids begin so. */
export async function deleteNetworks(graph: Graph, prefix: string): Promise<void> {
  for (const label of [
    'Person',
    'Position',
    'Organization',
    'Expertise',
    'Interaction',
    'Criterion',
    'Requirement',
    'Goal',
  ]) {
    await graph.administer(`MATCH (n:${label}) WHERE n.networkId STARTS WITH $prefix DETACH DELETE n`, { prefix });
  }
  await graph.administer('MATCH (n:Network) WHERE n.id STARTS WITH $prefix DETACH DELETE n', { prefix });
}

/** The persons of a document and its ego, who has everything a person has. */
function everybody(file: AmbitFile): readonly AmbitPerson[] {
  return [{ id: EGO, ...file.ego }, ...(file.persons ?? [])];
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}

function dayOrNull(date: string | null | undefined): number | null {
  return date ? dayNumber(date) : null;
}

/** `fr/bretagne/rennes/`; the region may be empty between two others. */
function placeKey({ country, region, locality }: AmbitPlace): string {
  const levels = [country, ...(region || locality ? [region ?? ''] : []), ...(locality ? [locality] : [])];
  return levels.map((level) => `${fold(level)}/`).join('');
}

function personRow(person: AmbitPerson): Row {
  const days = new Map<string, number>();
  const learn = (dimension: string, value: unknown, from?: string | null): void => {
    if (value) days.set(dimension, Math.min(days.get(dimension) ?? Infinity, dayOrNull(from) ?? -1_000_000));
  };
  for (const { sector, occupation, seniority, organization, from } of person.positions ?? []) {
    learn('SECTOR', sector, from);
    learn('OCCUPATION', occupation, from);
    learn('SENIORITY', seniority, from);
    learn('ORGANIZATION', organization, from);
  }
  learn('EXPERTISE', person.expertise?.length);
  learn('PLACE', person.place);
  return {
    id: internalId(person.id),
    externalId: person.id,
    name: person.name,
    placeKey: person.place ? placeKey(person.place) : null,
    knownDimensions: [...days.keys()],
    knownDays: [...days.values()],
  };
}

function positionRows(person: AmbitPerson): readonly Row[] {
  return (person.positions ?? []).map((position, index) => ({
    person: internalId(person.id),
    id: `${person.id}-${index}`,
    organizationKey: position.organization ? fold(position.organization) : null,
    sectorCode: position.sector ?? null,
    sectorParent: position.sector ? parentSector(position.sector) : null,
    occupationCode: position.occupation ?? null,
    seniority: position.seniority ?? null,
    fromDay: dayOrNull(position.from),
    toDay: dayOrNull(position.to),
    primary: position.primary ?? false,
  }));
}

function expertiseRows(person: AmbitPerson): readonly Row[] {
  return (person.expertise ?? []).map(({ name, level }) => ({
    person: internalId(person.id),
    key: fold(name),
    level: level ?? null,
  }));
}

function tieRows({ file, inferred = [] }: AmbitToLoad): readonly Row[] {
  const samePair = (tie: AmbitTie, [a, b]: readonly [string, string]): boolean =>
    (tie.a === a && tie.b === b) || (tie.a === b && tie.b === a);
  const stated = file.ties ?? [];
  const isInferred = (tie: AmbitTie): boolean => inferred.some((pair) => samePair(tie, pair));
  const hasPhone = (tie: AmbitTie): boolean =>
    isEgoTie(tie) &&
    (file.persons ?? []).some(({ id, phones }) => id === otherEnd(tie, EGO) && (phones ?? []).length > 0);
  return [
    ...stated.map((tie) =>
      tieRow(
        tie,
        [
          ...[...new Set(tie.platforms)].map((platform) => platformEvidence(platform, hasPhone(tie))),
          ...(isInferred(tie) ? [INFERRED_EVIDENCE] : []),
        ],
        false,
      ),
    ),
    ...inferred
      .filter((pair) => !stated.some((tie) => samePair(tie, pair)))
      .map(([a, b]) => tieRow({ a, b }, [INFERRED_EVIDENCE], true)),
  ];
}

function tieRow(tie: AmbitTie, evidence: readonly number[], inferred: boolean): Row {
  const [a = '', b = ''] = [internalId(tie.a), internalId(tie.b)].sort();
  const estimate = evidence.length === 0 ? null : 1 - evidence.reduce((none, e) => none * (1 - e), 1);
  const kinds = tie.kinds ?? [];
  return {
    a,
    b,
    pairKey: `${a}|${b}`,
    declared: tie.strength ?? null,
    estimate,
    strength: tie.strength ?? estimate,
    sinceDay: dayOrNull(tie.since),
    untilDay: dayOrNull(tie.until),
    contactDay: dayOrNull(tie.lastContact),
    kinds,
    kin: kinds.includes('KIN') || kinds.includes('PARTNER'),
    platforms: tie.platforms ?? [],
    private: tie.private ?? false,
    inferred,
  };
}

function interactionRows({ file }: AmbitToLoad): readonly Row[] {
  return (file.interactions ?? []).map((interaction, index) => {
    const persons = [...new Set(interaction.with)];
    return {
      id: `x${index}`,
      at: interaction.at,
      day: dayNumber(interaction.at),
      minutesEach: (interaction.minutes ?? 0) / persons.length,
      channel: interaction.channel,
      persons: persons.map(internalId),
    };
  });
}

function requirementRows(goal: AmbitGoal): readonly Row[] {
  return (goal.requirements ?? []).map((requirement) => ({
    goal: goal.id,
    id: requirement.id,
    label: requirement.label ?? requirement.id,
    weight: requirement.weight ?? 1,
    capacity: requirement.capacity ?? 1,
    validFrom: goal.from ? `${goal.from}T00:00:00Z` : null,
    criteria: (requirement.criteria ?? []).map((criterion, ordinal) => ({
      ordinal,
      dimension: criterion.dimension,
      value: criterion.value,
      level: criterion.level ?? (criterion.dimension === 'EXPERTISE' ? 1 : null),
      statedLevel: criterion.level ?? null,
      hard: criterion.hard ?? false,
      weight: criterion.weight ?? 1,
      ...criterionKeys(criterion),
    })),
  }));
}

function criterionKeys({ dimension, value }: AmbitCriterion): Row {
  switch (dimension) {
    case 'SECTOR':
      return {
        sectorPrefixes: [value, ...DIVISIONS.filter((code) => parentSector(code) === value)],
        sectorParent: parentSector(value),
      };
    case 'OCCUPATION':
      return { occupationCode: value, subMajorGroup: value.length < 2 ? null : value.slice(0, 2) };
    case 'SENIORITY':
      return { rank: Number(value) };
    case 'EXPERTISE':
      return { expertiseKey: fold(value) };
    case 'ORGANIZATION':
      return { organizationKey: fold(value) };
    case 'PERSON':
      return { personId: internalId(value) };
    case 'PLACE': {
      const [country = '', region, locality] = value.split('/');
      return {
        countryKey: `${fold(country)}/`,
        regionKey: region ? placeKey({ country, region }) : null,
        placeKey: placeKey({ country, region: region ?? null, locality: locality ?? null }),
      };
    }
  }
}

const DIVISIONS = Array.from({ length: 99 }, (_, index) => String(index + 1).padStart(2, '0'));

/** Numbers of the driver are doubles; what the application writes as an integer is made one here. */
const LOAD = `
UNWIND $networks AS row
CREATE (n:Network {id: row.network, tiesComplete: row.tiesComplete})-[:EGO]->(p:Person:Ego {networkId: row.network})
SET p.id = row.ego.id, p.externalId = row.ego.externalId, p.name = row.ego.name, p.placeKey = row.ego.placeKey,
  p.knownDimensions = row.ego.knownDimensions, p.knownDays = [d IN row.ego.knownDays | toInteger(d)]
WITH count(*) AS done
CALL () {
  UNWIND $persons AS row
  CREATE (p:Person {networkId: row.network, id: row.id})
  SET p.externalId = row.externalId, p.name = row.name, p.sortName = row.name, p.placeKey = row.placeKey,
    p.knownDimensions = row.knownDimensions, p.knownDays = [d IN row.knownDays | toInteger(d)]
}
CALL () {
  UNWIND $positions AS row
  MATCH (p:Person {networkId: row.network, id: row.person})
  CREATE (p)-[:HELD]->(x:Position {networkId: row.network, id: row.id})
  SET x.sectorCode = row.sectorCode, x.sectorParent = row.sectorParent, x.occupationCode = row.occupationCode,
    x.seniority = toInteger(row.seniority), x.fromDay = toInteger(row.fromDay), x.toDay = toInteger(row.toDay),
    x.primary = row.primary
  WITH x, row WHERE row.organizationKey IS NOT NULL
  MERGE (o:Organization {networkId: row.network, key: row.organizationKey})
  ON CREATE SET o.id = row.organizationKey, o.name = row.organizationKey
  CREATE (x)-[:AT]->(o)
}
CALL () {
  UNWIND $expertise AS row
  MATCH (p:Person {networkId: row.network, id: row.person})
  MERGE (e:Expertise {networkId: row.network, key: row.key})
  CREATE (p)-[:HAS_EXPERTISE {level: row.level}]->(e)
}
CALL () {
  UNWIND $ties AS row
  MATCH (a:Person {networkId: row.network, id: row.a})
  MATCH (b:Person {networkId: row.network, id: row.b})
  CREATE (a)-[k:KNOWS {networkId: row.network, pairKey: row.pairKey}]->(b)
  SET k.declared = row.declared, k.estimate = row.estimate, k.strength = row.strength, k.sinceDay = toInteger(row.sinceDay),
    k.untilDay = toInteger(row.untilDay), k.contactDay = toInteger(row.contactDay), k.kinds = row.kinds, k.kin = row.kin,
    k.platforms = row.platforms, k.private = row.private, k.inferred = row.inferred
}
CALL () {
  UNWIND $interactions AS row
  CREATE (x:Interaction {networkId: row.network, id: row.id, at: datetime(row.at), day: toInteger(row.day),
    minutesEach: row.minutesEach, channel: row.channel})
  WITH x, row
  UNWIND row.persons AS person
  MATCH (p:Person {networkId: row.network, id: person})
  CREATE (x)-[:WITH]->(p)
}
CALL () {
  UNWIND $goals AS row
  MATCH (n:Network {id: row.network})
  CREATE (n)-[:PURSUES]->(:Goal {networkId: row.network, id: row.id, help: row.help, weight: row.weight, status: row.status})
}
CALL () {
  UNWIND $requirements AS row
  MATCH (g:Goal {networkId: row.network, id: row.goal})
  CREATE (g)-[v:REQUIRES]->(r:Requirement {networkId: row.network, id: row.id, versionId: row.goal + '/' + row.id,
    label: row.label, weight: row.weight, capacity: toInteger(row.capacity)})
  SET v.validFrom = datetime(row.validFrom)
  WITH r, row
  UNWIND row.criteria AS each
  CREATE (r)-[:WANTS]->(c:Criterion {networkId: row.network, ordinal: toInteger(each.ordinal), dimension: each.dimension,
    value: each.value, hard: each.hard, weight: each.weight})
  SET c.level = each.level, c.statedLevel = each.statedLevel, c.sectorPrefixes = each.sectorPrefixes, c.sectorParent = each.sectorParent,
    c.occupationCode = each.occupationCode, c.subMajorGroup = each.subMajorGroup, c.rank = toInteger(each.rank),
    c.organizationKey = each.organizationKey, c.expertiseKey = each.expertiseKey, c.countryKey = each.countryKey,
    c.regionKey = each.regionKey, c.placeKey = each.placeKey, c.personId = each.personId
}
RETURN done`;
