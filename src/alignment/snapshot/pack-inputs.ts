import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { contentHash } from '../../stable-id.ts';
import type { SnapshotInputs } from './snapshot-inputs.ts';

const PART_LENGTH = 200_000;
const [compress, decompress] = [promisify(gzip), promisify(gunzip)];

/** Inputs as text that fits into properties, and what tells whether they are still the same. */
export interface PackedInputs {
  readonly parts: readonly string[];
  readonly hash: string;
}

export async function packInputs(inputs: SnapshotInputs): Promise<PackedInputs> {
  const text = (await compress(Buffer.from(JSON.stringify(inputs), 'utf8'))).toString('base64');
  const parts = Array.from({ length: Math.ceil(text.length / PART_LENGTH) }, (_, index) =>
    text.slice(index * PART_LENGTH, (index + 1) * PART_LENGTH),
  );
  return { parts, hash: contentHash(inputs) };
}

/** @throws Error where the parts are not what `packInputs` made */
export async function unpackInputs(parts: readonly string[]): Promise<SnapshotInputs> {
  return JSON.parse((await decompress(Buffer.from(parts.join(''), 'base64'))).toString('utf8')) as SnapshotInputs;
}
