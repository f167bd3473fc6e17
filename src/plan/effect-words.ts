import { formatNumber, typeset } from '../audit/typography.ts';
import type { Lang } from '../domain.ts';

/** What is known of an action's effect, in points of the score; null where it cannot be told. */
export interface EffectRow {
  readonly met: boolean;
  readonly forecast: number;
  /** What the score would lack without what the action wrote. */
  readonly own: number | null;
  /** How far the score moved since it was planned. */
  readonly all: number | null;
}

/** What an action brought, and what else moved the score, in a sentence or two. */
export function effectSentence({ met, forecast, own, all }: EffectRow, lang: Lang): string {
  const points = (value: number): string => `${value >= 0 ? '+' : '−'}${formatNumber(Math.abs(value), lang, 1)}`;
  if (lang === 'fr') {
    const since = all === null ? '' : ` Depuis qu’elle est prévue, le score a bougé de ${points(all)} en tout.`;
    if (!met) return typeset(`Rien n’en est encore fait : ${points(forecast)} prévus.${since}`, lang);
    if (own === null)
      return typeset(`Son effet propre ne peut pas être dit ; ${points(forecast)} prévus.${since}`, lang);
    return typeset(`À elle seule, elle apporte ${points(own)} ; ${points(forecast)} prévus.${since}`, lang);
  }
  const since = all === null ? '' : ` Since it was planned the score has moved by ${points(all)} in all.`;
  if (!met) return `Nothing has come of it yet; ${points(forecast)} forecast.${since}`;
  if (own === null) return `What it brought by itself cannot be told; ${points(forecast)} forecast.${since}`;
  return `By itself it brings ${points(own)}; ${points(forecast)} forecast.${since}`;
}
