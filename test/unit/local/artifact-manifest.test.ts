import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isComplete, listJars, writeManifest } from '../../../src/graph/local/artifact-manifest.ts';

describe('a directory of jars is complete', () => {
  let directory: string;
  const artifacts = ['org.neo4j:neo4j:5.26.28'];

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'ambit-unit-'));
    await mkdir(join(directory, 'lib'));
    await mkdir(join(directory, 'plugins'));
    await writeFile(join(directory, 'lib', 'a.jar'), 'aaa');
    await writeFile(join(directory, 'plugins', 'b.jar'), 'bb');
    await writeFile(join(directory, 'plugins', 'b.txt'), 'not a jar');
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  const finish = async () => writeManifest(directory, { artifacts, files: await listJars(directory) });

  test('with a manifest whose jars all have their size', async () => {
    await finish();
    expect(await listJars(directory)).toEqual({ 'lib/a.jar': 3, 'plugins/b.jar': 2 });
    expect(await isComplete(directory, artifacts)).toBe(true);
  });

  test('not without its manifest, as a download that was cut off leaves it', async () => {
    expect(await isComplete(directory, artifacts)).toBe(false);
  });

  test('not when a jar is missing or shorter', async () => {
    await finish();
    await writeFile(join(directory, 'lib', 'a.jar'), 'a');
    expect(await isComplete(directory, artifacts)).toBe(false);
    await rm(join(directory, 'lib', 'a.jar'));
    expect(await isComplete(directory, artifacts)).toBe(false);
  });

  test('not for other artifacts, nor with half a manifest, nor where there is none at all', async () => {
    await finish();
    expect(await isComplete(directory, ['org.neo4j:neo4j:5.26.29'])).toBe(false);
    await writeFile(join(directory, 'manifest.json'), '{"artifacts": [');
    expect(await isComplete(directory, artifacts)).toBe(false);
    expect(await isComplete(join(directory, 'nowhere'), artifacts)).toBe(false);
  });
});
