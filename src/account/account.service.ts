import { randomUUID } from 'node:crypto';
import { AmbitError } from '../ambit-error.ts';
import type { Graph, Row } from '../graph/graph.ts';
import { ApiKeyService } from './api-key.service.ts';
import { AttemptLimits } from './attempt-limits.ts';
import { checkEmail } from './email-address.ts';
import { checkPassword, hashPassword, isPassword } from './password.ts';
import { hashOfSecret, newSecret } from './secret.ts';
import { SessionService, type NewSession } from './session.service.ts';
import type { SignUp } from './sign-up.ts';

export type AccountRow = Row<'account/find-account'>;

const INVITATION_PREFIX = 'invite_';
const DAY_MS = 86_400_000;
/** How many nodes of each kind one transaction deletes. */
const SWEEP_BATCH = 1_000;

/** From where an attempt comes. */
export interface Origin {
  /** The IP address. */
  readonly address: string;
  /** What the browser says it is. */
  readonly agent: string;
}

/** Accounts: how they are made, and how their owners get in. */
export class AccountService {
  readonly sessions: SessionService;
  readonly keys: ApiKeyService;
  private readonly limits: AttemptLimits;

  constructor(
    private readonly graph: Graph,
    private readonly clock: () => Date = () => new Date(),
  ) {
    this.sessions = new SessionService(graph, clock);
    this.keys = new ApiKeyService(graph, clock);
    this.limits = new AttemptLimits(graph, clock);
  }

  async find(account: string): Promise<AccountRow | undefined> {
    return this.graph.first('account/find-account', { account });
  }

  /**
   * Makes an account for whoever asks. The answer is the same where the address has one already: then nothing changed, and
   * the password does not open it. An invitation is used up in either case, so that nobody can ask again and again.
   * @throws AmbitError `BAD_INPUT`, `FORBIDDEN` where nobody may sign up, `LIMIT_EXCEEDED`
   */
  async signUp(
    given: { readonly email: string; readonly password: string; readonly invitation: string | null },
    policy: SignUp,
    { address }: Origin,
  ): Promise<void> {
    if (policy === 'closed')
      throw new AmbitError('FORBIDDEN', 'Nobody can sign up here. Ask whoever runs this Ambit for an account.');
    const email = checkEmail(given.email, 'email');
    checkPassword(given.password, email, 'password');
    await this.limits.trySignUp(address);
    if (policy === 'invite') await this.useInvitation(given.invitation ?? '');
    await this.create(email, given.password);
  }

  /**
   * Makes an account, for the operator.
   * @returns whether it is new. @throws AmbitError `BAD_INPUT`
   */
  async create(address: string, password: string): Promise<boolean> {
    const email = checkEmail(address, 'email');
    checkPassword(password, email, 'password');
    const passwordHash = await hashPassword(password);
    const row = await this.graph.first('account/create-account', {
      id: randomUUID(),
      email,
      passwordHash,
      at: this.clock(),
    });
    return row?.isNew ?? false;
  }

  /** An invitation for one account. @param days how long it can be used */
  async invite(days: number): Promise<string> {
    const code = newSecret(INVITATION_PREFIX);
    const until = new Date(this.clock().getTime() + days * DAY_MS);
    await this.graph.run('account/create-invitation', { hash: hashOfSecret(code), until });
    return code;
  }

  /**
   * Signs in with a password. Whether the address or the password is wrong cannot be told from the answer nor its time.
   * @throws AmbitError `BAD_INPUT`, `LIMIT_EXCEEDED`
   */
  async signIn(
    given: { readonly email: string; readonly password: string },
    origin: Origin,
  ): Promise<NewSession & { readonly account: string }> {
    const email = given.email.trim().normalize('NFKC').toLowerCase();
    await this.limits.tryPassword(email, origin.address);
    const known = await this.graph.first('account/find-account-by-email', { email });
    if (!(await isPassword(given.password, known?.passwordHash)) || known === undefined)
      throw new AmbitError('BAD_INPUT', 'The e-mail address or the password is wrong.');
    await this.limits.succeeded(email);
    return { ...(await this.sessions.start(known.id, origin.agent)), account: known.id };
  }

  /**
   * Changes the password and ends every other session. Keys stay: they are revoked one by one, or with `signOutEverywhere`.
   * @param keep the session that asks
   * @throws AmbitError `BAD_INPUT` where the old one is wrong or the new one too weak, `LIMIT_EXCEEDED`
   */
  async changePassword(
    account: string,
    given: { readonly old: string; readonly new: string },
    keep: string | null,
    origin: Origin,
  ): Promise<void> {
    const email = await this.checkOwnPassword(account, given.old, origin, 'oldPassword');
    checkPassword(given.new, email, 'newPassword');
    await this.setPassword(account, given.new, keep);
  }

  /**
   * Checks the password of an account that is signed in, before what a session alone shall not do.
   * @param field of the input that it stands in
   * @returns the address of the account
   * @throws AmbitError `BAD_INPUT` where it is wrong, `LIMIT_EXCEEDED`
   */
  async checkOwnPassword(account: string, password: string, { address }: Origin, field = 'password'): Promise<string> {
    const known = await this.find(account);
    const email = known?.email ?? '';
    await this.limits.tryPassword(email, address);
    if (!(await isPassword(password, known?.passwordHash ?? undefined)))
      throw new AmbitError('BAD_INPUT', 'The password is wrong.', { field });
    await this.limits.succeeded(email);
    return email;
  }

  /** Gives the account of an address another password and ends its sessions, for the operator. @throws AmbitError `NOT_FOUND` */
  async resetPassword(address: string, password: string): Promise<void> {
    const email = checkEmail(address, 'email');
    checkPassword(password, email, 'password');
    await this.setPassword(await this.idOf(email), password, null);
    await this.limits.succeeded(email);
  }

  /** The account of an address, for the operator: nobody else may learn who has one. @throws AmbitError `BAD_INPUT`, `NOT_FOUND` */
  async idOf(address: string): Promise<string> {
    const known = await this.graph.first('account/find-account-by-email', { email: checkEmail(address, 'email') });
    if (known === undefined) throw new AmbitError('NOT_FOUND', 'There is no account with this address.');
    return known.id;
  }

  /** Deletes sessions, invitations and counts of attempts that have ended, which nothing asks for any more. @returns how many */
  async sweep(now: Date): Promise<number> {
    for (let total = 0; ;) {
      const row = await this.graph.first('account/sweep-ended', { at: now, limit: SWEEP_BATCH });
      total += row?.deleted ?? 0;
      if ((row?.deleted ?? 0) === 0) return total;
    }
  }

  private async setPassword(account: string, password: string, keep: string | null): Promise<void> {
    await this.graph.run('account/set-password', { account, passwordHash: await hashPassword(password) });
    await this.sessions.endAll(account, keep);
  }

  private async useInvitation(code: string): Promise<void> {
    const row = await this.graph.first('account/use-invitation', { hash: hashOfSecret(code), at: this.clock() });
    if (row === undefined)
      throw new AmbitError('BAD_INPUT', 'This invitation is not valid, or was used. Ask for another one.', {
        field: 'invitation',
      });
  }
}
