import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { INDEPENDENCE_POINTS } from '../../../src/outside-audit/independence/points.ts';
import { installationKey } from '../../../src/outside-audit/report/installation-key.ts';
import { auditorsWork, type OutsideAuditReport } from '../../../src/outside-audit/report/report.type.ts';
import { fingerprint, signReport, verifyReport } from '../../../src/outside-audit/report/sign-report.ts';

const REPORT: OutsideAuditReport = {
  ambitAuditReport: 1,
  audit: { id: 'a1', purpose: 'Is it sound?', until: '2026-12-31' },
  at: '2026-11-23T12:00:00.000Z',
  model: { name: 'ambit-1', parameters: { delta: 0.36 } },
  inputs: { sha256: 'f00', persons: 3, ties: 2, interactions: 1 },
  independent: true,
  goals: [],
  auditor: { name: 'Al Auditor', practice: 'Since 2015' },
  declaration: INDEPENDENCE_POINTS.map((point) => ({ point, applies: false })),
  findings: [{ goal: 'g1', severity: 'HIGH', evidence: 'Nobody knows a bank.', advice: 'Meet one who does.' }],
};

describe('a signed report', () => {
  const { privateKey } = generateKeyPairSync('ed25519');
  const signed = signReport(REPORT, privateKey);

  test('is verified, whatever the order of its keys and the blanks between them', () => {
    const { findings, ...rest } = REPORT;
    const turned = JSON.stringify({ ...signed, report: { findings, ...rest } }, null, 4);
    expect(verifyReport(turned).signed.report).toEqual(REPORT);
    expect(verifyReport(turned).fingerprint).toBe(fingerprint(signed.signature.key));
  });

  test.each([
    ['a finding', { ...signed, report: { ...REPORT, findings: [] } }],
    ['a number', { ...signed, report: { ...REPORT, inputs: { ...REPORT.inputs, persons: 4 } } }],
    ['the header', { ...signed, signature: { ...signed.signature, protected: 'e30' } }],
    ['the signature', { ...signed, signature: { ...signed.signature, signature: 'AAAA' } }],
    ['the key', { ...signed, signature: { ...signed.signature, key: signReport(REPORT, another()).signature.key } }],
  ])('is refused where %s was changed', (_what, changed) => {
    expect(() => verifyReport(JSON.stringify(changed))).toThrow(/not what was signed/);
  });

  test.each(['', '{}', '[]', 'null', JSON.stringify({ ...signed, more: 1 })])('is not %j', (text) => {
    expect(() => verifyReport(text)).toThrow(/no report/);
  });

  test('signed again by another installation has another fingerprint', () => {
    expect(verifyReport(JSON.stringify(signReport(REPORT, another()))).fingerprint).not.toBe(
      fingerprint(signed.signature.key),
    );
  });
});

function another() {
  return generateKeyPairSync('ed25519').privateKey;
}

describe('an auditor’s work', () => {
  const { auditor, declaration, findings } = REPORT;

  test('answers every point of the rule once', () => {
    expect(auditorsWork.safeParse({ auditor, declaration, findings }).success).toBe(true);
    expect(auditorsWork.safeParse({ auditor, declaration: declaration.slice(1), findings }).success).toBe(false);
    const twice = [...declaration.slice(1), declaration[1]];
    expect(auditorsWork.safeParse({ auditor, declaration: twice, findings }).success).toBe(false);
  });
});

describe('the key of an installation', () => {
  test('is made once, and for its owner only', async () => {
    const home = await mkdtemp(join(tmpdir(), 'ambit-key-'));
    try {
      const [first, second] = await Promise.all([installationKey(home), installationKey(home)]);
      expect(first.equals(second)).toBe(true);
      expect((await installationKey(home)).equals(first)).toBe(true);
      expect((await stat(join(home, 'audit-key.pem'))).mode & 0o777).toBe(0o600);
    } finally {
      await rm(home, { recursive: true });
    }
  });

  test('is asked to be moved away where it is of another kind', async () => {
    const home = await mkdtemp(join(tmpdir(), 'ambit-key-'));
    try {
      const key = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
      await writeFile(join(home, 'audit-key.pem'), key.export({ format: 'pem', type: 'pkcs8' }));
      await expect(installationKey(home)).rejects.toThrow(/Ed25519/);
    } finally {
      await rm(home, { recursive: true });
    }
  });
});
