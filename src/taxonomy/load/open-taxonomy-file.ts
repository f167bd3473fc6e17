import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { AmbitError } from '../../ambit-error.ts';
import type { Lang } from '../../domain.ts';
import { contentHash } from '../../stable-id.ts';
import { guessLanguage } from './guess-language.ts';
import { readEntries } from './read-entries.ts';
import { recogniseColumns } from './taxonomy-columns.ts';
import type { TaxonomyColumns, TaxonomyEntry, TaxonomyFile } from './taxonomy-file.type.ts';

/** How much of a file its recognition looks at. */
const HEAD_BYTES = 256 * 1024;
/** Goes up when titles are made into words in another way, so that the same file is loaded again. */
const READ_AS = 1;

/**
 * Recognises a file by its columns and reads it once from beginning to end, so that what is loaded afterwards is right as a
 * whole. A file that belongs to the same download and is of no use is told as `unused`.
 * @param language of a file in one language; absent: by its name (`occupations_fr.csv`), else by its words
 * @throws AmbitError `BAD_INPUT` that names file, line and field; `NOT_FOUND` where there is no such file
 */
export async function openTaxonomyFile(
  path: string,
  language?: Lang,
  signal?: AbortSignal,
): Promise<TaxonomyFile | { readonly name: string; readonly unused: string }> {
  const name = basename(path);
  const { head, sha256 } = await readOnce(path, name);
  const columns = recogniseColumns(head.split(/\r?\n/, 1)[0] ?? '');
  if (columns === undefined)
    throw new AmbitError(
      'BAD_INPUT',
      head.startsWith('PK')
        ? `${name} is an archive: unpack it and give the files in it, such as occupations_en.csv.`
        : `${name}: its first line names no columns that are known. Give ESCO's occupations_en.csv, skills_en.csv (or _fr) or broaderRelationsSkillPillar_en.csv, or NACE Rev. 2 as CSV or TSV.`,
    );
  if ('unused' in columns) return { name, unused: columns.unused };
  const langs = languagesOf(columns, () => language ?? languageOf(name, head));
  const seen = new Map<string, number>();
  let modified: string | null = null;
  for await (const row of readEntries({ path, name, columns, langs }, signal)) {
    const { entry, line } = row;
    const key = keyOf(entry);
    const before = seen.get(key);
    if (before !== undefined && entry.scheme !== 'ESCO_SKILL_BROADER')
      throw new AmbitError(
        'BAD_INPUT',
        `${name}, line ${line}, ${entry.scheme === 'NACE' ? 'code' : 'conceptUri'}: the same as on line ${before}. Nothing of the file was loaded.`,
      );
    seen.set(key, line);
    if (row.modified !== null && (modified === null || row.modified > modified)) modified = row.modified;
  }
  if (seen.size === 0 && columns.scheme === 'ESCO_SKILL_BROADER')
    return { name, unused: 'a hierarchy of ESCO, which the codes tell' };
  if (seen.size === 0) throw new AmbitError('BAD_INPUT', `${name} has a header and nothing below it.`);
  return {
    path,
    name,
    columns,
    langs,
    sha256: contentHash([sha256, READ_AS]),
    release: /v(\d+\.\d+(?:\.\d+)?)/i.exec(path)?.[1] ?? modified,
    entries: seen.size,
  };
}

function languagesOf({ scheme, at }: TaxonomyColumns, ofOne: () => Lang): readonly Lang[] {
  if (scheme === 'ESCO_SKILL_BROADER') return [];
  return at.label === undefined ? ['en', 'fr'] : [ofOne()];
}

function keyOf(entry: TaxonomyEntry): string {
  if (entry.scheme === 'NACE') return entry.code;
  return entry.scheme === 'ESCO_SKILL_BROADER' ? `${entry.uri} ${entry.broader}` : entry.uri;
}

async function readOnce(path: string, name: string): Promise<{ readonly head: string; readonly sha256: string }> {
  const hash = createHash('sha256');
  const parts: Buffer[] = [];
  let size = 0;
  try {
    if ((await stat(path)).isDirectory())
      throw new AmbitError('BAD_INPUT', `${name} is a folder: give the files in it, such as occupations_en.csv.`);
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      if (size < HEAD_BYTES) parts.push(chunk.subarray(0, HEAD_BYTES - size));
      size += chunk.length;
    }
  } catch (error) {
    if (error instanceof AmbitError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    throw code === 'ENOENT'
      ? new AmbitError('NOT_FOUND', `There is no file ${name}. Check the path.`)
      : new AmbitError('BAD_INPUT', `${name} can't be read (${code}).`, { cause: error });
  }
  return { head: Buffer.concat(parts).toString('utf8'), sha256: hash.digest('hex') };
}

function languageOf(name: string, head: string): Lang {
  const named = /[_-]([a-z]{2})\.(?:csv|tsv|txt)$/i.exec(name)?.[1]?.toLowerCase();
  if (named === 'en' || named === 'fr') return named;
  const guessed = named === undefined ? guessLanguage(head) : undefined;
  if (guessed !== undefined) return guessed;
  throw new AmbitError(
    'BAD_INPUT',
    `${name}: its language is neither named at its end (…_en.csv, …_fr.csv) nor to be told from its words. English and French are used; say which with --language.`,
  );
}
