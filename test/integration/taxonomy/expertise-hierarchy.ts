import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { linkExpertises } from '../../../src/taxonomy/expertise-concepts.ts';
import { removeTaxonomies } from '../../../src/taxonomy/load/remove-taxonomies.ts';
import { createNetwork, exportNetwork } from '../../support/create-network.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';
import { loadText } from './load-text.ts';

const SHARED = fileURLToPath(new URL('../../../../shared/taxonomies/', import.meta.url));
const AT = '2026-11-01T00:00:00Z';

const idOf = (digit: number): string => `0000000${digit}-0000-4000-8000-000000000000`;
const uri = (digit: number): string => `http://data.europa.eu/esco/skill/${idOf(digit)}`;
/** What is loaded is shared by all networks of the server: these words are in no other suite. */
const SKILLS_EN = `conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels
KnowledgeSkillCompetence,${uri(1)},skill/competence,transversal,zqcraft,
KnowledgeSkillCompetence,${uri(2)},skill/competence,cross-sector,zqkite making,"zqgliding
zqshared word"
KnowledgeSkillCompetence,${uri(3)},skill/competence,cross-sector,zqbox kites (zqkite making),
KnowledgeSkillCompetence,${uri(4)},knowledge,cross-sector,zqmoat digging,zqshared word
`;
const SKILLS_FR = `conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels
KnowledgeSkillCompetence,${uri(1)},skill/competence,transversal,zqmétiers,
KnowledgeSkillCompetence,${uri(2)},skill/competence,cross-sector,zqfabriquer des cerfs-volants,
`;
const BROADER = `conceptType,conceptUri,broaderType,broaderUri
KnowledgeSkillCompetence,${uri(3)},KnowledgeSkillCompetence,${uri(2)}
KnowledgeSkillCompetence,${uri(2)},KnowledgeSkillCompetence,${uri(1)}
KnowledgeSkillCompetence,${uri(4)},KnowledgeSkillCompetence,${uri(1)}
`;

describe('a narrower expertise', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(async () => {
    await removeTaxonomies(server.graph);
    await server.close();
  });

  const load = (name: string, text: string) => loadText(server.graph, name, text);
  const loadAll = async (): Promise<void> => {
    await load('skills_en.csv', SKILLS_EN);
    await load('skills_fr.csv', SKILLS_FR);
    await load('broaderRelationsSkillPillar_en.csv', BROADER);
  };

  /** One contact with the expertises, and a goal for each of what is wanted. */
  async function networkOf(knows: readonly object[], wanted: readonly string[]): Promise<string> {
    const network = await createNetwork(server);
    const file = {
      ambit: 1,
      tiesComplete: true,
      ego: { name: 'Zoe' },
      persons: [{ id: 'p', name: 'Bo Kite', expertise: knows }],
      ties: [{ a: 'ego', b: 'p', strength: 1, lastContact: '2026-11-01' }],
      goals: wanted.map((value, index) => ({
        id: `g${index}`,
        kind: 'OTHER',
        title: value,
        requirements: [{ id: `r${index}`, label: 'r', criteria: [{ dimension: 'EXPERTISE', value }] }],
      })),
    };
    expect((await server.upload(JSON.stringify(file), { network })).status).toBe('DONE');
    return network;
  }

  interface Goal {
    readonly title: string;
    readonly alignment: { readonly coverage: number };
    readonly history: readonly { readonly coverage: number }[];
    readonly whatIf: { readonly coverage: number };
  }
  /** By what is wanted; the statement and the score from stored inputs say the same. */
  async function coverage(network: string): Promise<Readonly<Record<string, number>>> {
    const { network: read } = await server.data<{ network: { goals: Goal[] } }>(
      `query ($network: ID!, $at: DateTime!) { network(id: $network) { goals { title alignment(at: $at) { coverage }
         history(from: $at, to: $at) { coverage }
         whatIf(at: $at, change: { help: ORDINARY }) { coverage } } } }`,
      { network, at: AT },
    );
    for (const { alignment, history, whatIf } of read.goals) {
      expect(history.at(-1)?.coverage).toBeCloseTo(alignment.coverage, 9);
      expect(whatIf.coverage).toBeCloseTo(alignment.coverage, 9);
    }
    return Object.fromEntries(read.goals.map(({ title, alignment }) => [title, alignment.coverage]));
  }

  it('counts as its broader ones by name, label and id in both languages, also where ESCO is loaded afterwards', async () => {
    const wanted = [
      'zqcraft',
      'zqmétiers',
      uri(1),
      idOf(2),
      'zqgliding',
      'zqbox kites',
      'zqmoat digging',
      'zqshared word',
    ];
    const network = await networkOf([{ name: 'zqBox kites', level: 0.5 }], wanted);
    const none = Object.fromEntries(wanted.map((value) => [value, 0]));
    expect(await coverage(network)).toEqual({ ...none, 'zqbox kites': 0.5 });
    const before = await exportNetwork(server, network);
    await loadAll();
    await linkExpertises(server.graph, network);
    const counted = ['zqcraft', 'zqmétiers', uri(1), idOf(2), 'zqgliding', 'zqbox kites'];
    // Neither a sister, nor a name that means two.
    expect(await coverage(network)).toEqual({ ...none, ...Object.fromEntries(counted.map((value) => [value, 0.5])) });
    expect(await exportNetwork(server, network)).toBe(before);
  });

  it('counts for persons and goals that come after ESCO, at the best level of all', async () => {
    await loadAll();
    const network = await networkOf(
      [
        { name: 'zqcraft', level: 0.2 },
        { name: 'zqfabriquer des cerfs-volants', level: 0.8 },
        { name: 'zqmoat digging', level: 0.4 },
      ],
      ['zqcraft', 'zqgliding'],
    );
    expect(await coverage(network)).toEqual({ zqcraft: 0.8, zqgliding: 0.8 });
  });

  it('counts for the topics of a message and for a contact there might be', async () => {
    await loadAll();
    const network = await networkOf([{ name: 'zqgliding' }], ['zqmoat digging']);
    const { network: read } = await server.data<{
      network: { goals: { audience: { concerned: { count: number } }; whatIf: { coverage: number } }[] };
    }>(
      `query ($network: ID!, $at: DateTime!) { network(id: $network) { goals {
         audience(message: { topics: [{ dimension: EXPERTISE, value: "${uri(1)}" }] }) { concerned { count } }
         whatIf(at: $at, add: [{ expertise: [{ name: "zqbox kites" }], tie: { strength: 1, lastContact: "2026-11-01" } }],
           change: { requirements: [{ label: "n", criteria: [{ dimension: EXPERTISE, value: "zqgliding" }], capacity: 2 }] }) {
           coverage } } } }`,
      { network, at: AT },
    );
    expect(read.goals[0]).toMatchObject({ audience: { concerned: { count: 1 } } });
    // Nobody digs moats; two of two make kites.
    expect(read.goals[0]?.whatIf.coverage).toBeCloseTo(0.5, 9);
  });

  it('counts as nothing more once ESCO is taken away', async () => {
    await loadAll();
    const network = await networkOf([{ name: 'zqbox kites' }], ['zqcraft']);
    expect(await coverage(network)).toEqual({ zqcraft: 1 });
    await removeTaxonomies(server.graph);
    expect(await coverage(network)).toEqual({ zqcraft: 0 });
  });

  it('is the program’s own too: who knows digital marketing knows marketing', async () => {
    const network = await networkOf([{ name: 'Webmarketing', level: 0.6 }], ['marketing', 'brand management']);
    expect(await coverage(network)).toEqual({ marketing: 0.6, 'brand management': 0 });
  });

  // ESCO itself is the operator's to download; where it lies beside the project, a part of it is tried.
  const [skills, broader] = ['esco_skills_en_fr.csv', 'esco_skill_broader.csv'].map((name) => join(SHARED, name));
  (existsSync(skills ?? '') ? test : test.skip)('of ESCO as it is published is resolved at every step up', async () => {
    const [head = '', ...pairs] = readFileSync(broader ?? '', 'utf8')
      .trim()
      .split(/\r?\n/);
    const above = new Map(pairs.map((pair) => pair.split(',') as [string, string]));
    const [header = '', ...lines] = readFileSync(skills ?? '', 'utf8')
      .trim()
      .split(/\r?\n/);
    // Lines without quotation, so that the English label can be marked in place.
    const plain = lines.filter((line) => !line.includes('"'));
    const named = new Set(plain.map((line) => line.slice(0, 36)));
    const chain = [...above]
      .map(([id, up]) => [id, up, above.get(up) ?? ''])
      .find((ids) => ids.every((id) => named.has(id)));
    const [child = '', middle = '', top = ''] = chain ?? [];
    const kept = new Set([child, middle, top, ...pairs.slice(0, 200).flatMap((pair) => pair.split(','))]);
    const parts = plain.filter((line) => kept.has(line.slice(0, 36))).map((line) => line.split(','));
    const english = new Map(parts.map(([id = '', , , label = '']) => [id, `zq${label}`]));
    const rows = parts.map(([id = '', type, reuse, label = '', french]) =>
      [id, type, reuse, `zq${label}`, `zq${french}`].join(','),
    );
    await load('skills.csv', `${header}\n${rows.join('\n')}\n`);
    await load('broader.csv', `${head}\n${pairs.filter((pair) => kept.has(pair.slice(0, 36))).join('\n')}\n`);
    const network = await networkOf(
      [{ name: english.get(child) }],
      [middle, english.get(middle) ?? '', top, english.get(top) ?? ''],
    );
    expect(Object.values(await coverage(network))).toEqual([1, 1, 1, 1]);
  });
});
