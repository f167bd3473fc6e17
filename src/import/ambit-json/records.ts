import type {
  GoalRecord,
  InteractionRecord,
  NetworkRecord,
  PersonRecord,
  TieStatement,
} from '../canonical-record.type.ts';
import {
  isSet,
  type AmbitEgo,
  type AmbitFile,
  type AmbitGoal,
  type AmbitInteraction,
  type AmbitPerson,
  type AmbitTie,
} from './ambit-file.type.ts';

/** An object without its null and absent fields, typed so. */
type Present<T> = { [K in keyof T as undefined extends T[K] ? never : null extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : null extends T[K] ? K : never]?: NonNullable<T[K]>;
};

export function networkRecord(file: AmbitFile): NetworkRecord {
  return {
    kind: 'NETWORK',
    ...present({ source: file.source, tiesComplete: file.tiesComplete }),
    ego: personFields(file.ego),
  };
}

export function personRecord(person: AmbitPerson, row: number): PersonRecord {
  return { kind: 'PERSON', row, externalId: person.id, ...personFields(person) };
}

export function tieStatement(tie: AmbitTie, row: number): TieStatement {
  return { kind: 'TIE', row, ...present(tie) };
}

export function interactionRecord(interaction: AmbitInteraction, row: number): InteractionRecord {
  return { kind: 'INTERACTION', row, ...present(interaction) };
}

export function goalRecord(goal: AmbitGoal): GoalRecord {
  return {
    kind: 'GOAL',
    externalId: goal.id,
    goalKind: goal.kind ?? 'OTHER',
    help: goal.help ?? 'ORDINARY',
    title: goal.title,
    weight: goal.weight ?? 1,
    status: goal.status ?? 'ACTIVE',
    ...present({ from: goal.from, to: goal.to }),
    requirements: (goal.requirements ?? []).map(({ id, label, weight, capacity, criteria }) => ({
      externalId: id,
      label,
      weight: weight ?? 1,
      capacity: capacity ?? 1,
      criteria: (criteria ?? []).map((criterion) => ({
        dimension: criterion.dimension,
        value: criterion.value,
        ...present({ level: criterion.level }),
        hard: criterion.hard ?? false,
        weight: criterion.weight ?? 1,
      })),
    })),
  };
}

function personFields(person: AmbitEgo): NetworkRecord['ego'] {
  const { name, emails, phones, profiles, positions, expertise, place, tags } = person;
  return {
    name: { full: name },
    ...present({
      emails,
      phones,
      profiles: profiles?.map(present),
      positions: positions?.map(present),
      expertise: expertise?.map(present),
      place: isSet(place) ? present(place) : undefined,
      tags,
    }),
  };
}

function present<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => isSet(value))) as Present<T>;
}
