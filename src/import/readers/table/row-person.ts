import type {
  ExpertiseRecord,
  NameRecord,
  PersonRecord,
  PositionRecord,
  ProfileRecord,
  TieDetails,
} from '../../canonical-record.type.ts';
import { parseExportDate, type SlashOrder } from '../calendar-date.ts';
import { emailsOf, isExchangePath, oneLine, partsOf, phonesOf, unique } from './cell-values.ts';
import type { Cell, RowCells } from './row-cells.ts';
import { placeOfAddresses } from './row-place.ts';
import { profilesOf, uniqueAccounts } from './row-profiles.ts';
import type { Table } from './table.type.ts';

/** What a row says; the name may be missing. */
export type RowContent = Omit<PersonRecord, 'kind' | 'row' | 'externalId' | 'name'> & {
  readonly name?: NameRecord;
  /** It names an organization and nobody there. */
  readonly isOrganization: boolean;
};

/** Reads one row; what it can't use it says in `cells.problems`. */
export function rowContent(cells: RowCells, table: Table, slashOrder: SlashOrder): RowContent {
  const emails = unique(cells.all('EMAIL').flatMap((cell) => emailsIn(cell, cells)));
  const phones = unique(cells.all('PHONE').flatMap(({ text }) => phonesOf(text)));
  const name = nameOf(cells) ?? (emails[0] === undefined ? undefined : { full: emails[0] });
  const positions = positionsOf(cells, table);
  const profiles = accountsOf(cells, table, name);
  const expertise = expertiseOf(cells);
  const place = placeOf(cells, table);
  const tags = tagsOf(cells, table);
  return {
    ...(name === undefined ? {} : { name }),
    isOrganization: name === undefined && positions.some(({ organization }) => organization !== undefined),
    ...(emails.length === 0 ? {} : { emails }),
    ...(phones.length === 0 ? {} : { phones }),
    ...(profiles.length === 0 ? {} : { profiles }),
    ...(positions.length === 0 ? {} : { positions }),
    ...(expertise.length === 0 ? {} : { expertise }),
    ...(place === undefined ? {} : { place }),
    ...(tags.length === 0 ? {} : { tags }),
    tie: tieOf(cells, phones, slashOrder),
  };
}

/** The whole name where a column has it; else its parts in reading order; else the nickname. */
function nameOf(cells: RowCells): NameRecord | undefined {
  const text = (cell: Cell | undefined): string => oneLine(cell?.text ?? '');
  const given = text(cells.first('GIVEN_NAME'));
  const family = text(cells.first('FAMILY_NAME'));
  const parts = [given, text(cells.first('MIDDLE_NAME')), family].filter((part) => part !== '');
  const full = text(cells.first('NAME')) || parts.join(' ') || text(cells.first('NICKNAME'));
  if (full === '') return undefined;
  return { full, ...(given === '' ? {} : { given }), ...(family === '' ? {} : { family }) };
}

function emailsIn({ column, text }: Cell, cells: RowCells): string[] {
  const emails = emailsOf(text);
  if (emails.length === 0 && !isExchangePath(text)) {
    cells.warn(column, 'BAD_EMAIL', 'This is no e-mail address; it was left out.');
  }
  return emails;
}

/** The first one is the current one. Where a cell holds several titles and organizations, they go together in order. */
function positionsOf(cells: RowCells, table: Table): PositionRecord[] {
  const positions = cells.groups('ORGANIZATION', 'TITLE').flatMap((group): PositionRecord[] => {
    const values = (field: 'ORGANIZATION' | 'TITLE'): string[] =>
      group.filter(({ column }) => column.field === field).flatMap(({ text }) => partsOf(text, table.joint));
    const organizations = values('ORGANIZATION');
    const titles = values('TITLE');
    return Array.from({ length: Math.max(organizations.length, titles.length) }, (_, at) => ({
      ...(organizations[at] === undefined ? {} : { organization: organizations[at] }),
      ...(titles[at] === undefined ? {} : { title: titles[at] }),
    }));
  });
  return positions.map((position, at) => (at === 0 ? { ...position, primary: true } : position));
}

function accountsOf(cells: RowCells, table: Table, name: NameRecord | undefined): ProfileRecord[] {
  const accounts = cells.all('PROFILE', 'WEBSITE').flatMap(({ column, text }) =>
    profilesOf(text, column.platform, () => {
      if (column.field === 'PROFILE') {
        const message = 'This is no address of a profile on a platform that is known; it was left out.';
        cells.warn(column, 'BAD_PROFILE', message);
      }
    }),
  );
  const { platform } = table;
  if (platform === undefined) return uniqueAccounts(accounts);
  const displayName = name === undefined ? {} : { displayName: name.full };
  const here = accounts.filter((account) => account.platform === platform);
  const known = here.length === 0 ? [{ platform, ...displayName }] : here.map((each) => ({ ...each, ...displayName }));
  return uniqueAccounts([...known, ...accounts.filter((account) => account.platform !== platform)]);
}

function expertiseOf(cells: RowCells): ExpertiseRecord[] {
  const names = cells.all('EXPERTISE').flatMap(({ text }) => partsOf(text, /[;,|\r\n]/));
  return unique(names).map((name) => ({ name }));
}

function placeOf(cells: RowCells, table: Table): PersonRecord['place'] {
  const addresses = cells.groups('COUNTRY', 'REGION', 'LOCALITY', 'ADDRESS').map((group) => {
    const text = (field: Cell['column']['field']): string =>
      group.find(({ column }) => column.field === field)?.text ?? '';
    const one = (field: Cell['column']['field']): string => partsOf(text(field), table.joint)[0] ?? '';
    const address = text('ADDRESS');
    return {
      country: one('COUNTRY'),
      region: one('REGION'),
      locality: one('LOCALITY'),
      address: table.joint === undefined ? address : (address.split(table.joint)[0] ?? ''),
    };
  });
  return placeOfAddresses(addresses);
}

function tagsOf(cells: RowCells, table: Table): string[] {
  const tags = cells.all('TAG').flatMap(({ text }) => partsOf(text, table.tagSeparator));
  const own = table.isTag === undefined ? tags : tags.filter(table.isTag);
  return unique(table.tag === undefined ? own : [table.tag, ...own]);
}

function tieOf(cells: RowCells, phones: readonly string[], slashOrder: SlashOrder): TieDetails {
  const date = (field: 'SINCE' | 'LAST_CONTACT'): string | undefined => {
    const cell = cells.first(field);
    const parsed = cell === undefined ? undefined : parseExportDate(cell.text, slashOrder);
    if (cell !== undefined && parsed === undefined) {
      cells.warn(cell.column, 'BAD_DATE', 'The date could not be read (like 2026-02-08); the tie is kept without it.');
    }
    return parsed;
  };
  const since = date('SINCE');
  const lastContact = date('LAST_CONTACT');
  return {
    ...(since === undefined ? {} : { since }),
    ...(lastContact === undefined ? {} : { lastContact }),
    ...(phones.length === 0 ? {} : { withPhone: true }),
  };
}
