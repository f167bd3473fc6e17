import { createHash } from 'node:crypto';
import type { Platform } from '../../../domain.ts';
import type { PersonRecord } from '../../canonical-record.type.ts';
import type { ImportFile, Reader, ReaderEvent } from '../../reader.type.ts';
import { ContactKeys } from '../contact-keys.ts';
import { problem, problemEvent, recordEvent } from '../problems.ts';
import { hasUtf8Mark, headText, takeCensus } from '../text.ts';
import { Card, cardContent, isCompanyCard, USED_PROPERTIES } from './card.ts';
import { contentLines } from './content-lines.ts';
import { parseProperty, type Property } from './property.ts';

/** A card has tens of properties; what comes after these is not kept. */
const MAX_PROPERTIES = 2_000;

/**
 * vCard 3.0 (RFC 2426) as address books write it, and what 2.1 and 4.0 (RFC 6350) share with it. `row` is the line of a
 * card's `BEGIN:VCARD`.
 */
export const vcardReader: Reader = {
  format: 'VCARD',
  platform: 'OTHER',
  tiesToEgo: true,
  platformOf,
  recognises: (file) => /^[ \t]*begin:[ \t]*vcard[ \t]*$/im.test(lines(file)),
  read: readCards,
};

/** The program that wrote the cards, by the marks it leaves; most leave some in the first cards. */
function platformOf(file: ImportFile): Platform {
  const text = lines(file);
  if (/^PRODID:.*\bApple\b|^(?:item\d+\.)?X-(AB(UID|ADR|SHOWAS)|APPLE-|ADDRESSBOOKSERVER-)/im.test(text))
    return 'APPLE';
  if (/^X-(MS|MICROSOFT)-|^PRODID:.*\b(Microsoft|Outlook)\b/im.test(text)) return 'OUTLOOK';
  if (/googleusercontent\.com|^CATEGORIES:.*\bmyContacts\b|^item\d+\.X-AB(Label|DATE)/im.test(text)) {
    return 'GOOGLE_CONTACTS';
  }
  return 'OTHER';
}

function lines(file: ImportFile): string {
  return headText(file)
    .replace(/^\uFEFF/, '')
    .replace(/\r+\n?/g, '\n');
}

async function* readCards(file: ImportFile): AsyncGenerator<ReaderEvent> {
  const census = await takeCensus(file);
  const fileIsUtf8 = census.isMostlyUtf8(hasUtf8Mark(file.head));
  const keys = new ContactKeys();
  let open: OpenCard | undefined;
  for await (const line of contentLines(file, (name) => USED_PROPERTIES.has(name))) {
    const property = parseProperty(line);
    const mark = property?.bytes.trim().toUpperCase() === 'VCARD' ? property.name : undefined;
    if (mark === 'BEGIN') {
      if (open?.beginsAgent()) continue;
      if (open !== undefined) yield truncated(open.row);
      open = new OpenCard(line.row);
    } else if (mark === 'END') {
      if (open === undefined || open.endsAgent()) continue;
      yield* cardEvents(open, fileIsUtf8, keys);
      open = undefined;
    } else if (open !== undefined && property !== undefined) {
      const dropped = open.add(property);
      if (dropped !== undefined) yield dropped;
    } else if (open !== undefined) {
      const message = 'A line of the card holds no property (no colon in it); it was left out.';
      yield problemEvent(problem('WARNING', line.row, 'BAD_LINE', message));
    }
  }
  if (open !== undefined) yield truncated(open.row);
}

/** The card being read. A 2.1 card may hold another one, the AGENT's, which is passed over. */
class OpenCard {
  readonly row: number;
  readonly properties: Property[] = [];
  readonly #hash = createHash('sha256');
  #agents = 0;

  constructor(row: number) {
    this.row = row;
  }

  beginsAgent(): boolean {
    const isAgent = this.#agents > 0 || this.properties.at(-1)?.name === 'AGENT';
    if (isAgent) this.#agents++;
    return isAgent;
  }

  endsAgent(): boolean {
    if (this.#agents === 0) return false;
    this.#agents--;
    return true;
  }

  /** Of all that the card says, birthdays and notes too: father and son may share all but these. */
  fingerprint(): string {
    return this.#hash.digest('base64');
  }

  /** @returns a problem where a property that would be used can't be kept */
  add(property: Property): ReaderEvent | undefined {
    this.#hash.update(`${property.name}:${property.bytes}\n`);
    if (this.#agents > 0 || !USED_PROPERTIES.has(property.name)) return undefined;
    if (property.isCut) {
      const message = 'The value is too long to be one of a contact; it was left out.';
      return problemEvent(problem('WARNING', property.row, 'FIELD_TOO_LONG', message, property.name));
    }
    if (this.properties.length < MAX_PROPERTIES) {
      this.properties.push(property);
      return undefined;
    }
    if (this.properties.length > MAX_PROPERTIES) return undefined;
    this.properties.push({ ...property, name: 'X-MORE' });
    const message = `The card has more than ${MAX_PROPERTIES} properties; the rest was left out.`;
    return problemEvent(problem('WARNING', property.row, 'TOO_MANY_PROPERTIES', message));
  }
}

function* cardEvents(open: OpenCard, fileIsUtf8: boolean, keys: ContactKeys): Generator<ReaderEvent> {
  const { row } = open;
  const card = new Card(open.properties, fileIsUtf8);
  if (isCompanyCard(card)) {
    const message = 'The card is of an organization or a group, not of a person.';
    yield problemEvent(problem('SKIPPED', row, 'COMPANY_CARD', message));
    return;
  }
  const content = cardContent(card);
  for (const property of card.damaged) {
    const message = 'Some bytes of the value fit no known character set and are shown as a replacement character.';
    yield problemEvent(problem('WARNING', property.row, 'UNREADABLE_BYTES', message, property.name));
  }
  if (content.name === undefined) {
    const message = 'The card has neither a name nor an e-mail address.';
    yield problemEvent(problem('REJECTED', row, 'NO_NAME', message, 'FN'));
    return;
  }
  if (keys.isRepeated(open.fingerprint())) {
    yield problemEvent(problem('SKIPPED', row, 'DUPLICATE_CARD', 'The same card was already read.'));
    return;
  }
  const person: PersonRecord = {
    kind: 'PERSON',
    row,
    ...content,
    name: content.name,
    externalId: keys.keyOf(content, content.name.full),
  };
  yield recordEvent(person);
}

function truncated(row: number): ReaderEvent {
  const message = 'The card that begins here has no END:VCARD: the file is cut off or damaged. The card was left out.';
  return problemEvent(problem('REJECTED', row, 'TRUNCATED_CARD', message));
}
