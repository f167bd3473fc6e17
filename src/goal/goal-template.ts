import { AmbitError } from '../ambit-error.ts';
import { typeset } from '../audit/typography.ts';
import type { Lang } from '../domain.ts';
import type { GoalDraft, GoalTemplate, TemplateAnswers, TemplateQuestion, Understood } from './goal-template.type.ts';
import { FOUNDING } from './templates/founding.ts';
import { FUNDRAISING } from './templates/fundraising.ts';
import { JOB_SEARCH } from './templates/job-search.ts';
import { PURCHASING } from './templates/purchasing.ts';
import { SALES } from './templates/sales.ts';
import { understand } from './templates/understand.ts';

/** The goals for anybody, one of each kind. */
export const GOAL_TEMPLATES: readonly GoalTemplate[] = [JOB_SEARCH, FOUNDING, SALES, PURCHASING, FUNDRAISING];

/** @throws AmbitError `NOT_FOUND` naming the templates there are */
export function findTemplate(id: string, lang: Lang): GoalTemplate {
  const template = GOAL_TEMPLATES.find((candidate) => candidate.id === id);
  if (template !== undefined) return template;
  const ids = GOAL_TEMPLATES.map((each) => each.id).join(', ');
  const message = {
    en: `There is no goal template '${id}'. There are: ${ids}.`,
    fr: `Il n’y a pas de modèle d’objectif « ${id} ». Il y a : ${ids}.`,
  };
  throw new AmbitError('NOT_FOUND', typeset(message[lang], lang), { field: 'template' });
}

/** The questions that have neither an answer nor a default and cannot be left out. */
export function missingAnswers(template: GoalTemplate, answers: TemplateAnswers): readonly TemplateQuestion[] {
  return template.questions.filter(
    (question) => !question.optional && question.defaults.length === 0 && given(question, answers).length === 0,
  );
}

/**
 * The goal that answers to a template's questions make, its labels in the asked language. Pure.
 * @throws AmbitError `BAD_INPUT` naming the answer that is missing, unknown, one too many or not understood, with what
 *   comes nearest and how to answer
 */
export function goalFromTemplate(template: GoalTemplate, answers: TemplateAnswers, lang: Lang): GoalDraft {
  refuseUnknown(template, answers, lang);
  const [missing] = missingAnswers(template, answers);
  if (missing !== undefined) throw unanswered(missing, lang);
  const understood = Object.fromEntries(
    template.questions.map((question) => [question.id, understandAll(question, answers, lang)]),
  );
  return {
    kind: template.kind,
    help: template.help,
    title: typeset(template.title(understood, lang), lang),
    weight: 1,
    status: 'ACTIVE',
    requirements: template
      .requirements(understood, lang)
      .map((requirement) => ({ ...requirement, label: typeset(requirement.label, lang) })),
  };
}

function understandAll(question: TemplateQuestion, answers: TemplateAnswers, lang: Lang): readonly Understood[] {
  const texts = given(question, answers);
  const values = (texts.length === 0 ? question.defaults : texts).map((text) => understand(question, text, lang));
  const distinct = [...new Map(values.map((value) => [value.value, value])).values()];
  if (distinct.length <= question.most) return distinct;
  const message = {
    en: `The question ${question.id} takes at most ${question.most}: ${question.prompt.en}`,
    fr: `La question ${question.id} prend au plus ${question.most} réponse(s) : ${question.prompt.fr}`,
  };
  throw new AmbitError('BAD_INPUT', typeset(message[lang], lang), { field: `answers.${question.id}` });
}

/** One text may hold several answers where the question takes several: `santé, informatique`. */
function given(question: TemplateQuestion, answers: TemplateAnswers): readonly string[] {
  const answer = answers[question.id];
  const texts = answer === undefined ? [] : typeof answer === 'string' ? [answer] : answer;
  const parts = question.most > 1 ? texts.flatMap((text) => text.split(/[,;\n]/)) : texts;
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function unanswered(question: TemplateQuestion, lang: Lang): AmbitError {
  const examples = question.suggestions[lang].join(', ');
  const message = {
    en: `The question ${question.id} needs an answer: ${question.prompt.en}${examples === '' ? '' : ` (for example: ${examples})`}`,
    fr: `La question ${question.id} attend une réponse : ${question.prompt.fr}${examples === '' ? '' : ` (par exemple : ${examples})`}`,
  };
  return new AmbitError('BAD_INPUT', typeset(message[lang], lang), { field: `answers.${question.id}` });
}

function refuseUnknown(template: GoalTemplate, answers: TemplateAnswers, lang: Lang): void {
  const known = template.questions.map(({ id }) => id);
  const unknown = Object.keys(answers).find((id) => !known.includes(id));
  if (unknown === undefined) return;
  const message = {
    en: `The template ${template.id} asks no question '${unknown}'. It asks: ${known.join(', ')}.`,
    fr: `Le modèle ${template.id} ne pose pas la question « ${unknown} ». Il pose : ${known.join(', ')}.`,
  };
  throw new AmbitError('BAD_INPUT', typeset(message[lang], lang), { field: `answers.${unknown}` });
}
