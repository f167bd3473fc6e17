import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { isAbort, type RequestFailure, toFailure } from '../shared/api/request-failure.ts';
import { fetchAllAgain } from '../shared/api/use-data.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { followImport } from './follow-import.ts';
import { type ColumnFields, type FileMode, type ImportReport, sendFile } from './send-import.ts';

/** One file on its way: first looked at, then, when the reader says so, imported. */
export interface ImportJob {
  readonly key: string;
  readonly file: File;
  readonly mode: FileMode;
  /** What the reader said of its columns. */
  readonly columns: ColumnFields | null;
  readonly stage: 'CHECKING' | 'CHECKED' | 'IMPORTING' | 'DONE';
  /** What it is and would bring, then what it brought. */
  readonly report: ImportReport | null;
  readonly failure: RequestFailure | null;
}

/** The files of this visit, newest first. They go one after the other, in the order given. */
export function useImports() {
  const { lang } = useLang();
  const client = useQueryClient();
  const [jobs, setJobs] = useState<readonly ImportJob[]>([]);
  const queue = useRef(Promise.resolve());
  const left = useRef(new AbortController());

  useEffect(() => {
    left.current = new AbortController();
    return () => left.current.abort();
  }, []);

  const update = useCallback(
    (key: string, change: Partial<ImportJob>) =>
      setJobs((before) => before.map((job) => (job.key === key ? { ...job, ...change } : job))),
    [],
  );

  const send = useCallback(
    ({ key, file, mode, columns }: Pick<ImportJob, 'key' | 'file' | 'mode' | 'columns'>, dryRun: boolean) => {
      const options = { lang, signal: left.current.signal };
      const bring = async () => {
        update(key, { stage: dryRun ? 'CHECKING' : 'IMPORTING', failure: null });
        try {
          const id = await sendFile(file, { mode, dryRun, columns }, options);
          for await (const report of followImport(id, options)) update(key, { report });
          update(key, { stage: dryRun ? 'CHECKED' : 'DONE' });
          if (!dryRun) await fetchAllAgain(client);
        } catch (error) {
          if (!isAbort(error)) update(key, { stage: 'DONE', failure: toFailure(error) });
        }
      };
      queue.current = queue.current.then(bring);
    },
    [client, lang, update],
  );

  const check = useCallback(
    (files: readonly File[], mode: FileMode) => {
      for (const file of files) {
        const job = { key: crypto.randomUUID(), file, mode, columns: null };
        setJobs((before) => [{ ...job, stage: 'CHECKING', report: null, failure: null }, ...before]);
        send(job, true);
      }
    },
    [send],
  );
  /** Looks at the file again, its columns read as the reader says. */
  const readColumns = useCallback(
    (job: ImportJob, columns: ColumnFields) => {
      update(job.key, { columns });
      send({ ...job, columns }, true);
    },
    [send, update],
  );
  const confirm = useCallback((job: ImportJob) => send(job, false), [send]);
  const drop = useCallback((key: string) => setJobs((before) => before.filter((job) => job.key !== key)), []);

  return { jobs, check, readColumns, confirm, drop };
}
