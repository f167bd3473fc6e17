import { contentHash } from '../../../stable-id.ts';
import { partOf } from '../part-events.ts';
import type { PersonRecord } from '../../canonical-record.type.ts';
import type { ExportReader, ImportFile, ReaderEvent } from '../../reader.type.ts';
import { problemEvent, recordEvent } from '../problems.ts';
import { vcardReader } from '../vcard/vcard.reader.ts';
import { groupOf, isSystemGroup, OTHER_CONTACTS, type ContactGroup } from './contact-group.ts';

interface GroupFile {
  readonly file: ImportFile;
  readonly group: ContactGroup;
}

/** What all groups together say of one card. */
interface CardGroups {
  readonly tags: Set<string>;
  /** In no group but that of addresses Google kept by itself. */
  isOnlyOther: boolean;
}

/**
 * The contacts in Google's Takeout: a vCard file for each label, the same card in each of its labels' files and in that of all
 * contacts. One card becomes one person with its labels as tags; the circles of Google+ likewise, where they are vCards.
 */
export const takeoutContacts: ExportReader = {
  claims: (entries) => entries.filter((file) => groupOf(file.name) !== undefined && vcardReader.recognises(file)),
  read: readTakeout,
};

async function* readTakeout(entries: readonly ImportFile[]): AsyncGenerator<ReaderEvent> {
  const files = entries
    .flatMap((file): GroupFile[] => {
      const group = groupOf(file.name);
      return group === undefined ? [] : [{ file, group }];
    })
    .sort((a, b) => a.group.rank - b.group.rank || (a.file.name < b.file.name ? -1 : 1));
  const cards = await surveyGroups(files);
  const written = new Set<string>();
  const keys = new Map<string, number>();
  for (const { file, group } of files) {
    const part = partOf(file, vcardReader, group.platform);
    let isAnnounced = false;
    for await (const event of vcardReader.read(file)) {
      const record = event.type === 'RECORD' && event.record.kind === 'PERSON' ? event.record : undefined;
      const id = record === undefined ? undefined : cardId(record, group);
      // The same card again, in another group: it is known with all its groups already.
      if (id !== undefined && written.has(id)) continue;
      if (!isAnnounced) yield { type: 'PART', part };
      isAnnounced = true;
      const card = id === undefined ? undefined : cards.get(id);
      if (record === undefined || id === undefined || card === undefined) {
        yield event.type === 'PROBLEM' ? problemEvent({ ...event.problem, part: file.name }) : event;
        continue;
      }
      written.add(id);
      yield recordEvent(withGroups(record, card, distinct(keys, record.externalId)));
    }
  }
}

async function surveyGroups(files: readonly GroupFile[]): Promise<Map<string, CardGroups>> {
  const cards = new Map<string, CardGroups>();
  for (const { file, group } of files) {
    for await (const event of vcardReader.read(file)) {
      if (event.type !== 'RECORD' || event.record.kind !== 'PERSON') continue;
      const id = cardId(event.record, group);
      const card = cards.get(id) ?? { tags: new Set<string>(), isOnlyOther: true };
      cards.set(id, card);
      if (!isSystemGroup(group.name)) card.tags.add(group.name);
      if (group.name !== OTHER_CONTACTS) card.isOnlyOther = false;
    }
  }
  return cards;
}

/** All that a card says but where it stands: groups do not number their cards alike. */
function cardId(
  { row: _row, externalId: _externalId, tags: _tags, ...content }: PersonRecord,
  group: ContactGroup,
): string {
  return contentHash([group.platform, content]);
}

function withGroups(record: PersonRecord, card: CardGroups, externalId: string): PersonRecord {
  const { tags: _tags, ...rest } = record;
  const tags = [...new Set([...(record.tags ?? []).filter((tag) => !isSystemGroup(tag)), ...card.tags])];
  return {
    ...rest,
    externalId,
    ...(tags.length === 0 ? {} : { tags }),
    // Google keeps whoever one has ever written to; that is no contact the owner chose.
    ...(card.isOnlyOther ? { mentioned: true as const } : {}),
  };
}

/** Two cards without an e-mail address may have one key in two files: they stay two. */
function distinct(keys: Map<string, number>, key: string): string {
  const count = (keys.get(key) ?? 0) + 1;
  keys.set(key, count);
  return count === 1 ? key : `${key}|${count}`;
}
