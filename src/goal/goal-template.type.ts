import type { GoalKind, Help, Lang } from '../domain.ts';
import type { CriterionRecord } from '../import/canonical-record.type.ts';

/** A text in every language people read here. */
export type Words = Readonly<Record<Lang, string>>;

export const QUESTION_KINDS = [
  'SECTOR',
  'OCCUPATION',
  'PLACE',
  'SENIORITY',
  'EXPERTISE',
  'ORGANIZATION',
  'TEXT',
  'CHOICE',
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export interface QuestionChoice {
  readonly value: string;
  readonly label: Words;
}

/** One question of a template. */
export interface TemplateQuestion {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly prompt: Words;
  /** Whether the goal can be made without an answer. */
  readonly optional: boolean;
  /** The most answers it takes. */
  readonly most: number;
  /** What holds where nothing is answered; always a value of `choices` or a code. */
  readonly defaults: readonly string[];
  /** Answers in words, as examples. */
  readonly suggestions: Readonly<Record<Lang, readonly string[]>>;
  /** Of a CHOICE and of SENIORITY: all there are. */
  readonly choices: readonly QuestionChoice[];
}

/** An answer as it was understood: the value a criterion takes and what to call it in the asked language. */
export interface Understood {
  readonly value: string;
  readonly name: string;
  /** Of an occupation named by a title: the expertise that the title states. */
  readonly expertise?: string;
}

/** Answers by the id of their question; a question without an answer has an empty list. */
export type UnderstoodAnswers = Readonly<Record<string, readonly Understood[]>>;

/** Answers as people give them, in words or codes, by the id of the question. */
export type TemplateAnswers = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface RequirementDraft {
  readonly label: string;
  readonly weight: number;
  readonly capacity: number;
  readonly criteria: readonly CriterionRecord[];
}

/** A goal to be written; `GoalService.create` takes it as it is. */
export interface GoalDraft {
  readonly kind: GoalKind;
  readonly help: Help;
  readonly title: string;
  readonly weight: number;
  readonly status: 'ACTIVE';
  readonly requirements: readonly RequirementDraft[];
}

/** A goal for anybody: what it asks and which requirements follow. */
export interface GoalTemplate {
  /** As in `ambit audit --goal` and `goalCreate(template:)`. */
  readonly id: string;
  readonly kind: GoalKind;
  readonly help: Help;
  readonly name: Words;
  readonly questions: readonly TemplateQuestion[];
  title(answers: UnderstoodAnswers, lang: Lang): string;
  /** Four to seven requirements, the most important first. */
  requirements(answers: UnderstoodAnswers, lang: Lang): readonly RequirementDraft[];
}
