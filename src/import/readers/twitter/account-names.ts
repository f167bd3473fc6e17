import { isObject } from '../json/whole-json.ts';
import { accountIdOf } from './ytd-file.ts';

/** What tweets tell of an account: the lists of an archive have ids only. */
export interface AccountName {
  readonly handle?: string;
  readonly name?: string;
}

interface Dated {
  readonly text: string;
  readonly at: number;
}

/** Handles and names of accounts, the newest each: people rename themselves. */
export class AccountNames {
  readonly #handles = new Map<string, Dated>();
  readonly #names = new Map<string, Dated>();

  /** @param isWanted only these ids are remembered: a tweet may mention anybody */
  constructor(readonly isWanted: (id: string) => boolean) {}

  /** @param at milliseconds when the tweet was written; 0 where unknown */
  learn(tweet: Readonly<Record<string, unknown>>, at: number): void {
    for (const mention of mentionsOf(tweet)) {
      this.#learn(mention['id_str'] ?? mention['id'], mention['screen_name'], mention['name'], at);
    }
    this.#learn(tweet['in_reply_to_user_id_str'], tweet['in_reply_to_screen_name'], undefined, at);
  }

  find(id: string): AccountName {
    const handle = this.#handles.get(id)?.text;
    const name = this.#names.get(id)?.text;
    return { ...(handle === undefined ? {} : { handle }), ...(name === undefined ? {} : { name }) };
  }

  #learn(idValue: unknown, handle: unknown, name: unknown, at: number): void {
    const id = accountIdOf(idValue);
    if (id === undefined || !this.isWanted(id)) return;
    if (typeof handle === 'string' && isHandle(handle)) keepNewest(this.#handles, id, handle, at);
    const shown = typeof name === 'string' ? name.replace(/\s+/g, ' ').trim().normalize('NFC').slice(0, 200) : '';
    if (shown !== '') keepNewest(this.#names, id, shown, at);
  }
}

export function isHandle(text: string): boolean {
  return /^\w{1,50}$/.test(text);
}

/** `entities.user_mentions`, where there are any. */
export function mentionsOf(tweet: Readonly<Record<string, unknown>>): readonly Readonly<Record<string, unknown>>[] {
  const entities = tweet['entities'];
  const mentions = isObject(entities) ? entities['user_mentions'] : undefined;
  return Array.isArray(mentions) ? mentions.filter(isObject) : [];
}

function keepNewest(known: Map<string, Dated>, id: string, text: string, at: number): void {
  const before = known.get(id);
  if (before === undefined || at >= before.at) known.set(id, { text, at });
}
