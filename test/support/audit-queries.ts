import { INDEPENDENCE_POINTS, type IndependencePoint } from '../../src/outside-audit/independence/points.ts';
import type { AccountServer, Someone } from './account-server.ts';

/** A declaration on every point, of which these apply. */
export function declaration(...applies: IndependencePoint[]) {
  return INDEPENDENCE_POINTS.map((point) => ({ point, applies: applies.includes(point) }));
}

export interface Mutated<T> {
  readonly payload: T & { readonly userErrors: readonly { readonly field: string | null; readonly code: string }[] };
  readonly code: string | undefined;
}

/** Runs a mutation that takes one input. @param wanted what is asked of the payload beside its errors */
export async function mutate<T>(
  server: AccountServer,
  who: Someone,
  name: string,
  input: Readonly<Record<string, unknown>>,
  wanted: string,
): Promise<Mutated<T>> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const answer = await server.ask<Record<string, Mutated<T>['payload']> | null>(
    who,
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${wanted} userErrors { field code message } } }`,
    { input },
  );
  const payload = answer.data?.[name] as Mutated<T>['payload'];
  return { payload, code: answer.errors?.[0]?.extensions.code ?? payload?.userErrors[0]?.code };
}

/** An audit that was asked for and taken on, not declared yet. @returns its id */
export async function askForAudit(
  server: AccountServer,
  owner: Someone,
  auditor: Someone,
  input: Readonly<Record<string, unknown>>,
): Promise<string> {
  const asked = await mutate<{ audit: { id: string }; code: string }>(
    server,
    owner,
    'auditRequest',
    { auditor: auditor.email, purpose: 'Is the plan sound?', until: '2999-12-31', ...input },
    'code audit { id state }',
  );
  await mutate(server, auditor, 'mandateAccept', { code: asked.payload.code }, 'mandate { id state }');
  return asked.payload.audit.id;
}

/** The same, declared by somebody against whom nothing speaks, and so open. */
export async function openAudit(...args: Parameters<typeof askForAudit>): Promise<string> {
  const [server, , auditor] = args;
  const id = await askForAudit(...args);
  const given = {
    id,
    name: 'Zora Auditor',
    practice: 'Since 2010, under a code of ethics.',
    declaration: declaration(),
  };
  const declared = await mutate<{ mandate: { state: string } }>(
    server,
    auditor,
    'mandateDeclare',
    given,
    'mandate { state }',
  );
  if (declared.payload.mandate.state !== 'OPEN') throw new Error(`the audit is ${declared.payload.mandate.state}`);
  return id;
}
