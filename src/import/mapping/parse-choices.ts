import { z } from 'zod';
import { AmbitError } from '../../ambit-error.ts';
import { CONTACT_FIELDS, type ContactField } from '../../domain.ts';
import type { ColumnChoice } from './column-mapping.type.ts';

const MAX_CHOICES = 500;

const column = z.union([z.string().min(1).max(10_000), z.int().min(1)]);
const field = z.enum(CONTACT_FIELDS).nullable();
const json = z.union([
  z.array(z.strictObject({ column, field })).max(MAX_CHOICES),
  z
    .record(z.string(), field)
    .transform((fields) => Object.entries(fields).map(([name, one]) => ({ column: name, field: one }))),
]);

const FORM = 'like {"Nom":"NAME","Remarks":null} or [{"column":3,"field":"EMAIL"}]';

/**
 * A mapping as `POST /imports?mapping=` takes it: a JSON object of fields by column, or a list of columns with their fields.
 * @throws AmbitError `BAD_INPUT` that says what is wrong, without repeating it
 */
export function parseChoicesJson(text: string): readonly ColumnChoice[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw badMapping(`mapping is no JSON. Write it ${FORM}.`);
  }
  const parsed = json.safeParse(value);
  if (!parsed.success)
    throw badMapping(`mapping must be ${FORM}, with the fields ${CONTACT_FIELDS.join(', ')} or null.`);
  return parsed.data;
}

/**
 * A mapping as the command line takes it: `Nom=NAME,Tél=PHONE,3=EMAIL,Remarks=`. A column without field is not read. A name
 * with a comma goes by its number.
 * @throws AmbitError `BAD_INPUT`
 */
export function parseChoicesText(text: string): readonly ColumnChoice[] {
  return text
    .split(',')
    .filter((part) => part.trim() !== '')
    .map((part): ColumnChoice => {
      const at = part.lastIndexOf('=');
      const name = part.slice(0, at).trim();
      if (at === -1 || name === '') throw badMapping(`Write the mapping like "Nom=NAME,3=EMAIL,Remarks=".`);
      return { column: /^\d{1,3}$/.test(name) ? Number(name) : name, field: fieldNamed(part.slice(at + 1)) };
    });
}

function fieldNamed(text: string): ContactField | null {
  const wanted = text.trim().toUpperCase().replaceAll(/[ -]/g, '_');
  if (wanted === '' || wanted === 'NONE') return null;
  const found = CONTACT_FIELDS.find((one) => one === wanted);
  if (found !== undefined) return found;
  throw badMapping(`The mapping names a field that is none of ${CONTACT_FIELDS.join(', ')}.`);
}

function badMapping(message: string): AmbitError {
  return new AmbitError('BAD_INPUT', message, { field: 'mapping' });
}
