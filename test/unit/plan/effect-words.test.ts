import { describe, expect, it } from '@jest/globals';
import { ACTION_STATES, type ActionState } from '../../../src/domain.ts';
import { effectSentence } from '../../../src/plan/effect-words.ts';

const row = { isNamed: true, forecast: 3.2, own: null, all: null };
const said = (state: ActionState, more: Partial<typeof row> | { own: number } = {}, lang: 'en' | 'fr' = 'en') =>
  effectSentence({ ...row, state, ...more }, lang);

describe('what an action brought, in words', () => {
  it.each(['en', 'fr'] as const)('has a sentence of its own for each state, in %s', (lang) => {
    const sentences = ACTION_STATES.map((state) => said(state, {}, lang));
    expect(new Set([...sentences, said('MET', { isNamed: false }, lang)]).size).toBe(ACTION_STATES.length + 1);
  });

  it('says that nothing has come of it only while nothing was done', () => {
    expect(said('PLANNED')).toBe('Nothing has come of it yet; +3.2 forecast.');
    expect(said('DECLINED')).toBe('It was declined; +3.2 had been forecast.');
    expect(said('DROPPED')).toBe('You dropped it; +3.2 had been forecast.');
    expect(said('MET', { isNamed: false })).toMatch(/^You met somebody, but who it was is not said/);
    expect(said('DECLINED', {}, 'fr')).toBe('C’est refusé\u202f; +3,2 étaient prévus.');
  });

  it('says what it brings, before the meeting as well', () => {
    expect(said('MET', { own: 2 })).toBe('By itself it brings +2; +3.2 forecast.');
    expect(said('ASKED', { own: 0.4 })).toMatch(/So far it brings \+0\.4 by itself\.$/);
    expect(said('ASKED', { own: 0.01 })).toMatch(/forecast\.$/);
  });
});
