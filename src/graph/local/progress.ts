/** One thing to tell the person who waits. `step` lines replace each other (a counter); the others stay. */
export interface ProgressEvent {
  readonly message: string;
  readonly step?: boolean;
}

export type Progress = (event: ProgressEvent) => void;

interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/**
 * Writes progress to a stream: on a terminal a counter rewrites its line; elsewhere (a log file, CI) a counter is
 * printed at most every `everyMs` milliseconds, so that a download neither floods a log nor looks dead.
 */
export function streamProgress(stream: ProgressStream, everyMs = 10_000, now: () => number = Date.now): Progress {
  let open = false;
  let lastStepAt = Number.NEGATIVE_INFINITY;
  return ({ message, step = false }) => {
    if (stream.isTTY === true) {
      stream.write(step ? `\r\x1b[2K${message}` : `${open ? '\r\x1b[2K' : ''}${message}\n`);
      open = step;
      return;
    }
    if (step) {
      if (now() - lastStepAt < everyMs) return;
      lastStepAt = now();
    }
    stream.write(`${message}\n`);
  };
}
