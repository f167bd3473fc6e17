import type { ImportFile, Reader } from '../../reader.type.ts';
import { isSufficient } from '../../mapping/guess-mapping.ts';
import { readPlanned } from '../../mapping/mapped-csv.reader.ts';
import { planTable, type TablePlan } from '../../mapping/table-plan.ts';
import { profileOfUrl } from '../profile-url.ts';

/** Part of a column's addresses that must lead to Viadeo. */
const MOSTLY = 0.8;

/**
 * Contacts of Viadeo as CSV. No export of the service is documented, so the columns are read by their names (Prénom, Nom,
 * Société, Fonction, Ville, Pays, Profil, …), and a table is known for Viadeo's by a column of addresses of profiles there.
 */
export const viadeoCsvReader: Reader = {
  format: 'VIADEO_CSV',
  platform: 'VIADEO',
  tiesToEgo: true,
  recognises: (file) => isViadeoTable(planTable(file)),
  read: (file) => readViadeoTable(file, planTable(file)),
};

/** The same by columns that are said or known from elsewhere, for a file that the user says is of Viadeo. */
export function mappedViadeoReader(plan: TablePlan): Reader {
  return { ...viadeoCsvReader, read: (file) => readViadeoTable(file, plan) };
}

function readViadeoTable(file: ImportFile, plan: TablePlan | undefined): ReturnType<Reader['read']> {
  return readPlanned(file, plan, { platform: 'VIADEO' });
}

function isViadeoTable(plan: TablePlan | undefined): boolean {
  if (plan === undefined || !isSufficient(plan.mapping)) return false;
  return plan.shape.samples.some((values) => {
    const filled = values.filter((value) => value.trim() !== '');
    const there = filled.filter((value) => profileOfUrl(value)?.platform === 'VIADEO');
    return there.length > 0 && there.length >= filled.length * MOSTLY;
  });
}
