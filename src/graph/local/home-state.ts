import { rm } from 'node:fs/promises';
import { z } from 'zod';
import { type HomePaths, readIfThere, writeWhole } from './home.ts';

const settingsShape = z.object({
  how: z.enum(['docker', 'local']),
  port: z.number().int().min(1).max(65_535),
});

/** How a home keeps its data (data made by Docker are not seen by a local process, nor the reverse) and its port. */
export type HomeSettings = Readonly<z.infer<typeof settingsShape>>;

const runningShape = z.object({
  how: z.enum(['docker', 'local']),
  /** The JVM's process id; null where Docker runs it. */
  pid: z.number().int().nullable(),
  port: z.number().int().min(1).max(65_535),
  /** The program that stops it at its end; null where it was left in the background on purpose. */
  owner: z.number().int().nullable(),
  /** Its owner is ending it: wait until it is gone instead of using it. */
  stopping: z.boolean().optional(),
  startedAt: z.string(),
});

/** What was started in a home and by whom. It may be gone: check the process before believing it. */
export type Running = Readonly<z.infer<typeof runningShape>>;

/** Remembered settings; an absent or unreadable file counts as none. */
export async function readHomeSettings(paths: HomePaths): Promise<HomeSettings | undefined> {
  return parse(settingsShape, await readIfThere(paths.settings));
}

export async function writeHomeSettings(paths: HomePaths, settings: HomeSettings): Promise<void> {
  await writeWhole(paths.settings, `${JSON.stringify(settings)}\n`);
}

export async function readRunning(paths: HomePaths): Promise<Running | undefined> {
  return parse(runningShape, await readIfThere(paths.running));
}

export async function writeRunning(paths: HomePaths, running: Running): Promise<void> {
  await writeWhole(paths.running, `${JSON.stringify(running)}\n`);
}

export async function forgetRunning(paths: HomePaths): Promise<void> {
  await rm(paths.running, { force: true });
}

function parse<T>(shape: z.ZodType<T>, text: string | undefined): T | undefined {
  if (text === undefined) return undefined;
  try {
    const result = shape.safeParse(JSON.parse(text));
    return result.success ? result.data : undefined;
  } catch {
    return undefined;
  }
}
