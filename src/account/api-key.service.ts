import { randomUUID } from 'node:crypto';
import { AmbitError } from '../ambit-error.ts';
import type { Graph, Row } from '../graph/graph.ts';
import { RecentAnswers } from './recent-answers.ts';
import { hashOfSecret, newSecret } from './secret.ts';
import type { KnownViewer } from './viewer.ts';

export type ApiKeyRow = Row<'account/list-api-keys'>;

/** By which a key is recognised where it was left by mistake. */
export const KEY_PREFIX = 'ambit_';
const HINT_LENGTH = KEY_PREFIX.length + 4;
const MOST_KEYS = 50;
const NAME_LENGTH = 80;

/** Keys of programs: shown once, kept as a hash, revocable one by one. */
export class ApiKeyService {
  private readonly recent = new RecentAnswers<Row<'account/find-api-key'> | undefined>(1_500, 10_000);

  constructor(
    private readonly graph: Graph,
    private readonly clock: () => Date,
  ) {}

  /**
   * @param until null: until it is revoked
   * @returns the key, which nobody can be shown again, and what is kept of it
   * @throws AmbitError `BAD_INPUT`, `CONFLICT` where there are too many
   */
  async create(
    account: string,
    options: { readonly name: string; readonly isReadOnly: boolean; readonly until: Date | null },
  ): Promise<{ readonly secret: string; readonly key: ApiKeyRow }> {
    const at = this.clock();
    const name = options.name.trim();
    if (name === '' || name.length > NAME_LENGTH)
      throw new AmbitError('BAD_INPUT', `A key needs a name of 1 to ${NAME_LENGTH} characters.`, { field: 'name' });
    if (options.until !== null && options.until <= at)
      throw new AmbitError('BAD_INPUT', 'The key would have ended already.', { field: 'until' });
    if ((await this.list(account)).length >= MOST_KEYS)
      throw new AmbitError('CONFLICT', `An account can have ${MOST_KEYS} keys. Revoke one first.`);
    const secret = newSecret(KEY_PREFIX);
    const id = randomUUID();
    const { isReadOnly, until } = options;
    const hint = secret.slice(0, HINT_LENGTH);
    await this.graph.run('account/create-api-key', {
      account,
      id,
      hash: hashOfSecret(secret),
      name,
      hint,
      isReadOnly,
      at,
      until,
    });
    return { secret, key: { id, name, hint, isReadOnly, createdAt: at, until, lastUsed: null } };
  }

  /** Who has this key; undefined where it was revoked, has ended or never was. */
  async find(secret: string): Promise<KnownViewer | undefined> {
    const at = this.clock();
    const hash = hashOfSecret(secret);
    const row = await this.recent.get(hash, performance.now(), () =>
      this.graph.first('account/find-api-key', { hash, at }),
    );
    if (row === undefined) return undefined;
    const on = at.toISOString().slice(0, 10);
    if (row.lastUsed !== on) {
      this.recent.clear();
      await this.graph.run('account/touch-api-key', { hash, on });
    }
    return { kind: 'API_KEY', accountId: row.account, credentialId: row.id, isReadOnly: row.isReadOnly };
  }

  async list(account: string): Promise<readonly ApiKeyRow[]> {
    return this.graph.run('account/list-api-keys', { account });
  }

  /** @throws AmbitError `NOT_FOUND` */
  async revoke(account: string, id: string): Promise<void> {
    if ((await this.revokeSome(account, id)) === 0) throw new AmbitError('NOT_FOUND', 'There is no key with this id.');
  }

  /** @returns how many */
  async revokeAll(account: string): Promise<number> {
    return this.revokeSome(account, null);
  }

  private async revokeSome(account: string, only: string | null): Promise<number> {
    const row = await this.graph.first('account/revoke-api-keys', { account, only });
    this.recent.clear();
    return row?.revoked ?? 0;
  }
}
