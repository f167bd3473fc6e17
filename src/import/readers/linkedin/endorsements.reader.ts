import type { EgoRecord, ExpertiseRecord, InteractionRecord, PersonRecord } from '../../canonical-record.type.ts';
import type { ImportFile, Reader, ReaderEvent } from '../../reader.type.ts';
import { parseExportInstant } from '../instant.ts';
import { findTableHeader, openTable, type TableShape } from '../named-columns.ts';
import { problem, problemEvent, recordEvent } from '../problems.ts';
import { linkedInSlug } from '../profile-url.ts';
import { mentionedPerson } from './mentioned-person.ts';
import { Tally } from './tally.ts';

type EndorsementField = 'date' | 'skill' | 'given' | 'family' | 'url' | 'status';

function shape(other: 'Endorser' | 'Endorsee', file: string): TableShape<EndorsementField> {
  return {
    title: `LinkedIn ${file}`,
    columns: {
      date: 'Endorsement Date',
      skill: 'Skill Name',
      given: `${other} First Name`,
      family: `${other} Last Name`,
      url: `${other} Public Url`,
      status: 'Endorsement Status',
    },
    required: ['date', 'skill', 'given', 'family', 'url'],
  };
}

const RECEIVED = shape('Endorser', 'Endorsement_Received_Info.csv');
const GIVEN = shape('Endorsee', 'Endorsement_Given_Info.csv');

/**
 * Endorsements are worth little as evidence: one click, often returned as a favour, on whatever skills LinkedIn proposes. So
 * each gives a skill without a level (how many clicked is no measure of mastery), and of the tie one reaction a day and
 * person, however many skills were clicked at once.
 */
export const linkedInEndorsementsReceivedReader: Reader = {
  format: 'LINKEDIN_ENDORSEMENTS_RECEIVED',
  platform: 'LINKEDIN',
  tiesToEgo: false,
  recognises: (file) => findTableHeader(file, RECEIVED) !== undefined,
  read: (file) => readEndorsements(file, RECEIVED, 'IN'),
};

/** What the owner said of others: the skills are theirs. */
export const linkedInEndorsementsGivenReader: Reader = {
  format: 'LINKEDIN_ENDORSEMENTS_GIVEN',
  platform: 'LINKEDIN',
  tiesToEgo: false,
  recognises: (file) => findTableHeader(file, GIVEN) !== undefined,
  read: (file) => readEndorsements(file, GIVEN, 'OUT'),
};

const OMISSIONS: Readonly<Record<string, string>> = {
  NO_PROFILE_URL: 'An endorsement without address of a profile was left out: nobody is known by a name alone.',
  NOT_ACCEPTED: 'An endorsement that was not accepted was left out.',
};

interface Endorsements {
  readonly row: number;
  readonly name: string;
  readonly skills: Set<string>;
  /** First moment of each day, with its row. */
  readonly days: Map<string, { at: string; row: number }>;
}

async function* readEndorsements(
  file: ImportFile,
  tableShape: TableShape<EndorsementField>,
  direction: 'IN' | 'OUT',
): AsyncGenerator<ReaderEvent> {
  const table = await openTable(file, tableShape);
  yield* table.problems.map(problemEvent);
  const tally = new Tally();
  const persons = new Map<string, Endorsements>();
  const ownSkills = new Set<string>();
  for await (const { line, values, problems } of table.rows()) {
    yield* problems.map(problemEvent);
    if (values === undefined) continue;
    if (values.status !== '' && !/accepted/i.test(values.status)) {
      tally.count('NOT_ACCEPTED', line);
      continue;
    }
    if (direction === 'IN' && values.skill !== '') ownSkills.add(values.skill);
    const slug = linkedInSlug(values.url);
    if (slug === undefined) {
      tally.count('NO_PROFILE_URL', line);
      continue;
    }
    const name = [values.given, values.family].filter((part) => part !== '').join(' ');
    const person = persons.get(slug) ?? { row: line, name, skills: new Set(), days: new Map() };
    persons.set(slug, person);
    if (values.skill !== '') person.skills.add(values.skill);
    const at = parseExportInstant(values.date, 'MONTH_FIRST');
    if (at === undefined) {
      const message = 'The date could not be read (like 2026/02/08 14:03:22 UTC); the skill is kept without it.';
      yield problemEvent(problem('WARNING', line, 'BAD_DATE', message, tableShape.columns.date));
      continue;
    }
    const day = person.days.get(at.slice(0, 10));
    if (day === undefined || at < day.at) person.days.set(at.slice(0, 10), { at, row: line });
  }
  if (ownSkills.size > 0) {
    const ego: EgoRecord = {
      kind: 'EGO',
      row: table.header.line,
      externalId: 'ego',
      expertise: expertise(ownSkills),
    };
    yield recordEvent(ego);
  }
  for (const [slug, { row, name, skills }] of persons) {
    const person: PersonRecord = {
      ...mentionedPerson({ slug, row, ...(name === '' ? {} : { name }) }),
      ...(direction === 'OUT' && skills.size > 0 ? { expertise: expertise(skills) } : {}),
    };
    yield recordEvent(person);
  }
  for (const [slug, { days }] of persons) {
    for (const { at, row } of days.values()) {
      const record: InteractionRecord = {
        kind: 'INTERACTION',
        row,
        with: [slug],
        at,
        channel: 'REACTION',
        direction,
      };
      yield recordEvent(record);
    }
  }
  yield* tally.problems(OMISSIONS).map(problemEvent);
}

function expertise(skills: ReadonlySet<string>): ExpertiseRecord[] {
  return [...skills].map((name) => ({ name }));
}
