import { expect, test } from '@jest/globals';
import { DownloadCount } from '../../../src/graph/local/maven-progress.ts';

const central = 'Downloaded from central: https://repo.maven.apache.org/maven2';

test('counts the jars that Maven reports, with their sizes, and nothing else', () => {
  const count = new DownloadCount();
  const changed = [
    `[INFO] ${central}/org/neo4j/neo4j/5.26.28/neo4j-5.26.28.jar (1.5 MB at 2.3 MB/s)`,
    `Progress (1): 1.2/1.5 MB`,
    `[INFO] ${central}/org/neo4j/neo4j/5.26.28/neo4j-5.26.28.pom (8.5 kB at 20 kB/s)`,
    `[INFO] ${central}/io/netty/netty-common/4.1.1/netty-common-4.1.1.jar (660 kB at 2.3 MB/s)`,
    `[INFO] ${central}/org/apache/maven/shared/maven-shared-utils/3.4/maven-shared-utils-3.4.jar (150 kB at 1 MB/s)`,
    `[INFO] ${central}/a/b/1/b-1.jar (844 B at 3 kB/s)`,
  ].map((line) => count.read(line));
  expect(changed).toEqual([true, false, false, true, false, true]);
  expect(count.jars).toBe(3);
  expect(count.megabytes).toBeCloseTo(2.160844, 6);
  expect(count.describe()).toBe('Downloading Neo4j: 3 of about 239 jars, 2 of about 132 MB');
});
