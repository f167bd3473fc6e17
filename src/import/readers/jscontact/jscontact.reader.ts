import { AmbitError } from '../../../ambit-error.ts';
import { contentHash } from '../../../stable-id.ts';
import type { ImportFile, Reader, ReaderEvent } from '../../reader.type.ts';
import { ContactKeys } from '../contact-keys.ts';
import { jsonElements, type JsonElement } from '../json/json-elements.ts';
import { isObject, parseJson, wholeText } from '../json/whole-json.ts';
import { problem, problemEvent, recordEvent } from '../problems.ts';
import { headText, openText } from '../text.ts';
import { jsContent } from './jscontact-card.ts';

/** A card may hold a photo as data. */
const MAX_CARD_CHARS = 16 * 1024 * 1024;
/** Of what is not a plain list of cards, which is read card by card. */
const MAX_OBJECT_BYTES = 64 * 1024 * 1024;
const NOT_PERSONS = ['org', 'group', 'location', 'application', 'device'];

/**
 * JSContact (RFC 9553): one card, a list of cards, or what JMAP answers (RFC 8620, `{"list": […]}`). `row` is the place of
 * the card, from 1.
 */
export const jsContactReader: Reader = {
  format: 'JSCONTACT',
  platform: 'OTHER',
  tiesToEgo: true,
  recognises: (file) => /^\uFEFF?\s*[[{]/.test(headText(file)) && /"@type"\s*:\s*"Card"/.test(headText(file)),
  read: readCards,
};

async function* readCards(file: ImportFile): AsyncGenerator<ReaderEvent> {
  const keys = new ContactKeys();
  if (/^\uFEFF?\s*\[/.test(headText(file))) {
    const text = await openText(file);
    if (text.problem !== undefined) yield problemEvent(text.problem);
    for await (const element of jsonElements(text.chunks(), MAX_CARD_CHARS)) {
      if (element.fault === 'CUT_OFF') {
        throw new AmbitError(
          'IMPORT_UNREADABLE',
          `The file is cut off after card ${element.row - 1}: it is not whole. Export it again.`,
        );
      }
      yield* cardEvents(element, keys);
    }
    return;
  }
  const { text, problem: unreadable } = await wholeText(file, MAX_OBJECT_BYTES, 'Export the cards as a plain list.');
  if (unreadable !== undefined) yield problemEvent(unreadable);
  const json = parseJson(text);
  const list = isObject(json) && json['@type'] !== 'Card' ? json['list'] : [json];
  if (!Array.isArray(list)) {
    throw new AmbitError(
      'IMPORT_UNREADABLE',
      'The file holds JSContact cards neither as a list nor in the field "list". Export the cards as a plain list.',
    );
  }
  for (const [index, value] of (list as readonly unknown[]).entries())
    yield* cardEvents({ row: index + 1, value }, keys);
}

function* cardEvents({ row, value }: JsonElement, keys: ContactKeys): Generator<ReaderEvent> {
  if (!isObject(value) || value['@type'] !== 'Card') {
    const message = 'The entry is no JSContact card ("@type": "Card"); it was left out.';
    yield problemEvent(problem('REJECTED', row, 'BAD_ENTRY', message, '@type'));
    return;
  }
  if (NOT_PERSONS.includes(String(value['kind']))) {
    const message = 'The card is of an organization or a group, not of a person.';
    yield problemEvent(problem('SKIPPED', row, 'COMPANY_CARD', message));
    return;
  }
  const { name, ...content } = jsContent(value);
  if (name === undefined) {
    const message = 'The card has neither a name nor an e-mail address.';
    yield problemEvent(problem('REJECTED', row, 'NO_NAME', message, 'name'));
    return;
  }
  // Of what is read of it, not of the card: a card may nest without end.
  if (keys.isRepeated(contentHash([name, content]))) {
    yield problemEvent(problem('SKIPPED', row, 'DUPLICATE_CARD', 'The same card was already read.'));
    return;
  }
  yield recordEvent({ kind: 'PERSON', row, ...content, name, externalId: keys.keyOf(content, name.full) });
}
