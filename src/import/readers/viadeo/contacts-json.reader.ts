import { z } from 'zod';
import type { PersonRecord, ProfileRecord } from '../../canonical-record.type.ts';
import type { ImportFile, ImportProblem, Reader, ReaderEvent } from '../../reader.type.ts';
import { ContactKeys } from '../contact-keys.ts';
import { problem, problemEvent, recordEvent } from '../problems.ts';
import { profileOfUrl } from '../profile-url.ts';
import { emailsOf, oneLine, phonesOf, unique } from '../table/cell-values.ts';
import { placeOfAddresses } from '../table/row-place.ts';
import { uniqueAccounts } from '../table/row-profiles.ts';
import { headText, openText } from '../text.ts';
import { firstJsonObjects, jsonObjects, type JsonObject } from './json-objects.ts';

const text = z.string().nullish();
const texts = z.array(z.string()).nullish();

/** Only what is read; `contact` says who sees whose contacts, `chats` are handles of services long closed. */
const contactSchema = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  name: text,
  headline: text,
  emails: texts,
  phones: texts,
  socials: texts,
  where: z.object({ locality: text, region: text, country: text }).nullish(),
});
type Contact = z.infer<typeof contactSchema>;

const KEYS = ['headline', 'emails', 'phones', 'chats', 'socials', 'contact', 'where'];

/**
 * The address book of Viadeo as ViadeoContactsExporter wrote it in 2016, the only tool there was: one JSON object a contact, one
 * behind the other (https://github.com/yaitloutou/ViadeoContactsExporter).
 */
export const viadeoJsonReader: Reader = {
  format: 'VIADEO_JSON',
  platform: 'VIADEO',
  tiesToEgo: true,
  recognises: (file) => {
    const head = headText(file)
      .replace(/^\uFEFF/, '')
      .trimStart();
    return /^(\[\s*)?\{/.test(head) && firstJsonObjects(head, 3).some(isContact);
  },
  read: readContacts,
};

function isContact(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('name' in value)) return false;
  const keys = KEYS.filter((key) => key in value);
  return keys.includes('headline') && keys.length >= 3;
}

async function* readContacts(file: ImportFile): AsyncGenerator<ReaderEvent> {
  const opened = await openText(file);
  if (opened.problem !== undefined) yield problemEvent(opened.problem);
  const keys = new ContactKeys();
  for await (const object of jsonObjects(opened.chunks())) {
    const parsed = contactSchema.safeParse(object.value);
    if (!parsed.success) {
      yield problemEvent(faultOf(object));
      continue;
    }
    const person = personOf(object.row, parsed.data, keys);
    if (person !== undefined) yield recordEvent(person);
    else {
      const message = 'The contact has neither a name nor an e-mail address.';
      yield problemEvent(problem('REJECTED', object.row, 'NO_NAME', message, 'name'));
    }
  }
}

function personOf(row: number, contact: Contact, keys: ContactKeys): PersonRecord | undefined {
  const emails = unique((contact.emails ?? []).flatMap(emailsOf));
  const phones = unique((contact.phones ?? []).flatMap(phonesOf));
  const full = oneLine(contact.name ?? '') || emails[0];
  if (full === undefined) return undefined;
  const id = String(contact.id ?? '').trim();
  const title = oneLine(contact.headline ?? '');
  const { locality, region, country } = contact.where ?? {};
  const place = placeOfAddresses([
    { country: oneLine(country ?? ''), region: oneLine(region ?? ''), locality: oneLine(locality ?? '') },
  ]);
  const here: ProfileRecord = { platform: 'VIADEO', ...(id === '' ? {} : { accountId: id }), displayName: full };
  const elsewhere = (contact.socials ?? [])
    .map((social) => profileOfUrl(social))
    .filter((profile) => profile !== undefined);
  return {
    kind: 'PERSON',
    row,
    externalId: id === '' ? keys.keyOf({ emails }, full) : id,
    name: { full },
    ...(emails.length === 0 ? {} : { emails }),
    ...(phones.length === 0 ? {} : { phones }),
    profiles: uniqueAccounts([here, ...elsewhere]),
    ...(title === '' ? {} : { positions: [{ title, primary: true }] }),
    ...(place === undefined ? {} : { place }),
    tie: phones.length === 0 ? {} : { withPhone: true },
  };
}

function faultOf({ row, fault }: JsonObject): ImportProblem {
  const messages = {
    BAD_JSON: 'This contact is no valid JSON; it was left out.',
    TOO_LONG: 'This contact is longer than any; it was left out.',
    CUT_OFF: 'The file ends inside of this contact: it is cut off. The contact was left out.',
    BAD_CONTACT: 'This object has another form than a contact of Viadeo (name, headline, emails, …); it was left out.',
  };
  const code = fault ?? 'BAD_CONTACT';
  return problem('REJECTED', row, code, messages[code]);
}
