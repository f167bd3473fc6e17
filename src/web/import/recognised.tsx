import { useLang } from '../shared/i18n/language.tsx';
import { useWords } from '../shared/i18n/use-words.ts';
import { formatWords } from './format-words.ts';
import type { ImportReport } from './send-import.ts';
import { importWords } from './words.ts';

/** What a file is, and for an archive, the files in it that are of use. */
export function Recognised({ report }: { readonly report: Pick<ImportReport, 'format' | 'platform' | 'parts'> }) {
  const { text } = useLang();
  const words = useWords(importWords);
  const formats = useWords(formatWords);
  if (report.format === null) return null;
  const nameOf = (format: string) => formats[format] ?? format;
  return (
    <>
      <p>
        {words.recognised(report.platform === null ? null : text.platform[report.platform], nameOf(report.format))}
        {report.parts.length > 0 && ` ${words.parts(report.parts.length)}`}
      </p>
      {report.parts.length > 0 && (
        <ul className="import-parts small muted">
          {report.parts.map((part) => (
            <li key={part.name}>
              {nameOf(part.format)} · {words.brought(part.counts.created + part.counts.updated + part.counts.skipped)}
              <span className="part-name"> {part.name}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
