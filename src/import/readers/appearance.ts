import { unmappedTable } from '../mapping/mapping-error.ts';
import { planTable } from '../mapping/table-plan.ts';
import type { ImportFile } from '../reader.type.ts';
import { rootElement } from './graph/xml-stream.ts';
import { jsonAppearance } from './json/json-appearance.ts';
import { isMuteList } from './mastodon/accounts-header.ts';
import { headText, wideCharset } from './text.ts';
import { ytdName } from './twitter/ytd-file.ts';

/** First bytes of what people try by mistake, and what to do instead. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['\x1f\x8b', 'This is a gzip archive, which is not read. Unpack it, and import the file inside or a zip of it.'],
  ['Rar!', 'This is a RAR archive. Unpack it first, and choose a file of the export.'],
  ['7z\xbc\xaf', 'This is a 7z archive. Unpack it first, and choose a file of the export.'],
  ['%PDF', 'This is a PDF document. Export the contacts as vCard or CSV instead.'],
  ['{\\rtf', 'This is a document (RTF). Export the contacts as vCard or CSV instead.'],
  ['\xd0\xcf\x11\xe0', 'This is a workbook or document of Office. Save it as CSV.'],
  ['!BDN', 'This is a mailbox of Outlook (.pst). In Outlook choose File, Open & Export, Export to a file, CSV.'],
  ['SQLite format 3', 'This is a database of an app. Export the contacts from the app as vCard or CSV instead.'],
  ['bplist', 'This is a property list of Apple. Export the contacts as vCard instead.'],
  ['\x89PNG', 'This is a picture. Export the contacts as vCard or CSV instead.'],
  ['\xff\xd8\xff', 'This is a picture. Export the contacts as vCard or CSV instead.'],
  ['GIF8', 'This is a picture. Export the contacts as vCard or CSV instead.'],
  ['RIFF', 'This is a picture or a recording. Export the contacts as vCard or CSV instead.'],
];

/** `12/31/25, 9:15 PM - ` on Android, `[31.12.2025, 21:15:00] ` on an iPhone, in whatever order the country writes a date. */
const WHATSAPP_LINE =
  /^\u200e?\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d{2}([:.]\d{2})?(\s?[ap]\.?\s?m\.?)?(\] | - )/im;

/**
 * What an unknown file looks like and what to do about it: one or two sentences for a message. Nothing of the content is
 * repeated, it may be personal.
 */
export function appearanceOf(file: ImportFile): string {
  if (file.size === 0) return 'The file is empty. Export it again.';
  if (isZip(file.head)) return zipAppearance(file.head);
  const known = SIGNATURES.find(([bytes]) => startsWith(file.head, bytes));
  if (known !== undefined) return known[1];
  if (/^(heic|heix|mif1|avif)/.test(file.head.toString('latin1', 8, 12))) {
    return 'This is a picture. Export the contacts as vCard or CSV instead.';
  }
  if (wideCharset(file.head) === undefined && file.head.includes(0)) {
    return 'This is a binary file, not an export of contacts as text.';
  }
  return textAppearance(file);
}

/** Whether the file is a web page. */
export function isHtml(file: ImportFile): boolean {
  const text = startOf(file);
  const root = rootElement(text)?.toLowerCase();
  return /^<!doctype\s+html/i.test(text) || ['html', 'head', 'body'].includes(root ?? '');
}

function textAppearance(file: ImportFile): string {
  const text = startOf(file);
  if (text === '') return 'The file holds nothing but blanks. Export it again.';
  if (isHtml(file)) {
    return 'This is a web page (HTML). If it comes from Facebook or Instagram, ask for the download again and choose JSON as its format.';
  }
  if (rootElement(text) !== undefined || /^<[?!]/.test(text)) {
    return /<!DOCTYPE\b/i.test(text)
      ? 'This is XML with a DOCTYPE, which is not read for safety. Remove the DOCTYPE and import it again.'
      : 'This is XML, but neither GraphML (<graphml>) nor GEXF (<gexf>).';
  }
  const list = ytdName(file);
  if (list !== undefined) {
    return ['block', 'mute'].includes(list)
      ? 'This is a list of blocked or muted accounts of a Twitter/X archive, which is not imported.'
      : 'This file of a Twitter/X archive holds no list of accounts. Import the whole archive, or following.js and follower.js.';
  }
  if (/^[[{]/.test(text)) return jsonAppearance(file, text);
  if (WHATSAPP_LINE.test(text.slice(0, 4096))) {
    return 'This looks like a chat of WhatsApp, which is not read: it is what people said. Export the contacts of your telephone as vCard instead.';
  }
  if (isMuteList(file)) return 'This is the list of accounts you mute on Mastodon, which is not imported.';
  const table = planTable(file);
  if (table !== undefined) return unmappedTable(table);
  if (/^[^\n]*[,;\t]/m.test(text)) {
    return 'This is text with commas or semicolons, but no table: its lines do not have the same number of columns.';
  }
  return 'This is text of no known format.';
}

function startOf(file: ImportFile): string {
  return headText(file)
    .replace(/^\uFEFF/, '')
    .trimStart();
}

function zipAppearance(head: Buffer): string {
  return isOfficeDocument(head)
    ? 'This is a workbook or document of Office. Save it as CSV.'
    : 'This is an archive inside another. Unpack the outer one and import this one on its own.';
}

/** A zip by its first record: an entry, the end of an empty one, or the mark of one that was once split. */
export function isZip(head: Buffer): boolean {
  return ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'].some((signature) => startsWith(head, signature));
}

/** Workbooks and documents of Microsoft Office and LibreOffice are zips too. */
export function isOfficeDocument(head: Buffer): boolean {
  return (
    isZip(head) &&
    (head.includes('xl/workbook') ||
      head.includes('[Content_Types].xml') ||
      head.includes('mimetypeapplication/vnd.oasis.opendocument'))
  );
}

function startsWith(head: Buffer, bytes: string): boolean {
  return head.subarray(0, bytes.length).equals(Buffer.from(bytes, 'latin1'));
}
