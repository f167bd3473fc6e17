import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import type { AmbitContext } from '../../../src/api/context.ts';
import type { Dimension, Lang } from '../../../src/domain.ts';
import { CriterionResolver } from '../../../src/goal/criterion.resolver.ts';

function label(dimension: Dimension, value: string, lang: Lang = 'en'): string {
  return new CriterionResolver().label({ dimension, value, hard: false, weight: 1 }, { lang } as AmbitContext);
}

describe('the label of a criterion', () => {
  it('names the code of a sector or an occupation in the language of the reader', () => {
    expect(label('SECTOR', '86')).toBe('Human health activities');
    expect(label('SECTOR', '86', 'fr')).toBe('Activités pour la santé humaine');
    expect(label('OCCUPATION', '1321')).toMatch(/manufacturing/i);
  });

  it('is the value where that needs no name, or has none', () => {
    expect(label('EXPERTISE', 'fundraising')).toBe('fundraising');
    expect(label('PLACE', 'FR/Bretagne')).toBe('FR/Bretagne');
    expect(label('SECTOR', 'no code')).toBe('no code');
  });
});
