import { dayOfInstant } from '../../../calendar.ts';
import { isObject } from '../json/whole-json.ts';
import { facebookText } from './list-entry.ts';

/** What is kept of a conversation while the export is read: who takes part, and when each first wrote on a day. */
export interface MessengerThread {
  readonly participants: ReadonlySet<string>;
  /** By day (since 1970, UTC) and sender's name: milliseconds of the first message. */
  readonly firstByDay: Map<number, Map<string, number>>;
}

/** 2100-01-01. */
const LAST_MS = 4_102_444_800_000;

/**
 * Adds one `message_N.json` to the conversations met so far: a conversation is in several files. Content is never looked at.
 *
 * @param folder where the file lies, for conversations that have no `thread_path`
 * @returns false where the file is no conversation
 */
export function addMessages(threads: Map<string, MessengerThread>, json: unknown, folder: string): boolean {
  if (!isObject(json) || !Array.isArray(json['participants']) || !Array.isArray(json['messages'])) return false;
  const participants = new Set(json['participants'].map(participantName).filter((name) => name !== undefined));
  const path = typeof json['thread_path'] === 'string' ? json['thread_path'] : folder;
  const key = JSON.stringify([path, ...[...participants].sort()]);
  const thread = threads.get(key) ?? { participants, firstByDay: new Map<number, Map<string, number>>() };
  threads.set(key, thread);
  for (const message of json['messages'] as readonly unknown[]) addMessage(thread, message);
  return true;
}

/** `{"name"}`; in the export of end-to-end encrypted chats only the name. */
function participantName(participant: unknown): string | undefined {
  return facebookText(isObject(participant) ? participant['name'] : participant);
}

function addMessage(thread: MessengerThread, message: unknown): void {
  if (!isObject(message)) return;
  const sender = facebookText(message['sender_name'] ?? message['senderName']);
  const at = message['timestamp_ms'] ?? message['timestamp'];
  if (sender === undefined || typeof at !== 'number' || !(at > 0 && at < LAST_MS)) return;
  const day = dayOfInstant(new Date(at));
  const senders = thread.firstByDay.get(day) ?? new Map<string, number>();
  senders.set(sender, Math.min(at, senders.get(sender) ?? Infinity));
  thread.firstByDay.set(day, senders);
}
