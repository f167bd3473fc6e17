import { AmbitError } from '../ambit-error.ts';
import type { CriterionRecord } from '../import/canonical-record.type.ts';
import { placeKey } from '../person/person-projection.ts';
import { expertiseKey } from '../taxonomy/expertise.ts';
import { normalizeText, organizationKey } from '../taxonomy/normalize.ts';
import { isSectorCode, sectorParent, sectorPrefixes } from '../taxonomy/sector.ts';

/** What the fit statement seeks by index; only the keys of the criterion's own dimension are there. */
export interface CriterionKeys {
  readonly sectorPrefixes?: readonly string[];
  readonly sectorParent?: string;
  readonly occupationCode?: string;
  readonly subMajorGroup?: string;
  readonly rank?: number;
  readonly organizationKey?: string;
  readonly expertiseKey?: string;
  readonly level?: number;
  readonly countryKey?: string;
  readonly regionKey?: string;
  readonly placeKey?: string;
  readonly personId?: string;
}

/**
 * @param resolvePerson the id in this network of a person named in a criterion (by id, or by id in the network's files)
 * @throws AmbitError `BAD_INPUT` when the value is none of its dimension; says what it would have to be.
 */
export function criterionKeys(
  criterion: Pick<CriterionRecord, 'dimension' | 'value' | 'level'>,
  resolvePerson: (id: string) => string | undefined,
): CriterionKeys {
  const value = criterion.value.trim();
  switch (criterion.dimension) {
    case 'SECTOR': {
      const code = value.toUpperCase();
      if (!isSectorCode(code)) throw badValue(criterion, 'a NACE Rev. 2 code such as K, 64 or 64.19');
      const parent = sectorParent(code);
      return { sectorPrefixes: sectorPrefixes(code), ...(parent === undefined ? {} : { sectorParent: parent }) };
    }
    case 'OCCUPATION':
      if (!/^\d{1,4}$/.test(value)) throw badValue(criterion, 'an ISCO-08 code of one to four digits such as 1211');
      return { occupationCode: value, ...(value.length < 2 ? {} : { subMajorGroup: value.slice(0, 2) }) };
    case 'SENIORITY': {
      const rank = Number(value);
      if (!Number.isInteger(rank) || rank < 1 || rank > 5)
        throw badValue(criterion, 'a rank from 1 (junior) to 5 (board)');
      return { rank };
    }
    case 'EXPERTISE':
      if (value === '') throw badValue(criterion, 'the name of an expertise, or the id of a skill at ESCO');
      return { expertiseKey: expertiseKey(value), level: criterion.level ?? 1 };
    case 'PLACE': {
      const [country = '', region, locality, ...rest] = value.split('/');
      if (!/^[A-Za-z]{2}$/.test(country) || rest.length > 0)
        throw badValue(criterion, 'a place such as FR, FR/Bretagne or FR/Bretagne/Rennes');
      return {
        countryKey: `${normalizeText(country)}/`,
        ...(region === undefined || region === '' ? {} : { regionKey: placeKey({ country, region }) }),
        placeKey: placeKey({
          country,
          ...(region === undefined ? {} : { region }),
          ...(locality === undefined ? {} : { locality }),
        }),
      };
    }
    case 'ORGANIZATION':
      if (value === '') throw badValue(criterion, "an organization's name");
      return { organizationKey: organizationKey(value) };
    case 'PERSON': {
      const personId = resolvePerson(value);
      if (personId === undefined) throw badValue(criterion, 'the id of a person of this network');
      return { personId };
    }
  }
}

function badValue(criterion: Pick<CriterionRecord, 'dimension'>, expected: string): AmbitError {
  return new AmbitError('BAD_INPUT', `The value of a ${criterion.dimension} criterion must be ${expected}.`);
}
