import { useCallback, useEffect, useRef, useState } from 'react';
import type { HttpOptions } from '../shared/api/http.ts';
import { isAbort, type RequestFailure, toFailure } from '../shared/api/request-failure.ts';
import { useLang } from '../shared/i18n/language.tsx';
import type { ImportReport } from './import-progress.ts';
import { type FileMode, followImport, sendFile } from './send-import.ts';

/** One file on its way. Neither report nor failure: waiting for the ones before it, or being sent. */
export interface ImportJob {
  readonly key: string;
  readonly fileName: string;
  readonly sending: boolean;
  readonly report: ImportReport | null;
  readonly failure: RequestFailure | null;
}

/**
 * The imports of this visit, newest first, and the way to add some. Files go one after the other, in the order given.
 * @param onImported called after each import that was read, well or badly
 */
export function useImports(onImported: () => void) {
  const { lang } = useLang();
  const [jobs, setJobs] = useState<readonly ImportJob[]>([]);
  const queue = useRef(Promise.resolve());
  const left = useRef(new AbortController());

  useEffect(() => {
    left.current = new AbortController();
    return () => left.current.abort();
  }, []);

  const add = useCallback(
    (files: readonly File[], mode: FileMode) => {
      const update = (key: string, change: Partial<ImportJob>) =>
        setJobs((before) => before.map((job) => (job.key === key ? { ...job, ...change } : job)));
      const options: HttpOptions = { lang, signal: left.current.signal };

      const bring = async (key: string, file: File) => {
        update(key, { sending: true });
        try {
          const id = await sendFile(file, mode, options);
          update(key, { sending: false });
          for await (const report of followImport(id, options)) update(key, { report });
          onImported();
        } catch (error) {
          if (!isAbort(error)) update(key, { sending: false, failure: toFailure(error) });
        }
      };

      for (const file of files) {
        const key = crypto.randomUUID();
        setJobs((before) => [{ key, fileName: file.name, sending: false, report: null, failure: null }, ...before]);
        queue.current = queue.current.then(() => bring(key, file));
      }
    },
    [lang, onImported],
  );

  return { jobs, add };
}
