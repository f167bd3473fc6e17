import { AmbitError } from '../ambit-error.ts';

/** As long as SMTP can carry: https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1 */
const LONGEST = 254;

/**
 * The address of an account in one spelling. Unlike addresses in a network, nothing is taken out of it: `a+b@` and `a@` may
 * be two persons.
 * @throws AmbitError `BAD_INPUT`
 */
export function checkEmail(text: string, field: string): string {
  const email = text.trim().normalize('NFKC').toLowerCase();
  if (email.length > LONGEST || !/^[^\s@\p{C}]+@[^\s@\p{C}]+\.[^\s@\p{C}]+$/u.test(email))
    throw new AmbitError('BAD_INPUT', 'This is no e-mail address.', { field });
  return email;
}
