import { AmbitError } from '../../ambit-error.ts';
import { typeset } from '../../audit/typography.ts';
import type { Lang } from '../../domain.ts';
import { countryCode, isCountryCode } from '../../import/readers/country.ts';
import { guessOrganization } from '../../taxonomy/classify-organization.ts';
import { guessTitle } from '../../taxonomy/classify-title.ts';
import { expertiseLabel, EXPERTISES } from '../../taxonomy/expertise.ts';
import { normalizeText } from '../../taxonomy/normalize.ts';
import { isOccupationCode, occupationLabel, OCCUPATIONS, searchOccupations } from '../../taxonomy/occupation.ts';
import { isSectorCode, searchSectors } from '../../taxonomy/sector.ts';
import type { TemplateQuestion, Understood } from '../goal-template.type.ts';
import { nearestWords } from './nearest.ts';
import { placeByWord, placeName, placeWords } from './place-words.ts';
import { SENIORITY_CHOICES } from './questions.ts';
import { sectorByWord, sectorName, sectorWords } from '../../taxonomy/sector-words.ts';

/** A word in a company's name has to say its sector this surely before an answer is taken for it. */
const SURE = 0.7;

/**
 * What an answer in words or codes means.
 * @throws AmbitError `BAD_INPUT` with the question, what comes nearest, and how to answer
 */
export function understand(question: TemplateQuestion, answer: string, lang: Lang): Understood {
  const text = answer.trim();
  const understood = text === '' ? undefined : READ[question.kind](text, lang, question);
  if (understood !== undefined) return understood;
  throw notUnderstood(question, text, lang);
}

type Read = (text: string, lang: Lang, question: TemplateQuestion) => Understood | undefined;

const READ: Readonly<Record<TemplateQuestion['kind'], Read>> = {
  SECTOR: (text, lang) => {
    const code = sectorOf(text);
    return code === undefined ? undefined : { value: code, name: sectorName(code, lang) };
  },
  OCCUPATION: (text, lang) => {
    if (isOccupationCode(text)) return { value: text, name: occupationLabel(text, lang) ?? text };
    const { occupation, expertise } = guessTitle(text);
    const value = occupation?.value ?? onlyOccupation(text);
    const [stated] = expertise;
    return value === undefined
      ? undefined
      : { value, name: text, ...(stated === undefined ? {} : { expertise: stated.value }) };
  },
  SENIORITY: (text, lang) => {
    const byName = choiceOf(SENIORITY_CHOICES, text);
    const rank = byName?.value ?? guessTitle(text).seniority?.value.toString();
    const choice = SENIORITY_CHOICES.find(({ value }) => value === rank);
    return choice === undefined ? undefined : { value: choice.value, name: choice.label[lang] };
  },
  PLACE: (text, lang) => {
    const value = placeOf(text);
    return value === undefined ? undefined : { value, name: placeName(value, lang) };
  },
  // A free tag is an expertise too, so no word is unknown.
  EXPERTISE: (text, lang) => ({ value: text, name: expertiseLabel(text, lang) ?? text }),
  ORGANIZATION: (text) => ({ value: text, name: text }),
  TEXT: (text) => ({ value: text, name: text }),
  CHOICE: (text, lang, { choices }) => {
    const choice = choiceOf(choices, text);
    return choice === undefined ? undefined : { value: choice.value, name: choice.label[lang] };
  },
};

function sectorOf(text: string): string | undefined {
  const code = text.toUpperCase();
  if (isSectorCode(code)) return code;
  const byWord = sectorByWord(text);
  if (byWord !== undefined) return byWord;
  const found = searchSectors(text);
  if (found.length === 1) return found[0]?.code;
  const section = found.find(({ parent }) => parent === null);
  if (
    section !== undefined &&
    found.every(({ code: each, parent }) => each === section.code || parent === section.code)
  ) {
    return section.code;
  }
  const guess = guessOrganization(text).sector;
  return guess !== undefined && guess.confidence >= SURE ? guess.value : undefined;
}

function onlyOccupation(text: string): string | undefined {
  const found = searchOccupations(text);
  const broadest = found[0];
  return broadest !== undefined && found.every(({ code }) => code.startsWith(broadest.code))
    ? broadest.code
    : undefined;
}

function placeOf(text: string): string | undefined {
  const parts = text.split('/').map((part) => part.trim());
  const country = parts[0]?.toUpperCase() ?? '';
  if (isCountryCode(country) && parts.length <= 3 && parts.every((part) => part !== '')) {
    return [country, ...parts.slice(1)].join('/');
  }
  return placeByWord(text) ?? countryCode(text);
}

function choiceOf<T extends TemplateQuestion['choices'][number]>(choices: readonly T[], text: string): T | undefined {
  const wanted = normalizeText(text);
  const exact = choices.find(({ value, label }) =>
    [value, label.en, label.fr].some((name) => normalizeText(name) === wanted),
  );
  if (exact !== undefined) return exact;
  const begun = choices.filter(({ label }) =>
    [label.en, label.fr].some((name) => ` ${normalizeText(name)}`.includes(` ${wanted}`)),
  );
  return begun.length === 1 ? begun[0] : undefined;
}

const HOW = {
  en: {
    SECTOR: 'Answer with a sector in a word (insurance, software, health care) or its NACE code (65).',
    OCCUPATION: 'Answer with a job title (HR director, accountant) or an ISCO-08 code (1212).',
    PLACE: 'Answer with a town, a region, a country, or FR/Bretagne/Rennes.',
    SENIORITY: 'Answer junior, experienced, manager, executive, board member, or 1 to 5.',
    OTHER: 'Answer with words.',
  },
  fr: {
    SECTOR: 'Répondez par un secteur en un mot (assurance, informatique, santé) ou par son code NACE (65).',
    OCCUPATION: 'Répondez par un intitulé de poste (DRH, comptable) ou par un code CITP-08 (1212).',
    PLACE: 'Répondez par une ville, une région, un pays, ou FR/Bretagne/Rennes.',
    SENIORITY: 'Répondez débutant, confirmé, responsable, dirigeant, membre du conseil, ou de 1 à 5.',
    OTHER: 'Répondez par des mots.',
  },
} as const;

function notUnderstood(question: TemplateQuestion, text: string, lang: Lang): AmbitError {
  const { kind, choices } = question;
  const names = choices.map(({ label }) => label[lang]);
  const near = kind === 'CHOICE' ? names : nearestTo(kind, text, lang);
  const quoted = near.map((word) => (lang === 'fr' ? `« ${word} »` : `'${word}'`)).join(', ');
  const how =
    kind === 'SECTOR' || kind === 'OCCUPATION' || kind === 'PLACE' || kind === 'SENIORITY'
      ? HOW[lang][kind]
      : HOW[lang].OTHER;
  const message =
    lang === 'fr'
      ? `La réponse « ${text} » à la question ${question.id} n’est pas comprise.${near.length === 0 ? '' : ` Le plus proche : ${quoted}.`} ${kind === 'CHOICE' ? 'Répondez par l’un de ces choix.' : how}`
      : `The answer '${text}' to the question ${question.id} is not understood.${near.length === 0 ? '' : ` Nearest: ${quoted}.`} ${kind === 'CHOICE' ? 'Answer with one of these.' : how}`;
  return new AmbitError('BAD_INPUT', typeset(message, lang), { field: `answers.${question.id}` });
}

function nearestTo(kind: TemplateQuestion['kind'], text: string, lang: Lang): readonly string[] {
  switch (kind) {
    case 'SECTOR':
      return nearestWords(
        text,
        sectorWords().map(([word]) => word),
      );
    case 'OCCUPATION':
      return nearestWords(
        text,
        OCCUPATIONS.map((occupation) => occupation[lang]),
      );
    case 'PLACE':
      return nearestWords(
        text,
        placeWords().map(([, value]) => value),
      );
    case 'EXPERTISE':
      return nearestWords(
        text,
        EXPERTISES.map((expertise) => expertise[lang]),
      );
    case 'SENIORITY':
    case 'CHOICE':
    case 'ORGANIZATION':
    case 'TEXT':
      return [];
  }
}
