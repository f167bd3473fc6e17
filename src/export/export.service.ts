import type { Channel, Dimension, Direction, GoalKind, GoalStatus, Help, Platform, TieKind } from '../domain.ts';
import type { Graph, Row } from '../graph/graph.ts';
import { personUid } from '../identity/identity-keys.ts';
import type {
  AmbitEgo,
  AmbitFile,
  AmbitGoal,
  AmbitPosition,
  AmbitTie,
  Classified,
} from '../import/ambit-json/ambit-file.type.ts';
import { writeAmbitJson } from '../import/ambit-json/write.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import { exportedTables } from './csv/write-tables.ts';
import { zipTables } from './csv/zip-tables.ts';
import { inPieces } from './in-pieces.ts';
import type { ExportFormat } from './export-format.ts';
import { EGO_ID, type ExportedNetwork } from './exported-network.type.ts';
import { writeGexf } from './graph/write-gexf.ts';
import { writeGraphml } from './graph/write-graphml.ts';
import { writeVcards } from './vcard/write-vcard.ts';

/** The name space of the ids of a network that no whole-network file has given one: they are derived from the imports. */
export const DEFAULT_SOURCE = 'ambit';

type PersonExport = Row<'export/export-persons'>;
type TieExport = Row<'export/export-ties'>;
type GoalExport = Row<'goal/list-goals'>;

/** Writes networks as files. */
export class ExportService {
  constructor(private readonly graph: Graph) {}

  /** The whole network as canonical `*.ambit.json`: importing it into an empty network and exporting again is the same. */
  async exportNetwork(network: NetworkScope, now: Date): Promise<string> {
    return writeAmbitJson(await this.ambitFile(network, now));
  }

  /**
   * The network as a file of a format, in pieces as they are asked for. All but `json` hold persons and ties, without
   * interactions and goals; `vcf` the contacts alone.
   */
  async write(network: NetworkScope, format: ExportFormat, now: Date): Promise<Iterable<Uint8Array>> {
    if (format === 'json') return inPieces([await this.exportNetwork(network, now)]);
    const content = await this.exportedNetwork(network, now);
    switch (format) {
      case 'graphml':
        return inPieces(writeGraphml(content));
      case 'gexf':
        return inPieces(writeGexf(content, now));
      case 'vcf':
        return inPieces(writeVcards(content));
      case 'csv':
        return zipTables(exportedTables(content), now);
    }
  }

  private async exportedNetwork(network: NetworkScope, now: Date): Promise<ExportedNetwork> {
    const scope = { network: network.id };
    const [rows, tieRows] = await Promise.all([
      this.graph.run('export/export-persons', scope),
      this.graph.run('export/export-ties', scope),
    ]);
    const ids = fileIds(rows);
    const ties = tieRows.map((row) => tieOf(row, ids));
    const today = now.toISOString().slice(0, 10);
    const contacts = new Set(
      ties
        .filter((tie) => (tie.since ?? '') <= today && (!tie.until || today < tie.until))
        .flatMap(({ a, b }) => (a === EGO_ID ? [b] : b === EGO_ID ? [a] : [])),
    );
    const persons = rows.map((row) => {
      const id = ids.get(row.id) ?? row.id;
      const { given, family } = row;
      return { ...details(row), id, uid: personUid(row.id), given, family, isContact: contacts.has(id) };
    });
    const ego = persons.find(({ id }) => id === EGO_ID) ?? {
      name: network.name,
      id: EGO_ID,
      uid: personUid(network.egoId),
      given: null,
      family: null,
      isContact: false,
    };
    return { name: network.name, ego, persons: persons.filter(({ id }) => id !== EGO_ID), ties };
  }

  private async ambitFile(network: NetworkScope, now: Date): Promise<AmbitFile> {
    const scope = { network: network.id };
    const [persons, ties, interactions, goalsNow] = await Promise.all([
      this.graph.run('export/export-persons', scope),
      this.graph.run('export/export-ties', scope),
      this.graph.run('export/export-interactions', scope),
      this.graph.run('goal/list-goals', { ...scope, goals: null, at: now }),
    ]);
    const goals = await Promise.all(goalsNow.map((goal) => this.atItsBeginning(network, goal, now)));
    const ids = fileIds(persons);
    const goalIds = new Map(goals.map((goal) => [goal.id, goal.externalId ?? goal.id]));
    const idOf = (id: string): string => ids.get(id) ?? id;
    const ego = persons.find((person) => person.isEgo);
    return {
      ambit: 1,
      source: network.source ?? DEFAULT_SOURCE,
      tiesComplete: network.tiesComplete,
      ego: ego === undefined ? { name: network.name } : details(ego),
      persons: persons.filter((person) => !person.isEgo).map((person) => ({ id: idOf(person.id), ...details(person) })),
      ties: ties.map((tie) => tieOf(tie, ids)),
      interactions: interactions.map((interaction) => ({
        with: interaction.persons.map(idOf),
        at: interaction.at.toISOString(),
        minutes: interaction.minutes,
        channel: interaction.channel as Channel,
        direction: interaction.direction as Direction | null,
        goal: interaction.goal === null ? null : (goalIds.get(interaction.goal) ?? null),
        outcome: interaction.outcome,
        note: interaction.note,
      })),
      goals: goals.map((goal): AmbitGoal => ({
        id: goalIds.get(goal.id) ?? goal.id,
        kind: goal.kind as GoalKind,
        help: goal.help as Help,
        title: goal.title,
        weight: goal.weight,
        status: goal.status as GoalStatus,
        from: goal.from,
        to: goal.to,
        requirements: goal.requirements.map((requirement) => ({
          id: requirement.externalId ?? requirement.id,
          label: requirement.label,
          weight: requirement.weight,
          capacity: requirement.capacity,
          criteria: requirement.criteria.map(({ dimension, value, ...criterion }) => ({
            ...criterion,
            dimension: dimension as Dimension,
            value: dimension === 'PERSON' ? (ids.get(value) ?? value) : value,
          })),
        })),
      })),
    };
  }

  /** A goal that has not begun has no requirements yet; those it will have are exported. */
  private async atItsBeginning(network: NetworkScope, goal: GoalExport, now: Date): Promise<GoalExport> {
    if (goal.from === null) return goal;
    const begins = new Date(`${goal.from}T00:00:00Z`);
    if (begins <= now) return goal;
    const [planned] = await this.graph.run('goal/list-goals', { network: network.id, goals: [goal.id], at: begins });
    return planned ?? goal;
  }
}

/** What persons are called in a file, by their ids in the network. */
function fileIds(persons: readonly PersonExport[]): ReadonlyMap<string, string> {
  return new Map(persons.map((person) => [person.id, person.isEgo ? EGO_ID : (person.externalId ?? person.id)]));
}

function tieOf({ a, b, declared, ...tie }: TieExport, ids: ReadonlyMap<string, string>): AmbitTie {
  return {
    a: ids.get(a) ?? a,
    b: ids.get(b) ?? b,
    strength: declared,
    ...tie,
    kinds: tie.kinds as TieKind[],
    platforms: tie.platforms as Platform[],
  };
}

function details(person: PersonExport): AmbitEgo {
  return {
    name: person.name,
    emails: person.emails,
    phones: person.phones,
    profiles: person.profiles.map((profile) => ({ ...profile, platform: profile.platform as Platform })),
    positions: person.positions.map(position),
    expertise: person.expertise,
    place: person.place,
    tags: person.tags,
  };
}

function position(row: PersonExport['positions'][number]): AmbitPosition {
  const sources: Record<Classified, string | null> = {
    sector: row.sectorSource,
    occupation: row.occupationSource,
    seniority: row.senioritySource,
  };
  const classified = (Object.keys(sources) as Classified[]).filter(
    (field) => sources[field] !== null && sources[field] !== 'STATED',
  );
  return {
    organization: row.organization,
    title: row.title,
    sector: row.sectorCode,
    occupation: row.occupationCode,
    seniority: row.seniority,
    from: row.from,
    to: row.to,
    primary: row.primary,
    classified,
  };
}
