import type { Role } from '../account/role.ts';

/** A network that the asker may use; every service takes one, so that nothing is asked without it. */
export interface NetworkScope {
  readonly id: string;
  readonly name: string;
  readonly egoId: string;
  readonly source: string | null;
  readonly tiesComplete: boolean;
  /** What the asker is to it. */
  readonly role: Role;
}
