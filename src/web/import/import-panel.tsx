import { type DragEvent, useState } from 'react';
import { useWords } from '../shared/i18n/use-words.ts';
import { ImportCard } from './import-card.tsx';
import './import.css';
import { ImportModeChoice } from './import-mode-choice.tsx';
import type { FileMode } from './send-import.ts';
import { useImports } from './use-imports.ts';
import { importWords } from './words.ts';

/** Where files are dropped: each is looked at first, says what it is, and is imported when the reader says so. */
export function ImportPanel() {
  const words = useWords(importWords);
  const { jobs, check, readColumns, confirm, drop } = useImports();
  const [mode, setMode] = useState<FileMode | null>({ as: 'CONTACTS' });
  return (
    <div className="import">
      {mode === null ? (
        <p className="drop muted">{words.contactsOf.first}</p>
      ) : (
        <DropZone onFiles={(files) => check(files, mode)} />
      )}
      <ImportModeChoice onChange={setMode} />
      {jobs.length > 0 && (
        <ul className="import-jobs" aria-label={words.reports}>
          {jobs.map((job) => (
            <li key={job.key}>
              <ImportCard
                job={job}
                onColumns={(columns) => readColumns(job, columns)}
                onConfirm={() => confirm(job)}
                onDrop={() => drop(job.key)}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function DropZone({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const words = useWords(importWords);
  const [over, setOver] = useState(false);
  const take = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <label
      className={over ? 'drop drop-over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={take}
    >
      <strong>{words.drop}</strong>
      <span className="muted">{words.formats}</span>
      <input
        type="file"
        multiple
        className="visually-hidden"
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = ''; // the same file may be chosen again after it was mended
        }}
      />
    </label>
  );
}
