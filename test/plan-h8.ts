import neo4j from 'neo4j-driver';
import { loadCatalogue } from '/work/main/src/graph/catalogue.ts';
const d = neo4j.driver('bolt://127.0.0.1:17687', neo4j.auth.basic('neo4j','devpassword'), { disableLosslessIntegers: true });
const cat = loadCatalogue();
const p = { network: 'net1', goal: 'g1', at: null, goalAt: null, model: 'ambit-1', first: neo4j.int(5), to:'p07000', maxHops: neo4j.int(4), targets: ['p07000'], requirements: ['r1'] };
const s = d.session();
for (const name of process.argv.slice(2)) {
  const st = cat.get(name)!; const out: number[] = [];
  for (let i=0;i<4;i++){ const t=performance.now(); await s.run('EXPLAIN '+st.text.replaceAll(/\bdecayKin\b/g, 'decayKin'+Math.floor(Math.random()*1e9)), p); out.push(Math.round(performance.now()-t)); }
  console.log(name, out.join(' '));
}
await s.close(); await d.close();
