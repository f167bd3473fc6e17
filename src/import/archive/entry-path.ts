import { archiveError } from './archive-error.ts';

/** What is in an archive for a computer's sake: Apple's resource forks, folder settings, the Windows thumbnails. */
const SYSTEM = /(^|\/)(__MACOSX\/|\.DS_Store$|\._[^/]*$|Thumbs\.db$|desktop\.ini$)/i;

/**
 * Refuses a path that would lead out of the folder one unpacks to. Nothing is unpacked to a folder here, but whoever wrote
 * it meant harm, or wrote an archive that nothing else can be believed of.
 * @param ordinal of the entry in the directory, from 1; the path itself is not repeated
 * @throws AmbitError `IMPORT_UNREADABLE`
 */
export function checkEntryPath(path: string, ordinal: number): void {
  const isUnsafe =
    path === '' ||
    path.startsWith('/') ||
    /^[a-z]:/i.test(path) ||
    path.includes('\\') ||
    /\p{Cc}/u.test(path) ||
    path.split('/').includes('..');
  if (!isUnsafe) return;
  throw archiveError(
    `Entry ${ordinal} of the archive has a path that leads out of it or that not all systems can read (.., \\, absolute). Unpack the original download and zip the files again, or import them one by one.`,
  );
}

export function isFolder(path: string): boolean {
  return path.endsWith('/');
}

export function isSystemFile(path: string): boolean {
  return SYSTEM.test(path);
}

/** The name without folders and extension as exports may write it: in any case, with blanks or underscores or neither. */
export function plainName(path: string): string {
  const base = path.slice(path.lastIndexOf('/') + 1);
  return base
    .replace(/\.[^.]*$/, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_]+/g, '');
}

/** In lower case, without the dot; empty where the name has none. */
export function extensionOf(path: string): string {
  return (/\.([^./]+)$/.exec(path)?.[1] ?? '').toLowerCase();
}
