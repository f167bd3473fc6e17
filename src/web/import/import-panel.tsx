import { type DragEvent, useState } from 'react';
import { useLang } from '../shared/i18n/language.tsx';
import { ImportReportCard } from './import-report-card.tsx';
import type { FileMode } from './send-import.ts';
import { useImports } from './use-imports.ts';

const MODES: readonly FileMode[] = ['CONTACTS', 'DIRECTORY'];

export function ImportPanel({ onImported }: { readonly onImported: () => void }) {
  const { text } = useLang();
  const { jobs, add } = useImports(onImported);
  const [mode, setMode] = useState<FileMode>('CONTACTS');
  return (
    <section className="import" aria-labelledby="import">
      <h2 id="import" className="section-title">
        {text.import.title}
      </h2>
      <DropZone onFiles={(files) => add(files, mode)} />
      <label className="import-mode">
        {text.import.mode}{' '}
        <select
          value={mode}
          onChange={(event) => setMode(MODES.find((each) => each === event.target.value) ?? 'CONTACTS')}
        >
          {MODES.map((each) => (
            <option key={each} value={each}>
              {text.import.modes[each]}
            </option>
          ))}
        </select>
      </label>
      <ul className="import-jobs" aria-label={text.import.reports}>
        {jobs.map((job) => (
          <li key={job.key}>
            <ImportReportCard job={job} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function DropZone({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const { text } = useLang();
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
      <strong>{text.import.drop}</strong>
      <span className="muted">{text.import.explanation}</span>
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
