import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readIfThere, writeWhole } from './home.ts';

const manifestShape = z.object({
  artifacts: z.array(z.string()),
  /** Path inside the directory → size in bytes. */
  files: z.record(z.string(), z.number().int().positive()),
});

/** What a complete set of jars consists of. Written last, so a directory without it is not complete. */
export type ArtifactManifest = Readonly<z.infer<typeof manifestShape>>;

const FOLDERS = ['lib', 'plugins'] as const;
const NAME = 'manifest.json';

/** Lists the jars of a directory with their sizes. */
export async function listJars(directory: string): Promise<Record<string, number>> {
  const files: Record<string, number> = {};
  for (const folder of FOLDERS) {
    for (const name of (await readdir(join(directory, folder))).sort()) {
      if (name.endsWith('.jar')) files[`${folder}/${name}`] = (await stat(join(directory, folder, name))).size;
    }
  }
  return files;
}

export async function writeManifest(directory: string, manifest: ArtifactManifest): Promise<void> {
  await writeWhole(join(directory, NAME), `${JSON.stringify(manifest, null, 1)}\n`);
}

/** Whether the directory holds these artifacts whole: the manifest names them and every jar has its size. */
export async function isComplete(directory: string, artifacts: readonly string[]): Promise<boolean> {
  const text = await readIfThere(join(directory, NAME));
  if (text === undefined) return false;
  try {
    const manifest = manifestShape.parse(JSON.parse(text));
    if (manifest.artifacts.join() !== artifacts.join()) return false;
    const found = await listJars(directory);
    const names = Object.keys(manifest.files);
    return names.length > 0 && names.every((name) => found[name] === manifest.files[name]);
  } catch {
    return false;
  }
}
