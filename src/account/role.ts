/**
 * What somebody is to a network. OWNER: whose it is. MEMBER: an assistant of the owner. AUDITOR: somebody who audits what the
 * owner shows. ANALYST: reads and exports.
 */
export const ROLES = ['OWNER', 'MEMBER', 'AUDITOR', 'ANALYST'] as const;
export type Role = (typeof ROLES)[number];

/** What an owner can give to another account. */
export const GRANTED_ROLES = ['MEMBER', 'AUDITOR', 'ANALYST'] as const satisfies readonly Role[];
export type GrantedRole = (typeof GRANTED_ROLES)[number];

export function isRole(text: string): text is Role {
  return ROLES.some((role) => role === text);
}
