import neo4j from 'neo4j-driver';
import { readFileSync } from 'node:fs';
const inc=(f:string):string=>readFileSync(`/work/main/cypher/fragments/${f}.cypher`,'utf8').replace(/^([ \t]*)\/\/ include fragments\/([\w-]+)[ \t]*$/gm,(_l,i,n)=>inc(n));
const d = neo4j.driver('bolt://127.0.0.1:17687', neo4j.auth.basic('neo4j','devpassword'), { disableLosslessIntegers: true });
const p = { network: 'net1', goal: 'g1', at: null, goalAt: null, model: 'ambit-1', first: neo4j.int(5), to:'p07000', maxHops: neo4j.int(4) };
const s = d.session();
const seqs = process.argv.slice(2);
for (const seq of seqs) {
  const text = seq.split(' ; ').map(f=>f.startsWith('=')?f.slice(1):inc(f)).join('\n')+'\nRETURN count(*) AS n';
  const out:number[]=[];
  for (let i=0;i<3;i++){ const t=performance.now(); try { await s.run('EXPLAIN '+text.replaceAll(/\bdecayKin\b/g, 'decayKin'+Math.floor(Math.random()*1e9)), p); } catch(e) { console.log((e as Error).message.slice(0,300)); break } out.push(Math.round(performance.now()-t)); }
  console.log(seq, out.join(' '));
}
await s.close(); await d.close();
