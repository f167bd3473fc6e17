import type { AlignmentRow } from '../alignment/alignment.service.ts';
import type { Row } from '../graph/graph.ts';
import type { Lang } from '../domain.ts';
import type { AuditPart, AuditReport } from './audit-report.type.ts';
import { alignmentReason, WORDS } from './sentences.ts';
import { formatNumber, formatPercent, formatPoints, typeset } from './typography.ts';

export type Knowledge = Row<'audit/describe-knowledge'>;

type Standing = Pick<
  AuditReport,
  'headline' | 'score' | 'scoreSentence' | 'coverage' | 'latent' | 'latentSentence' | 'parts'
>;

/** A range wider than this is worth explaining. */
const WIDE = 15;
/** Less of coverage than this is not worth waking anybody for. */
const LITTLE = 0.01;

/** Where the goal stands: the sentence that answers the question, the score with its range, latent coverage and the parts. */
export function standing(row: AlignmentRow, knowledge: Knowledge, lang: Lang): Standing {
  const words = WORDS[lang];
  const { score, low, high, coverage, latent } = row;
  const reason = alignmentReason(row, lang);
  const none = { score: null, scoreSentence: null, coverage: null, latent: null, latentSentence: null, parts: [] };
  if (row.status === 'NO_REQUIREMENTS') return { ...none, headline: reason ?? '' };
  if (row.contacts === 0) return { ...none, headline: typeset(words.headlineOf.NO_CONTACTS, lang) };
  if (score === null || low === null || high === null || coverage === null || latent === null) {
    return { ...none, headline: reason ?? '' };
  }
  const whole = (value: number): string => formatNumber(Math.round(value), lang);
  const wide = high - low > WIDE && knowledge.strengthAssumed > 0;
  const assumed = wide ? whoOf(knowledge.strengthAssumed, knowledge.contacts, lang) : null;
  // Of the rounded values, where they differ: 83 % less 60 % is not 24.
  const shown = Math.round(100 * latent) - Math.round(100 * coverage);
  const gain =
    latent - coverage < LITTLE ? null : shown < 10 ? pointsOf(latent - coverage, lang) : pointsInWords(shown, lang);
  return {
    headline: typeset(words.headline(coverage, formatPercent(coverage, lang)), lang),
    score: { value: score, low, high },
    scoreSentence: typeset(words.score(whole(score), whole(low), whole(high), high - low < 0.5, assumed), lang),
    coverage,
    latent,
    latentSentence: typeset(
      words.latent(
        formatPercent(coverage, lang),
        formatPercent(latent, lang),
        gain,
        knowledge.lastContactUnknown > 0.5 * knowledge.contacts,
      ),
      lang,
    ),
    parts: partsOf(row, knowledge, lang),
  };
}

function partsOf(row: AlignmentRow, knowledge: Knowledge, lang: Lang): readonly AuditPart[] {
  const { points, friendTiesKnown } = row;
  if (points === null) return [];
  const words = WORDS[lang];
  const assumedFreshness = knowledge.lastContactUnknown > 0.5 * knowledge.contacts;
  const part = (id: AuditPart['id'], value: number | null, most: number, unknown: string | null): AuditPart => ({
    id,
    label: typeset(words.part[id][0], lang),
    points: value,
    most,
    sentence: typeset(unknown ?? words.part[id][1], lang),
  });
  return [
    part('coverage', points.coverage, friendTiesKnown ? 50 : 65, null),
    part('reach', points.reach, friendTiesKnown ? 15 : 0, friendTiesKnown ? null : words.partUnknown.reach),
    part('diversity', points.diversity, 15, friendTiesKnown ? null : words.partUnknown.diversity),
    part('freshness', points.freshness, 10, assumedFreshness ? words.partUnknown.freshness : null),
    part('focus', points.focus, 10, knowledge.timeKnown === 0 ? words.partUnknown.focus : null),
  ];
}

/** `23 of your 117 contacts`, `all your 117 contacts`. */
export function whoOf(count: number, all: number, lang: Lang): string {
  return WORDS[lang].contacts(formatNumber(count, lang), formatNumber(all, lang));
}

/** A difference of two shares is in percentage points. */
export function pointsOf(share: number, lang: Lang): string {
  return pointsInWords(100 * share, lang);
}

/** `1.6 points`; in French `1,6 point`, which takes the plural from 2 on. */
export function pointsInWords(points: number, lang: Lang): string {
  const rounded = points < 10 ? Math.round(points * 10) / 10 : Math.round(points);
  const [one, other] = WORDS[lang].pointWords;
  return `${formatPoints(points, lang)} ${new Intl.PluralRules(lang).select(rounded) === 'one' ? one : other}`;
}
