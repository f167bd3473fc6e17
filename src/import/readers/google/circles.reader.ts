import type { ContactField } from '../../../domain.ts';
import type { PersonRecord } from '../../canonical-record.type.ts';
import type { ImportFile, Reader, ReaderEvent } from '../../reader.type.ts';
import { findTable, requireTable } from '../table/find-table.ts';
import { readTable } from '../table/read-table.ts';
import type { TableColumn } from '../table/table.type.ts';

const COLUMNS: Readonly<Record<string, ContactField>> = {
  'first name': 'GIVEN_NAME',
  'last name': 'FAMILY_NAME',
  nickname: 'NICKNAME',
  'display name': 'NAME',
  'profile url': 'PROFILE',
};

/**
 * A circle of Google+ (`Takeout/Google+ Circles/<circle>.csv`; the service closed in April 2019). The file's name is the
 * circle's, a tag of everybody in it. The account's number stays as its key; its address leads nowhere any more.
 */
export const googleCirclesReader: Reader = {
  format: 'GOOGLE_PLUS_CIRCLE',
  platform: 'GOOGLE_PLUS',
  tiesToEgo: true,
  recognises: (file) => findTable(file, circleColumns) !== undefined,
  read: readCircle,
};

async function* readCircle(file: ImportFile): AsyncGenerator<ReaderEvent> {
  const wanted = 'the columns Nickname, Display Name and Profile URL';
  const found = requireTable(findTable(file, circleColumns), 'circle of Google+', wanted);
  const circle = circleName(file.name);
  const events = readTable(file, {
    ...found,
    tagSeparator: /[;,]/,
    platform: 'GOOGLE_PLUS',
    ...(circle === undefined ? {} : { tag: circle, keyPrefix: `${circle}/` }),
  });
  for await (const event of events) {
    yield event.type === 'RECORD' && event.record.kind === 'PERSON'
      ? { type: 'RECORD', record: withoutDeadLinks(event.record) }
      : event;
  }
}

function circleColumns(folded: readonly string[], names: readonly string[]): TableColumn[] | undefined {
  if (!['nickname', 'display name', 'profile url'].every((text) => folded.includes(text))) return undefined;
  return folded.flatMap((text, index): TableColumn[] => {
    const field = COLUMNS[text];
    return field === undefined ? [] : [{ index, name: names[index] ?? text, field }];
  });
}

/** `Takeout/Google+ Circles/Friends (1).csv`: Friends. A name that the file was given on its way (`upload`) is none. */
function circleName(fileName: string): string | undefined {
  const base = /([^/\\]*)\.csv$/i
    .exec(fileName)?.[1]
    ?.replace(/ ?\(\d+\)$/, '')
    .trim();
  return base === '' ? undefined : base;
}

function withoutDeadLinks(person: PersonRecord): PersonRecord {
  if (person.profiles === undefined) return person;
  const profiles = person.profiles.map((profile) => {
    const { url: _dead, ...rest } = profile;
    return profile.platform === 'GOOGLE_PLUS' ? rest : profile;
  });
  return { ...person, profiles };
}
