import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { INDEPENDENCE_POINTS } from '../../../src/outside-audit/independence/points.ts';
import { installationKey } from '../../../src/outside-audit/report/installation-key.ts';
import { reportFile } from '../../../src/outside-audit/report/report-file.ts';
import { renderReportPage } from '../../../src/outside-audit/report/render-page.ts';
import { canonicalJson } from '../../../src/stable-id.ts';
import type { Lang } from '../../../src/domain.ts';
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

  test('as a file says what its codes mean, in both languages or one, and that is not signed', () => {
    const file = JSON.parse(reportFile(signed)) as { words: Record<string, { severity: Record<string, string> }> };
    expect(Object.keys(file.words)).toEqual(['en', 'fr']);
    expect(file.words['fr']).toMatchObject({ severity: { HIGH: 'Fort' }, zone: { THIN: 'mince' } });
    expect(Object.keys((JSON.parse(reportFile(signed, ['fr'])) as typeof file).words)).toEqual(['fr']);
    const codes = (lang: string) =>
      Object.entries(file.words[lang] ?? {}).map(([of, words]) => [of, Object.keys(words)]);
    expect(codes('fr')).toEqual(codes('en'));
    // Whoever checks it gets the report as it was signed, and nothing of the words.
    for (const text of [reportFile(signed), JSON.stringify({ ...file, words: 'anything' })])
      expect(verifyReport(text).signed).toEqual(signed);
    expect(canonicalJson(verifyReport(reportFile(signed)).signed.report)).toBe(canonicalJson(REPORT));
  });

  test('is a page in each language, on which no code stands alone and nothing runs', () => {
    const full: OutsideAuditReport = {
      ...REPORT,
      independent: false,
      independence: {
        independent: false,
        score: 81.5,
        persons: 2,
        conflicts: [{ reason: 'FRIEND', sources: ['NETWORK'] }],
      },
      shown: { names: 'PSEUDONYMS', fields: ['EXACT_DATES'] },
      followUpOn: '2027-02-01',
      findings: [{ ...REPORT.findings[0]!, zone: 'THIN', evidence: '<script>alert(1)</script>' }],
    };
    const page = (lang: Lang) => renderReportPage(signReport(full, privateKey), 'print', lang);
    for (const [lang, words] of [
      [
        'en',
        [
          'High, thin',
          'A friend.',
          'pseudonyms for names, exact dates',
          'February 1, 2027',
          '2 persons of the network',
        ],
      ],
      [
        'fr',
        ['Fort, mince', 'Un ami ou une amie.', 'des pseudonymes', '1 février 2027', '2 personnes du réseau', '81,5'],
      ],
    ] as const)
      for (const word of [...words, `<html lang="${lang}">`, '&lt;script&gt;']) expect(page(lang)).toContain(word);
    expect(page('fr')).not.toMatch(/<script|THIN|HIGH|PSEUDONYMS/);
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
