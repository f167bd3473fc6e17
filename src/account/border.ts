import { AmbitError } from '../ambit-error.ts';
import type { Origin } from './account.service.ts';
import type { NewSession } from './session.service.ts';
import type { SignUp } from './sign-up.ts';

/** What signing in needs of the request and of its answer. */
export interface Border {
  readonly origin: Origin;
  readonly signUp: SignUp;
  /** @throws AmbitError where this Ambit has one local owner and no accounts */
  requireAccounts(): void;
  /** Sets the cookie of a session in the answer, or takes it away. */
  keepSession(session: NewSession | null): void;
}

/** Where nobody signs in: one local owner, or a connection that has no answer to put a cookie into. */
export const NO_SIGN_IN: Border = {
  origin: { address: '', agent: '' },
  signUp: 'closed',
  requireAccounts: () => {
    throw new AmbitError('BAD_INPUT', 'This Ambit has no accounts, but one owner, who comes by the link it printed.');
  },
  keepSession: () => undefined,
};
