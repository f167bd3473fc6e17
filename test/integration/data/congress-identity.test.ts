import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { createNetwork } from '../../support/create-network.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

/** Real public persons under the names that four platforms know them by; the files and who is in which are made up. */
const FOLDER = new URL('../../../../shared/data/congress/', import.meta.url);
const text = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');

/** Lines before the first person of `linkedin-Connections.csv`. */
const LINKEDIN_LINES = 4;

(existsSync(FOLDER) ? describe : describe.skip)(
  'members of Congress on LinkedIn, Facebook, Twitter and in an address book (skipped where the data is not there)',
  () => {
    let server: TestServer;
    let network: string;
    /** The person of each source record, by what the truth calls the record. */
    let personOf: ReadonlyMap<string, string>;
    let queued: ReadonlySet<string>;

    beforeAll(async () => {
      server = await startTestServer();
      network = await createNetwork(server, 'Congress');
      for (const name of ['linkedin-Connections.csv', 'facebook-your_friends.json', 'twitter-following.js'])
        expect(await server.upload(text(name), { network })).toMatchObject({ status: 'DONE' });
      expect(await server.upload(text('contacts.vcf'), { network, platform: 'APPLE' })).toMatchObject({
        status: 'DONE',
      });
      const records = await server.graph.administer(
        `MATCH (r:SourceRecord {networkId: $network})-[:RESOLVES_TO]->(p:Person)
         RETURN r.platform AS platform, r.row AS row, r.externalId AS externalId, p.id AS person`,
        { network },
      );
      personOf = new Map(
        records.map(({ platform, row, externalId, person }) => {
          const key =
            platform === 'LINKEDIN'
              ? `linkedin ${Number(row) - LINKEDIN_LINES}`
              : platform === 'FACEBOOK'
                ? `facebook ${Number(row) - 1}`
                : platform === 'TWITTER'
                  ? `twitter ${String(externalId).replace(/\D/g, '')}`
                  : `card ${String(externalId)}`;
          return [key, String(person)] as const;
        }),
      );
      const pairs = await server.graph.administer(
        "MATCH (d:Duplicate {networkId: $network, state: 'SUGGESTED'}) RETURN d.a AS a, d.b AS b",
        { network },
      );
      queued = new Set(pairs.map(({ a, b }) => [a, b].sort().join()));
    });
    afterAll(async () => {
      await server.close();
    });

    it('finds nearly every true pair that the files can decide, and merges nobody wrongly', () => {
      const cards = text('contacts.vcf').replace(/\r?\n /g, '');
      const truthOf = new Map<string, Set<string>>();
      let pairs = 0;
      let found = 0;
      for (const row of parse(text('truth.csv'), { columns: true }) as Record<string, string>[]) {
        const keys = [
          row['linkedin_row'] && `linkedin ${row['linkedin_row']}`,
          row['facebook_index'] && `facebook ${row['facebook_index']}`,
          row['vcard_uid'] && `card ${row['vcard_uid']}`,
          // A number says nobody's name: without a card that carries it nothing can be decided.
          row['twitter_id'] && cards.includes(`x-userid=${row['twitter_id']}:`) && `twitter ${row['twitter_id']}`,
        ].filter((key): key is string => typeof key === 'string' && key !== '');
        const persons = keys.map((key) => personOf.get(key) ?? '');
        expect(persons).not.toContain('');
        for (const person of persons)
          truthOf.set(person, (truthOf.get(person) ?? new Set<string>()).add(row['person'] ?? ''));
        persons.forEach((a, index) => {
          for (const b of persons.slice(index + 1)) {
            pairs += 1;
            if (a === b || queued.has([a, b].sort().join())) found += 1;
          }
        });
      }
      expect(pairs).toBeGreaterThan(800);
      expect(found / pairs).toBeGreaterThanOrEqual(0.95);
      expect([...truthOf.values()].filter((persons) => persons.size > 1)).toEqual([]);
    });
  },
);
