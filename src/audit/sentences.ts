// Being written.
export function noPathReason(_row: unknown, _lang: string): string { return ''; }
export function recommendationReason(_row: unknown, _names: unknown, _lang: string): string { return ''; }
export function recommendationEffort(_row: unknown, _lang: string): string { return ''; }
