import type { ImportFile } from '../reader.type.ts';
import { rootElement } from './graph/xml-stream.ts';
import { headText, wideCharset } from './text.ts';

/**
 * What an unknown file looks like and what to do about it: one or two sentences for a message. Nothing of the content is
 * repeated, it may be personal.
 */
export function appearanceOf(file: ImportFile): string {
  if (file.size === 0) return 'The file is empty. Export it again.';
  if (startsWith(file.head, 'PK\x03\x04') || startsWith(file.head, 'PK\x05\x06')) return zipAppearance(file.head);
  if (startsWith(file.head, '\x1f\x8b')) return 'This is a gzip archive. Unpack it first: archives are not read yet.';
  if (startsWith(file.head, '%PDF')) return 'This is a PDF document. Export the contacts as vCard or CSV instead.';
  if (startsWith(file.head, '\xd0\xcf\x11\xe0')) return 'This is a workbook or document of Office. Save it as CSV.';
  if (wideCharset(file.head) === undefined && file.head.includes(0)) {
    return 'This is a binary file, not an export of contacts as text.';
  }
  return textAppearance(
    headText(file)
      .replace(/^\uFEFF/, '')
      .trimStart(),
  );
}

function textAppearance(text: string): string {
  if (text === '') return 'The file holds nothing but blanks. Export it again.';
  const root = rootElement(text)?.toLowerCase();
  if (/^<!doctype\s+html/i.test(text) || ['html', 'head', 'body'].includes(root ?? '')) {
    return 'This is a web page (HTML). If it comes from Facebook, ask for the download again and choose JSON as its format.';
  }
  if (root !== undefined || /^<[?!]/.test(text)) {
    return /<!DOCTYPE\b/i.test(text)
      ? 'This is XML with a DOCTYPE, which is not read for safety. Remove the DOCTYPE and import it again.'
      : 'This is XML, but neither GraphML (<graphml>) nor GEXF (<gexf>).';
  }
  if (/^[[{]/.test(text)) return 'This looks like JSON of a kind that is not read yet: it has no field "ambit".';
  if (/^window\./.test(text)) return 'This looks like a file of a Twitter/X archive, which is not read yet.';
  if (/^[^\n]*[,;\t]/m.test(text)) {
    return 'This looks like a table, but none of its first 10 records is a header that is known: LinkedIn has the columns First Name, Last Name and Connected On.';
  }
  return 'This is text of no known format.';
}

function zipAppearance(head: Buffer): string {
  return head.includes('xl/workbook') || head.includes('[Content_Types].xml')
    ? 'This is a workbook or document of Office. Save it as CSV.'
    : 'This is a zip archive. Unpack it first: zips are not read yet.';
}

function startsWith(head: Buffer, bytes: string): boolean {
  return head.subarray(0, bytes.length).equals(Buffer.from(bytes, 'latin1'));
}
