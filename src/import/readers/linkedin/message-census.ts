import type { Message } from './message-row.ts';
import { Mentions } from './mentioned-person.ts';

/** Above this, a thread is a mailing or an event, and says nothing of who knows whom. */
export const MAX_THREAD_PERSONS = 20;
/** "Nearly all" conversations: the owner left some group, or wrote from an account since closed. */
const OWNER_SHARE = 0.8;

interface Conversation {
  readonly members: Set<string>;
  /** The earliest message. */
  at: string;
  row: number;
}

/** Two persons of one thread. */
export interface ThreadPair {
  readonly a: string;
  readonly b: string;
  /** Date of the first message of the first thread with both. */
  readonly since: string;
  readonly row: number;
}

/** Who takes part in which conversation of a file. Memory grows with conversations and persons, not with messages. */
export class MessageCensus {
  readonly persons = new Mentions();
  readonly #conversations = new Map<string, Conversation>();

  see(message: Message): void {
    const { row, sender, senderName, recipients, recipientNames } = message;
    this.persons.see(sender, row, senderName);
    recipients.forEach((slug, index) => {
      this.persons.see(slug, row, recipientNames[index] ?? '', recipients.length === 1 ? 1 : 0);
    });
    const known = this.#conversations.get(message.conversation);
    const conversation = known ?? { members: new Set(), at: message.at, row };
    if (known === undefined) this.#conversations.set(message.conversation, conversation);
    if (message.at < conversation.at) {
      conversation.at = message.at;
      conversation.row = row;
    }
    for (const slug of [sender, ...recipients]) conversation.members.add(slug);
  }

  get isEmpty(): boolean {
    return this.#conversations.size === 0;
  }

  /**
   * The profile of the owner: the only one that takes part in nearly all conversations.
   * @param hint the profile that another file of the same export shows to be the owner's
   * @returns undefined where two could be it, as in a single conversation
   */
  owner(hint?: string): string | undefined {
    if (hint !== undefined && this.persons.get(hint) !== undefined) return hint;
    const counts = new Map<string, number>();
    let conversations = 0;
    for (const { members } of this.#conversations.values()) {
      // Where only one is known (a message never answered, in the older exports) nothing shows who the other was.
      if (members.size < 2) continue;
      conversations += 1;
      for (const slug of members) counts.set(slug, (counts.get(slug) ?? 0) + 1);
    }
    const [best, second] = [...counts].sort(([, a], [, b]) => b - a);
    const isOnly = best !== undefined && best[1] > (second?.[1] ?? 0);
    return isOnly && best[1] >= OWNER_SHARE * conversations ? best[0] : undefined;
  }

  membersOf(conversation: string): ReadonlySet<string> {
    return this.#conversations.get(conversation)?.members ?? new Set();
  }

  /** Pairs of others that share a thread, each once; and how many threads were too large to say anything. */
  threadPairs(owner: string): { readonly pairs: readonly ThreadPair[]; readonly tooLarge: readonly number[] } {
    const pairs = new Map<string, ThreadPair>();
    const tooLarge: number[] = [];
    for (const { members, at, row } of this.#conversations.values()) {
      const others = [...members].filter((slug) => slug !== owner).sort();
      if (others.length > MAX_THREAD_PERSONS) {
        tooLarge.push(row);
        continue;
      }
      const since = at.slice(0, 10);
      others.forEach((a, index) => {
        for (const b of others.slice(index + 1)) {
          const key = `${a} ${b}`;
          const known = pairs.get(key);
          if (known === undefined || since < known.since) pairs.set(key, { a, b, since, row });
        }
      });
    }
    return { pairs: [...pairs.values()], tooLarge };
  }
}
