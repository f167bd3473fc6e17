import { it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { classifyPosition } from '../../../src/taxonomy/classify.ts';
import { EXPERTISES, expertiseKey } from '../../../src/taxonomy/expertise.ts';
it('x', () => {
  const orgs = readFileSync('/tmp/orgs.txt', 'utf8').split('\n').filter((l) => l !== '');
  const out: string[] = [];
  for (const o of orgs) { const c = classifyPosition({ organization: o }); out.push(`${o}=${c.sector?.value ?? '-'}`); }
  console.info(out.join(' ; '));
  for (const line of readFileSync('/tmp/titles.txt', 'utf8').split('\n').filter((l) => l !== '')) {
    const [o, t] = line.includes('@@') ? line.split('@@') : ['', line];
    const c = classifyPosition({ organization: o!, title: t! });
    console.info(`${line} => ${c.sector?.value}/${c.sector?.confidence} occ ${c.occupation?.value} sen ${c.seniority?.value} (${c.seniority?.confidence}) ${c.expertise.map((e) => e.value).join('; ')}`);
  }
  const rows = readFileSync('/tmp/esco.tsv', 'utf8').split('\n').filter((l) => l !== '').map((l) => l.split('\t'));
  let n = 0, got = 0, ok2 = 0, ok4 = 0; const bad: string[] = [];
  for (const [code, label] of rows) { n++; const g = classifyPosition({ title: label! }).occupation?.value; if (g !== undefined) { got++; if (g.slice(0, 2) === code!.slice(0, 2)) ok2++; else bad.push(`${label}: ${g} (${code})`); if (g === code) ok4++; } }
  console.info(n, got, ok2, ok4);
  console.info(bad.filter((_, i) => i % 7 === 0).slice(0, 120).join('\n'));
  const seen = new Map<string, string>(); const dup: string[] = [];
  for (const e of EXPERTISES) for (const a of [e.en, e.fr, ...e.aliases]) { const k = expertiseKey(a); if (k !== e.key) dup.push(`${a}: ${e.key} -> ${k}`); seen.set(a, k); }
  console.info(EXPERTISES.length, dup.join('\n'));
  const t0 = performance.now(); for (let i = 0; i < 10000; i++) { const r = rows[i % rows.length]!; classifyPosition({ organization: orgs[i % orgs.length]!, title: r[1]! }); } console.info('ms', performance.now() - t0);
});
it('s', () => {
  const rows = readFileSync('/tmp/esco.tsv', 'utf8').split('\n').filter((l) => l !== '').map((l) => l.split('\t'));
  const out = rows.map(([, l]) => `${l}: ${classifyPosition({ title: l! }).sector?.value}`).filter((l) => !l.endsWith('undefined'));
  console.info('SECT', out.length, '\n' + out.filter((_, i) => i % 6 === 0).join(' ; '));
  const c = new Map<string, number>();
  for (const line of readFileSync('/work/shared/data/congress/linkedin-Connections.csv', 'utf8').split('\n').slice(4)) {
    const f = line.match(/("([^"]*)"|[^,]*)(,|$)/g)?.map((x) => x.replace(/,$/, '').replace(/"/g, '')) ?? [];
    const g = classifyPosition({ organization: f[4] ?? '', title: f[5] ?? '' });
    const k = `${g.sector?.value}/${g.occupation?.value}/${g.seniority?.value}`; c.set(k, (c.get(k) ?? 0) + 1);
  }
  console.info('CONG', [...c].join(' ; '));
});
