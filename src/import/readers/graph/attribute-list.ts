/**
 * The values of an attribute that may hold several: between separators, or a JSON list of texts, in which Ambit's own exports
 * put values that hold a separator themselves.
 */
export function attributeList(text: string | undefined, separator: RegExp): string[] {
  const parts = (jsonList(text ?? '') ?? (text ?? '').split(separator)).map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))];
}

function jsonList(text: string): readonly string[] | undefined {
  if (!text.startsWith('["') || !text.endsWith('"]')) return undefined;
  try {
    const values = JSON.parse(text) as unknown;
    return Array.isArray(values) && values.every((value) => typeof value === 'string') ? values : undefined;
  } catch {
    return undefined;
  }
}
