import type { Channel, Dimension, Direction, GoalKind, GoalStatus, Help, Platform, TieKind } from '../../domain.ts';
import type {
  AmbitEgo,
  AmbitFile,
  AmbitGoal,
  AmbitPosition,
  AuditHeader,
  Classified,
} from '../../import/ambit-json/ambit-file.type.ts';
import type { GoalContent, NetworkContent, PersonContent } from './content.type.ts';

/**
 * What an auditor is shown as a file that any Ambit can open. It says what holds at one moment: strengths that were declared,
 * requirements that are asked for then; ties merely inferred are left out, as in every export.
 */
export function auditFile(content: NetworkContent, audit: AuditHeader, at: Date): AmbitFile {
  const ego = content.persons.find(({ isEgo }) => isEgo);
  const idOf = (id: string): string => (id === ego?.id ? 'ego' : id);
  return {
    ambit: 1,
    source: `audit-${audit.id}`,
    tiesComplete: content.tiesComplete,
    audit,
    ego: ego === undefined ? { name: 'Ego' } : details(ego),
    persons: content.persons.filter(({ isEgo }) => !isEgo).map((person) => ({ id: person.id, ...details(person) })),
    ties: content.ties
      .filter(({ inferred }) => !inferred)
      .map((tie) => ({
        a: idOf(tie.a),
        b: idOf(tie.b),
        strength: tie.declared,
        since: tie.since,
        until: tie.until,
        lastContact: tie.lastContact,
        kinds: tie.kinds as TieKind[],
        platforms: tie.platforms as Platform[],
        private: tie.private,
      })),
    interactions: content.interactions
      .filter(({ persons }) => persons.length > 0)
      .map((each) => ({
        with: each.persons,
        at: each.at.toISOString(),
        minutes: each.minutes,
        channel: each.channel as Channel,
        direction: each.direction as Direction | null,
        goal: each.goal,
        outcome: each.outcome,
      })),
    goals: content.goals.map((goal) => goalOf(goal, at)),
  };
}

function details(person: PersonContent): AmbitEgo {
  return {
    name: person.name,
    profiles: person.platforms.map((platform) => ({ platform: platform as Platform })),
    positions: person.positions.map(position),
    expertise: person.expertise.map(({ name, level }) => ({ name, level })),
    place: person.place,
  };
}

function position(row: PersonContent['positions'][number]): AmbitPosition {
  const sources = { sector: row.sectorSource, occupation: row.occupationSource, seniority: row.senioritySource };
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

/** The requirements of the moment; of a goal that has not begun, those it will begin with. */
function goalOf(goal: GoalContent, now: Date): AmbitGoal {
  const begins = goal.from === null ? now : new Date(`${goal.from}T00:00:00Z`);
  const at = begins > now ? begins : now;
  const valid = goal.requirements.filter(
    ({ validFrom, validTo }) => (validFrom === null || validFrom <= at) && (validTo === null || at < validTo),
  );
  return {
    id: goal.id,
    kind: goal.kind as GoalKind,
    help: goal.help as Help,
    title: goal.title,
    weight: goal.weight,
    status: goal.status as GoalStatus,
    from: goal.from,
    to: goal.to,
    requirements: valid.map(({ id, label, weight, capacity, criteria }) => ({
      id,
      label,
      weight,
      capacity,
      criteria: criteria.map(({ dimension, value, statedLevel, hard, weight: criterionWeight }) => ({
        dimension: dimension as Dimension,
        value,
        level: statedLevel,
        hard,
        weight: criterionWeight,
      })),
    })),
  };
}
