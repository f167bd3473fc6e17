import { typeset } from '../../audit/typography.ts';
import type { QuestionChoice, QuestionKind, TemplateQuestion, Words } from '../goal-template.type.ts';

interface QuestionOptions {
  readonly optional?: boolean;
  readonly most?: number;
  readonly defaults?: readonly string[];
  readonly suggestions?: TemplateQuestion['suggestions'];
  readonly choices?: readonly QuestionChoice[];
}

/** A question; without options it must be answered, once. */
export function question(
  id: string,
  kind: QuestionKind,
  prompt: Words,
  options: QuestionOptions = {},
): TemplateQuestion {
  return {
    id,
    kind,
    prompt: { en: prompt.en, fr: typeset(prompt.fr, 'fr') },
    optional: options.optional ?? false,
    most: options.most ?? 1,
    defaults: options.defaults ?? [],
    suggestions: options.suggestions ?? { en: [], fr: [] },
    choices: options.choices ?? [],
  };
}

/** Where the goal plays; asked last, because an export of LinkedIn holds no places. */
export const PLACE_QUESTION = question(
  'place',
  'PLACE',
  {
    en: 'Where? A town, a region or a country (LinkedIn’s export holds no places, so this may stay unknown)',
    fr: 'Où ? Une ville, une région ou un pays (l’export LinkedIn ne contient aucun lieu : la réponse peut rester inconnue)',
  },
  { optional: true, suggestions: { en: ['Rennes', 'Brittany', 'France'], fr: ['Rennes', 'Bretagne', 'France'] } },
);

export const SENIORITY_CHOICES: readonly QuestionChoice[] = [
  { value: '1', label: { en: 'junior', fr: 'débutant' } },
  { value: '2', label: { en: 'experienced', fr: 'confirmé' } },
  { value: '3', label: { en: 'manager', fr: 'responsable' } },
  { value: '4', label: { en: 'executive', fr: 'dirigeant' } },
  { value: '5', label: { en: 'board member', fr: 'membre du conseil' } },
];

export const SECTOR_SUGGESTIONS: TemplateQuestion['suggestions'] = {
  en: ['software', 'health care', 'insurance', 'energy', 'retail', 'food industry'],
  fr: ['informatique', 'santé', 'assurance', 'énergie', 'commerce', 'agroalimentaire'],
};
