import { useCallback } from 'react';
import { useSearchParams } from 'wouter';

/** A value of the page's state that lives in its address. Null takes it out. */
export function useParameter(name: string): readonly [string | null, (value: string | null) => void] {
  const [parameters, setParameters] = useSearchParams();
  const set = useCallback(
    (value: string | null) =>
      setParameters(
        (before) => {
          const after = new URLSearchParams(before);
          if (value === null || value === '') after.delete(name);
          else after.set(name, value);
          return after;
        },
        { replace: true },
      ),
    [name, setParameters],
  );
  return [parameters.get(name), set];
}

/** Several such values, which change together: one after the other, the last change would win. */
export function useParameters<Name extends string>(
  names: readonly Name[],
): readonly [Readonly<Record<Name, string | null>>, (values: Readonly<Record<string, string | null>>) => void] {
  const [parameters, setParameters] = useSearchParams();
  const set = useCallback(
    (values: Readonly<Record<string, string | null>>) =>
      setParameters(
        (before) => {
          const after = new URLSearchParams(before);
          for (const [name, value] of Object.entries(values)) {
            if (value === null || value === '') after.delete(name);
            else after.set(name, value);
          }
          return after;
        },
        { replace: true },
      ),
    [setParameters],
  );
  return [Object.fromEntries(names.map((name) => [name, parameters.get(name)])) as Record<Name, string | null>, set];
}
