import neo4j from 'neo4j-driver';
import { loadCatalogue } from '/work/main/src/graph/catalogue.ts';
const name = process.argv[2]!; const params = JSON.parse(process.argv[3] ?? '{}'); const runs = Number(process.argv[4] ?? 4);
const d = neo4j.driver('bolt://127.0.0.1:17687', neo4j.auth.basic('neo4j','devpassword'), { disableLosslessIntegers: true });
const st = loadCatalogue().get(name)!;
const p: Record<string, unknown> = { network: 'net1', goal: 'g1', at: new neo4j.types.DateTime(2026,11,23,12,0,0,0,0), goalAt: null, model: 'ambit-1' };
for (const [k,v] of Object.entries(params)) p[k] = Number.isInteger(v) ? neo4j.int(v as number) : v;
const s = d.session();
try {
  for (let i=0;i<5;i++){ const t=performance.now(); await s.run(`EXPLAIN // ${Math.random()}\n`.replace('//','/*').replace('\n','*/ ')+st.text, p); console.log('explain', Math.round(performance.now()-t)); }
  for (let i=0;i<runs;i++){ const t=performance.now(); const r = await s.run(st.text, p); console.log('run', Math.round(performance.now()-t), 'rows', r.records.length, 'avail', r.summary.resultAvailableAfter, 'consumed', r.summary.resultConsumedAfter); if (i===runs-1) console.log(JSON.stringify(r.records.slice(0,3).map(x=>x.toObject())).slice(0,1500)); }
} catch (e) { console.log((e as Error).message) }
await s.close(); await d.close();
