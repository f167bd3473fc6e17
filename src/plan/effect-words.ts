import { formatNumber, typeset } from '../audit/typography.ts';
import type { ActionState, Lang } from '../domain.ts';

/** What is known of an action's effect, in points of the score; null where it cannot be told. */
export interface EffectRow {
  /** Where it stands at the moment asked for. */
  readonly state: ActionState;
  /** Whether it is known who was met. */
  readonly isNamed: boolean;
  readonly forecast: number;
  /** What the score would lack without what the action wrote. */
  readonly own: number | null;
  /** How far the score moved since it was planned. */
  readonly all: number | null;
}

interface EffectWords {
  /** How it stands, before the semicolon. */
  readonly standing: Readonly<Record<Exclude<ActionState, 'MET'>, string>>;
  readonly met: (own: string) => string;
  readonly metUntold: string;
  readonly metNobody: string;
  readonly forecast: (points: string) => string;
  /** Where it has come to its end without a meeting. */
  readonly wasForecast: (points: string) => string;
  readonly soFar: (own: string) => string;
  readonly since: (points: string) => string;
  readonly semicolon: string;
}

const WORDS: Readonly<Record<Lang, EffectWords>> = {
  en: {
    standing: {
      PLANNED: 'Nothing has come of it yet',
      ASKED: 'It was asked for, and the answer is still to come',
      PASSED_ON: 'The request was passed on, and the answer is still to come',
      ACCEPTED: 'It was accepted, and the meeting is still to come',
      DECLINED: 'It was declined',
      DROPPED: 'You dropped it',
    },
    met: (own) => `By itself it brings ${own}`,
    metUntold: 'What it brought by itself cannot be told',
    metNobody: 'You met somebody, but who it was is not said, so that no tie came of it',
    forecast: (points) => `${points} forecast.`,
    wasForecast: (points) => `${points} had been forecast.`,
    soFar: (own) => ` So far it brings ${own} by itself.`,
    since: (points) => ` Since it was planned the score has moved by ${points} in all.`,
    semicolon: '; ',
  },
  fr: {
    standing: {
      PLANNED: 'Rien n’en est encore fait',
      ASKED: 'C’est demandé, et la réponse n’est pas encore là',
      PASSED_ON: 'La demande est transmise, et la réponse n’est pas encore là',
      ACCEPTED: 'C’est accepté, et la rencontre est à venir',
      DECLINED: 'C’est refusé',
      DROPPED: 'Vous y avez renoncé',
    },
    met: (own) => `À elle seule, elle apporte ${own}`,
    metUntold: 'Son effet propre ne peut pas être dit',
    metNobody: 'Vous avez rencontré quelqu’un, mais qui n’est pas dit, et aucun lien n’en est venu',
    forecast: (points) => `${points} prévus.`,
    wasForecast: (points) => `${points} étaient prévus.`,
    soFar: (own) => ` Jusqu’ici, elle apporte ${own} à elle seule.`,
    since: (points) => ` Depuis qu’elle est prévue, le score a bougé de ${points} en tout.`,
    semicolon: ' ; ',
  },
};

/** What an action brought, and what else moved the score, in a sentence or some. */
export function effectSentence({ state, isNamed, forecast, own, all }: EffectRow, lang: Lang): string {
  const words = WORDS[lang];
  const points = (value: number): string => `${value >= 0 ? '+' : '−'}${formatNumber(Math.abs(value), lang, 1)}`;
  const standing = (): string => {
    if (state !== 'MET') return words.standing[state];
    if (!isNamed) return words.metNobody;
    return own === null ? words.metUntold : words.met(points(own));
  };
  const isOver = state === 'DECLINED' || state === 'DROPPED';
  const said = isOver ? words.wasForecast(points(forecast)) : words.forecast(points(forecast));
  const soFar = state === 'MET' || own === null || Math.abs(own) < 0.05 ? '' : words.soFar(points(own));
  const since = all === null ? '' : words.since(points(all));
  return typeset(`${standing()}${words.semicolon}${said}${soFar}${since}`, lang);
}
