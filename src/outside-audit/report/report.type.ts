import { z } from 'zod';
import { GRANTED_FIELDS, NAME_MODES } from '../grant.ts';
import { frozenIndependence } from '../independence/frozen-independence.ts';
import { INDEPENDENCE_POINTS } from '../independence/points.ts';

const text = z.string().min(1).max(20_000);
const number = z.number().nullable();

export const SEVERITIES = ['LOW', 'MEDIUM', 'HIGH'] as const;
export type Severity = (typeof SEVERITIES)[number];

const finding = z.strictObject({
  goal: text,
  requirement: text.optional(),
  severity: z.enum(SEVERITIES),
  evidence: text,
  advice: text,
  /** Ids of persons in the file. */
  persons: z.array(text).optional(),
});

/** A finding that the owner could reply to before the report was signed. */
const repliedFinding = finding.extend({ zone: text.optional(), reply: text.optional() });

/** What an auditor writes: the declaration on the rule of independence, and findings. */
export const auditorsWork = z.strictObject({
  auditor: z.strictObject({
    name: text,
    /** The professional practice: since when, for whom, under which rules. */
    practice: z.string().max(20_000),
  }),
  /** On every point of the rule, whether it applies, and what there is to say of it. */
  declaration: z
    .array(z.strictObject({ point: z.enum(INDEPENDENCE_POINTS), applies: z.boolean(), note: text.optional() }))
    .refine(
      (said) =>
        said.length === INDEPENDENCE_POINTS.length && new Set(said.map(({ point }) => point)).size === said.length,
      `must answer each point once: ${INDEPENDENCE_POINTS.join(', ')}`,
    ),
  findings: z.array(finding),
  followUpOn: z.iso.date().optional(),
});
export type AuditorsWork = z.infer<typeof auditorsWork>;

const requirementNumbers = z.strictObject({
  id: text,
  label: text,
  coverage: number,
  reach: number,
  knownShare: z.number(),
  severity: number,
});

/** What an audit ended with, frozen. Keys and lists as they are signed. */
export const outsideAuditReport = z.strictObject({
  ambitAuditReport: z.literal(1),
  audit: z.strictObject({ id: text, purpose: text, until: z.iso.date() }),
  at: z.iso.datetime(),
  model: z.strictObject({ name: text, parameters: z.record(z.string(), z.union([z.number(), z.string()])) }),
  /** Of the file that was audited. */
  inputs: z.strictObject({ sha256: text, persons: z.number(), ties: z.number(), interactions: z.number() }),
  independent: z.boolean(),
  goals: z.array(
    z.strictObject({
      id: text,
      title: text,
      status: text,
      score: number,
      coverage: number,
      latent: number,
      reach: number,
      requirements: z.array(requirementNumbers),
    }),
  ),
  ...auditorsWork.shape,
  findings: z.array(repliedFinding),
  /** What only an audit between two accounts knows. */
  client: text.optional(),
  shown: z.strictObject({ names: z.enum(NAME_MODES), fields: z.array(z.enum(GRANTED_FIELDS)) }).optional(),
  independence: frozenIndependence.optional(),
  /** The owner's words for letting somebody audit whom a conflict stopped. */
  override: z.strictObject({ reason: text, at: z.iso.datetime() }).optional(),
});
export type OutsideAuditReport = z.infer<typeof outsideAuditReport>;

/** A report as it goes through the world: a JWS (RFC 7515) whose payload is the report's canonical JSON, left out. */
export const signedReport = z.strictObject({
  report: outsideAuditReport,
  signature: z.strictObject({
    protected: text,
    signature: text,
    key: z.strictObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: text }),
  }),
});
export type SignedReport = z.infer<typeof signedReport>;

/** A signed report as a file: `words` says what its codes mean and is not signed, so nothing is taken from it. */
export const reportFileShape = signedReport.extend({ words: z.unknown().optional() });
