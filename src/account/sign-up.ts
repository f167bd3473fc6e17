/** Who may make an account: anybody, whoever was invited, or only the operator. */
export const SIGN_UPS = ['open', 'invite', 'closed'] as const;
export type SignUp = (typeof SIGN_UPS)[number];
