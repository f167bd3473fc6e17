import { PLATFORMS, TIE_KINDS, type Platform, type TieKind } from '../../../domain.ts';
import type { TieStatement } from '../../canonical-record.type.ts';
import type { ImportProblem } from '../../reader.type.ts';
import { dateOfIso } from '../calendar-date.ts';
import { problem } from '../problems.ts';
import type { GraphEdge } from './graph-item.type.ts';

const DATE_FIELDS = [
  ['since', ['since', 'start']],
  ['until', ['until', 'end']],
  ['lastContact', ['lastcontact']],
] as const;

/**
 * The tie an edge states. Strength is the attribute `strength` in [0,1], else w/(1+w) of a weight w > 0 (the project's
 * score model): 1 is .5, and it grows towards 1. Without either the edge says nothing of strength. A direction is not
 * read: to know is mutual.
 */
export function tieOf(edge: GraphEdge): { readonly record?: TieStatement; readonly problems: ImportProblem[] } {
  const { row, source, target, attributes } = edge;
  if (source === target) {
    return { problems: [problem('SKIPPED', row, 'SELF_LOOP', 'The edge leads from a node to itself.')] };
  }
  const strength = strengthOf(attributes);
  if (typeof strength === 'object') {
    return { problems: [problem('REJECTED', row, strength.code, strength.message, strength.field)] };
  }
  const problems: ImportProblem[] = [];
  const details: {
    since?: string;
    until?: string;
    lastContact?: string;
    kinds?: TieKind[];
    platforms?: Platform[];
    private?: boolean;
  } = {};
  for (const [field, names] of DATE_FIELDS) {
    const name = names.find((candidate) => attributes.has(candidate));
    if (name === undefined) continue;
    const date = dateOfIso(attributes.get(name) ?? '');
    if (date !== undefined) details[field] = date;
    else
      problems.push(
        problem('WARNING', row, 'BAD_DATE', 'The value is no date like 2026-02-08; it was left out.', field),
      );
  }
  const words = codeWords(attributes.get('kinds') ?? attributes.get('kind'));
  const kinds = words.filter(isTieKind);
  if (kinds.length > 0) details.kinds = [...new Set(kinds)];
  if (kinds.length < words.length) {
    const message = `A kind of tie was left out; known are ${TIE_KINDS.join(', ')}.`;
    problems.push(problem('WARNING', row, 'BAD_KIND', message, 'kinds'));
  }
  const platforms = codeWords(attributes.get('platforms') ?? attributes.get('platform')).filter(isPlatform);
  if (platforms.length > 0) details.platforms = [...new Set(platforms)];
  if (/^(true|1|yes)$/i.test(attributes.get('private') ?? '')) details.private = true;
  const record: TieStatement = {
    kind: 'TIE',
    row,
    a: source,
    b: target,
    ...(strength === undefined ? {} : { strength }),
    ...details,
  };
  return { record, problems };
}

function strengthOf(
  attributes: ReadonlyMap<string, string>,
): number | undefined | { readonly code: string; readonly field: string; readonly message: string } {
  const stated = attributes.get('strength');
  if (stated !== undefined) {
    const strength = numberOf(stated);
    if (strength !== undefined && strength >= 0 && strength <= 1) return strength;
    return { code: 'BAD_STRENGTH', field: 'strength', message: 'The strength is no number from 0 to 1.' };
  }
  const weighed = attributes.get('weight');
  if (weighed === undefined) return undefined;
  const weight = numberOf(weighed);
  if (weight !== undefined && weight > 0) return weight / (1 + weight);
  return { code: 'BAD_WEIGHT', field: 'weight', message: 'The weight is no number above 0.' };
}

function numberOf(text: string): number | undefined {
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** `co-owner, Friend` are CO_OWNER and FRIEND. */
function codeWords(text = ''): string[] {
  const words = text.split(/[\s,;|]+/).filter((word) => word !== '');
  return words.map((word) => word.toUpperCase().replaceAll('-', '_'));
}

function isPlatform(word: string): word is Platform {
  return (PLATFORMS as readonly string[]).includes(word);
}

function isTieKind(word: string): word is TieKind {
  return (TIE_KINDS as readonly string[]).includes(word);
}
