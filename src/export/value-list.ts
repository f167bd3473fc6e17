/**
 * Several values as one text that people can read and the graph readers take apart again: between semicolons, or a JSON list
 * where a value holds what would separate it.
 */
export function joinValues(values: readonly string[] | null | undefined): string | undefined {
  if (values === null || values === undefined || values.length === 0) return undefined;
  const isPlain = values.every((value) => !/[,;|\r\n]|^\s|\s$|^$/.test(value)) && !values[0]?.startsWith('[');
  return isPlain ? values.join('; ') : JSON.stringify(values);
}
