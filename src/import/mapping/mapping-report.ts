import type { MappingReport } from './column-mapping.type.ts';
import { columnNumber } from './table-shape.ts';
import type { TablePlan } from './table-plan.ts';

/** Values shown of a column, and how much of each. */
const SAMPLES = 3;
const SAMPLE_CHARS = 80;

/**
 * What an import tells of how it reads the columns.
 * @param dryRun reports of dry runs are kept nowhere: they may show values, and names that may be a person's
 */
export function mappingReport({ shape, mapping, origin, signature }: TablePlan, dryRun: boolean): MappingReport {
  return {
    origin,
    signature: signature ?? null,
    columns: mapping.map(({ column, name, field }, index) => ({
      column,
      name: dryRun || shape.isHeaderSure || origin !== 'GUESSED' ? name : columnNumber(index),
      field,
      ...(dryRun ? { samples: samplesOf(shape.samples[index] ?? []) } : {}),
    })),
  };
}

function samplesOf(values: readonly string[]): string[] {
  const filled = values.map((value) => value.trim()).filter((value) => value !== '');
  return [...new Set(filled)]
    .slice(0, SAMPLES)
    .map((value) => (value.length > SAMPLE_CHARS ? `${value.slice(0, SAMPLE_CHARS - 1)}…` : value));
}
