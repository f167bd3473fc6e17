import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { AmbitError } from '../ambit-error.ts';
import { typeset } from '../audit/typography.ts';
import type { Lang } from '../domain.ts';
import { findTemplate, GOAL_TEMPLATES, goalFromTemplate, missingAnswers } from '../goal/goal-template.ts';
import type { GoalTemplate, TemplateAnswers } from '../goal/goal-template.type.ts';
import type { GoalEdit } from '../goal/goal.service.ts';
import { parseAmbitJson } from '../import/ambit-json/parse.ts';
import { goalRecord } from '../import/ambit-json/records.ts';
import { askQuestions } from './ask-questions.ts';

export const TEMPLATE_IDS = GOAL_TEMPLATES.map(({ id }) => id).join('|');

export interface GoalOptions {
  /** A template's id or the path of a goal's JSON file. */
  readonly goal: string;
  /** Path of a JSON file with answers. */
  readonly answers?: string | undefined;
  readonly lang: Lang;
  /** Whether questions can be asked. */
  readonly interactive: boolean;
}

/**
 * The goal of `--goal`: of a template, its questions answered by `--answers`, else at the terminal, else by their defaults.
 * @throws AmbitError `BAD_INPUT` or `NOT_FOUND` saying what is missing and how to give it; Interrupted
 */
export async function goalFromOption(options: GoalOptions): Promise<GoalEdit> {
  const { goal, lang } = options;
  if (goal.endsWith('.json')) return goalFromFile(goal);
  const template = findTemplate(goal, lang);
  const answers = await answersFor(template, options);
  return goalFromTemplate(template, answers, lang);
}

async function answersFor(template: GoalTemplate, options: GoalOptions): Promise<TemplateAnswers> {
  const { answers: path, lang, interactive } = options;
  const given = path === undefined ? {} : readAnswers(await readJson(path), path);
  const missing = missingAnswers(template, given);
  if (path === undefined && interactive) return askQuestions(template, lang);
  if (missing.length === 0) return given;
  const example = Object.fromEntries(
    missing.map(({ id, suggestions, most }) => [
      id,
      most > 1 ? suggestions[lang].slice(0, most) : (suggestions[lang][0] ?? ''),
    ]),
  );
  const ids = missing.map(({ id }) => id).join(', ');
  const messages = {
    en: `The goal ${template.id} needs answers to: ${ids}. Put them into a file and pass it with --answers FILE, for example: ${JSON.stringify(example)}`,
    fr: `L’objectif ${template.id} attend des réponses à : ${ids}. Mettez-les dans un fichier et donnez-le par --answers FICHIER, par exemple : ${JSON.stringify(example)}`,
  };
  throw new AmbitError('BAD_INPUT', typeset(messages[lang], lang));
}

function readAnswers(json: unknown, path: string): TemplateAnswers {
  const isAnswer = (value: unknown): value is string | readonly string[] =>
    typeof value === 'string' || (Array.isArray(value) && value.every((each) => typeof each === 'string'));
  if (json === null || typeof json !== 'object' || Array.isArray(json) || !Object.values(json).every(isAnswer)) {
    throw new AmbitError(
      'BAD_INPUT',
      `${basename(path)} must hold one JSON object of answers, like {"sector": "insurance"}; an answer is a text or a list of texts.`,
    );
  }
  return json as TemplateAnswers;
}

/** A goal as it stands in the `goals` of an `*.ambit.json`; checked as such. */
async function goalFromFile(path: string): Promise<GoalEdit> {
  const goal = await readJson(path);
  const file = parseAmbitJson(JSON.stringify({ ambit: 1, ego: { name: 'Me' }, goals: [goal] }));
  const [first] = file.goals ?? [];
  if (first === undefined) throw new AmbitError('BAD_INPUT', `${basename(path)} holds no goal.`);
  const { kind: _kind, externalId: _externalId, goalKind, ...rest } = goalRecord(first);
  return { ...rest, kind: goalKind, status: 'ACTIVE' };
}

async function readJson(path: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new AmbitError(
      'NOT_FOUND',
      code === 'ENOENT' ? `There is no file ${path}. Check the path.` : `${path} can't be read (${code}).`,
      { cause: error },
    );
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new AmbitError(
      'BAD_INPUT',
      `${path} is no valid JSON. Compare it with examples/goals and examples/answers.`,
      { cause: error },
    );
  }
}
