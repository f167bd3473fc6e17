import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { fetchAllAgain } from '../shared/api/use-data.ts';
import { isAbort, type RequestFailure, toFailure } from '../shared/api/request-failure.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { type FileMode, followImport, type ImportReport, sendFile } from './send-import.ts';

/** One file on its way: first looked at, then, when the reader says so, imported. */
export interface ImportJob {
  readonly key: string;
  readonly file: File;
  readonly mode: FileMode;
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
    (key: string, file: File, mode: FileMode, dryRun: boolean) => {
      const options = { lang, signal: left.current.signal };
      const bring = async () => {
        update(key, { stage: dryRun ? 'CHECKING' : 'IMPORTING', failure: null });
        try {
          const id = await sendFile(file, mode, dryRun, options);
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
        const key = crypto.randomUUID();
        setJobs((before) => [{ key, file, mode, stage: 'CHECKING', report: null, failure: null }, ...before]);
        send(key, file, mode, true);
      }
    },
    [send],
  );
  const confirm = useCallback((job: ImportJob) => send(job.key, job.file, job.mode, false), [send]);
  const drop = useCallback((key: string) => setJobs((before) => before.filter((job) => job.key !== key)), []);

  return { jobs, check, confirm, drop };
}
