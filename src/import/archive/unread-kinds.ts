import type { ImportFile, ImportProblem } from '../reader.type.ts';
import { extensionOf } from './entry-path.ts';

/** Kinds of files that no reader takes, told apart because each asks for something else of the person. */
export type UnreadKind = 'MEDIA' | 'WEB_PAGES' | 'DOCUMENTS' | 'ARCHIVES' | 'OTHER';

const EXTENSIONS: Readonly<Record<Exclude<UnreadKind, 'OTHER'>, ReadonlySet<string>>> = {
  MEDIA: new Set(
    'jpg jpeg png gif webp svg bmp tif tiff heic heif avif ico mp4 m4v mov avi webm mkv 3gp mp3 m4a aac ogg opus wav flac srt vtt woff woff2 ttf otf eot'.split(
      ' ',
    ),
  ),
  WEB_PAGES: new Set(['html', 'htm', 'xhtml', 'css']),
  DOCUMENTS: new Set('pdf doc docx xls xlsx ppt pptx odt ods odp rtf eml mbox'.split(' ')),
  ARCHIVES: new Set('zip gz tgz tar 7z rar bz2 xz'.split(' ')),
};

const MESSAGES: Readonly<Record<UnreadKind, (count: number) => string>> = {
  MEDIA: (count) => `${files(count, 'picture, sound or video', 'pictures, sounds and videos')} passed over.`,
  WEB_PAGES: (count) =>
    `${files(count, 'web page (HTML)', 'web pages (HTML)')} passed over. If contacts are missing, ask for the export again and choose JSON (for Google vCard) instead of HTML.`,
  DOCUMENTS: (count) =>
    `${files(count, 'document', 'documents')} passed over. If one holds a list of contacts, save it as CSV or vCard.`,
  ARCHIVES: (count) =>
    `${files(count, 'archive', 'archives')} inside the archive not opened. Unpack the outer one and import each inner one on its own.`,
  OTHER: (count) =>
    `${files(count, 'file', 'files')} passed over: no export that is known. Unpack and import on its own whatever is a table of contacts.`,
};

/** Whether the name alone says that it holds no contacts: such entries are not even inflated. */
export function isNeverRead(path: string): boolean {
  const kind = kindOfName(path);
  return kind === 'MEDIA' || kind === 'WEB_PAGES' || kind === 'DOCUMENTS';
}

/** What an entry that no reader recognised is, by name and by what it begins with. */
export function unreadKind(file: ImportFile): UnreadKind {
  const start = file.head.subarray(0, 2).toString('latin1');
  return start === 'PK' || start === '\x1f\x8b' ? 'ARCHIVES' : kindOfName(file.name);
}

/** One problem for each kind; names its file only where it is a single one. */
export function unreadProblems(passedOver: readonly string[], unread: readonly ImportFile[]): ImportProblem[] {
  const byKind = new Map<UnreadKind, string[]>();
  const add = (kind: UnreadKind, path: string): void => {
    const paths = byKind.get(kind);
    if (paths === undefined) byKind.set(kind, [path]);
    else paths.push(path);
  };
  for (const path of passedOver) add(kindOfName(path), path);
  for (const file of unread) add(unreadKind(file), file.name);
  return [...byKind].map(([kind, paths]) => ({
    row: 1,
    ...(paths.length === 1 && paths[0] !== undefined ? { part: paths[0] } : {}),
    severity: kind === 'ARCHIVES' ? ('REJECTED' as const) : ('SKIPPED' as const),
    code: `UNREAD_${kind}`,
    message: MESSAGES[kind](paths.length),
  }));
}

function kindOfName(path: string): UnreadKind {
  const extension = extensionOf(path);
  for (const kind of ['MEDIA', 'WEB_PAGES', 'DOCUMENTS', 'ARCHIVES'] as const) {
    if (EXTENSIONS[kind].has(extension)) return kind;
  }
  return 'OTHER';
}

function files(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one} was` : `${count} ${many} were`;
}
