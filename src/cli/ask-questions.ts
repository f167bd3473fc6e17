import { cancel, intro, isCancel, multiselect, outro, select, text } from '@clack/prompts';
import { AmbitError } from '../ambit-error.ts';
import { typeset } from '../audit/typography.ts';
import type { Lang } from '../domain.ts';
import type { GoalTemplate, TemplateAnswers, TemplateQuestion } from '../goal/goal-template.type.ts';
import { understand } from '../goal/templates/understand.ts';
import { Interrupted } from './exit.ts';

const WORDS = {
  en: {
    optional: 'optional, Enter to skip',
    such: 'such as',
    needed: 'This one is needed.',
    outro: 'Thank you.',
    cancelled: 'Stopped; nothing was kept.',
    many: 'separate with commas',
  },
  fr: {
    optional: 'facultatif, Entrée pour passer',
    such: 'par exemple',
    needed: 'Cette réponse est nécessaire.',
    outro: 'Merci.',
    cancelled: 'Arrêté ; rien n’a été gardé.',
    many: 'séparez par des virgules',
  },
} as const;

/** Asks a template's questions on the terminal (on stderr, as stdout is the report's). @throws Interrupted on Ctrl-C */
export async function askQuestions(template: GoalTemplate, lang: Lang): Promise<TemplateAnswers> {
  intro(template.name[lang], { output: process.stderr });
  const answers: Record<string, readonly string[]> = {};
  for (const question of template.questions) answers[question.id] = await ask(question, lang);
  outro(WORDS[lang].outro, { output: process.stderr });
  return answers;
}

async function ask(question: TemplateQuestion, lang: Lang): Promise<readonly string[]> {
  const answer = question.choices.length > 0 ? await choose(question, lang) : await write(question, lang);
  if (typeof answer !== 'symbol') return answer;
  cancel(typeset(WORDS[lang].cancelled, lang), { output: process.stderr });
  throw new Interrupted();
}

async function choose(
  { prompt, choices, most, defaults, optional }: TemplateQuestion,
  lang: Lang,
): Promise<readonly string[] | symbol> {
  const message = typeset(prompt[lang], lang);
  const options = choices.map(({ value, label }) => ({ value, label: typeset(label[lang], lang) }));
  const output = process.stderr;
  if (most > 1) return multiselect({ message, options, initialValues: [...defaults], required: !optional, output });
  const chosen = await select({
    message,
    options,
    ...(defaults[0] === undefined ? {} : { initialValue: defaults[0] }),
    output,
  });
  return isCancel(chosen) ? chosen : [chosen];
}

async function write(question: TemplateQuestion, lang: Lang): Promise<readonly string[] | symbol> {
  const words = WORDS[lang];
  const { optional, most, suggestions } = question;
  const hints = [optional ? words.optional : undefined, most > 1 ? words.many : undefined].filter(
    (hint) => hint !== undefined,
  );
  const examples = suggestions[lang].slice(0, 3).join(', ');
  const written = await text({
    message: typeset(`${question.prompt[lang]}${hints.length === 0 ? '' : ` (${hints.join(' ; ')})`}`, lang),
    ...(examples === '' ? {} : { placeholder: `${words.such} ${examples}` }),
    validate: (value) => problemOf(question, value ?? '', lang),
    output: process.stderr,
  });
  return isCancel(written) ? written : partsOf(question, written);
}

function partsOf({ most }: TemplateQuestion, written: string): readonly string[] {
  return (most > 1 ? written.split(/[,;]/) : [written]).map((part) => part.trim()).filter((part) => part !== '');
}

/** What is wrong with an answer, said at once, so that nobody answers five questions for nothing. */
function problemOf(question: TemplateQuestion, written: string, lang: Lang): string | undefined {
  const parts = partsOf(question, written);
  if (parts.length === 0) return question.optional ? undefined : WORDS[lang].needed;
  if (parts.length > question.most) return typeset(question.prompt[lang], lang);
  try {
    for (const part of parts) understand(question, part, lang);
    return undefined;
  } catch (error) {
    if (error instanceof AmbitError) return error.message;
    throw error;
  }
}
