import { randomUUID } from 'node:crypto';
import { AmbitError } from '../ambit-error.ts';
import type { Graph, Row } from '../graph/graph.ts';
import { RecentAnswers } from './recent-answers.ts';
import { hashOfSecret, newSecret } from './secret.ts';
import type { KnownViewer } from './viewer.ts';

export type SessionRow = Row<'account/list-sessions'>;

const DAY_MS = 86_400_000;
/** However much it is used. */
const LIFE_MS = 30 * DAY_MS;
/** One that nobody used so long has ended. */
const IDLE_MS = 7 * DAY_MS;
/** Its use is written so often at most. */
const TOUCH_MS = 10 * 60_000;

export interface NewSession {
  readonly secret: string;
  readonly endsAt: Date;
}

/** Sessions of browsers: a random secret in a cookie, of which the database has the hash. */
export class SessionService {
  private readonly recent = new RecentAnswers<Row<'account/find-session'> | undefined>(1_500, 10_000);

  constructor(
    private readonly graph: Graph,
    private readonly clock: () => Date,
  ) {}

  /** @param agent what the browser says it is; a few words of it are kept */
  async start(account: string, agent: string): Promise<NewSession> {
    const at = this.clock();
    const secret = newSecret();
    const endsAt = new Date(at.getTime() + LIFE_MS);
    const hash = hashOfSecret(secret);
    await this.graph.run('account/create-session', {
      account,
      id: randomUUID(),
      hash,
      at,
      endsAt,
      agent: inWords(agent),
    });
    return { secret, endsAt };
  }

  /** Who has this secret; undefined where the session has ended or never was. */
  async find(secret: string): Promise<KnownViewer | undefined> {
    const at = this.clock();
    const hash = hashOfSecret(secret);
    const row = await this.recent.get(hash, performance.now(), () =>
      this.graph.first('account/find-session', { hash, at, seenAfter: new Date(at.getTime() - IDLE_MS) }),
    );
    if (row === undefined) return undefined;
    if (at.getTime() - row.seenAt.getTime() > TOUCH_MS) {
      this.recent.clear();
      await this.graph.run('account/touch-session', { hash, at });
    }
    return { kind: 'SESSION', accountId: row.account, credentialId: row.id, isReadOnly: false };
  }

  async list(account: string): Promise<readonly SessionRow[]> {
    const at = this.clock();
    return this.graph.run('account/list-sessions', { account, at, seenAfter: new Date(at.getTime() - IDLE_MS) });
  }

  /** Ends one session. @throws AmbitError `NOT_FOUND` */
  async end(account: string, id: string): Promise<void> {
    const ended = await this.endSome(account, id, null);
    if (ended === 0) throw new AmbitError('NOT_FOUND', 'There is no session with this id.');
  }

  /** Ends all sessions of an account. @param keep but this one. @returns how many */
  async endAll(account: string, keep: string | null): Promise<number> {
    return this.endSome(account, null, keep);
  }

  private async endSome(account: string, only: string | null, keep: string | null): Promise<number> {
    const row = await this.graph.first('account/end-sessions', { account, only, keep });
    this.recent.clear();
    return row?.ended ?? 0;
  }
}

/** `Firefox on Windows`: enough to know one's own browsers, too little to follow anybody. */
function inWords(agent: string): string {
  const browser = ['Edg', 'OPR', 'Firefox', 'Chrome', 'Safari', 'curl'].find((name) => agent.includes(name));
  const system = ['Windows', 'Android', 'iPhone', 'iPad', 'Mac OS', 'Linux'].find((name) => agent.includes(name));
  const named = { Edg: 'Edge', OPR: 'Opera' }[browser ?? ''] ?? browser ?? 'A program';
  return system === undefined ? named : `${named} on ${system}`;
}
