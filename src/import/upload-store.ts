import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { access, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** An upload that nobody came back for is personal data that nobody needs. */
const KEPT_DAYS = 30;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Uploaded files, each under the id of its import from the last byte on until it is in; below AMBIT_HOME. */
export class UploadStore {
  constructor(private readonly directory: string) {}

  pathOf(importId: string): string {
    return join(this.directory, importId);
  }

  /** Streams a body to the disk. @returns the id of the import it is for; what did not come whole is not there */
  async receive(body: Readable, through: Transform): Promise<string> {
    await mkdir(this.directory, { recursive: true, mode: 0o700 });
    const id = randomUUID();
    const partial = `${this.pathOf(id)}.part`;
    try {
      await pipeline(body, through, createWriteStream(partial, { mode: 0o600 }));
      // An import that is accepted survives a loss of power.
      const file = await open(partial, 'r+');
      await file.sync().finally(() => file.close());
      await rename(partial, this.pathOf(id));
    } catch (error) {
      await rm(partial, { force: true });
      throw error;
    }
    return id;
  }

  async has(importId: string): Promise<boolean> {
    return access(this.pathOf(importId)).then(
      () => true,
      () => false,
    );
  }

  async remove(importId: string): Promise<void> {
    await rm(this.pathOf(importId), { force: true });
  }

  /**
   * Deletes what no import waits for any more, what nobody came back for, and what did not come whole.
   * @param isWanted whether an import with this id waits for its file
   */
  async sweep(isWanted: (importId: string) => Promise<boolean>, now: Date): Promise<void> {
    for (const name of await readdir(this.directory).catch(() => [])) {
      const [id = '', ...rest] = name.split('.');
      if (!ID.test(id)) continue;
      const path = join(this.directory, name);
      const modified = await stat(path).catch(() => undefined);
      if (modified === undefined) continue;
      const ageDays = (now.getTime() - modified.mtimeMs) / 86_400_000;
      // Another program of this home may be receiving it right now.
      const isLeft = rest.length > 0 ? ageDays > 1 : ageDays > KEPT_DAYS || !(await isWanted(id));
      if (isLeft) await rm(path, { force: true });
    }
  }
}
