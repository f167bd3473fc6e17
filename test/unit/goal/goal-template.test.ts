import { describe, expect, test } from '@jest/globals';
import { AmbitError } from '../../../src/ambit-error.ts';
import { LANGS } from '../../../src/domain.ts';
import { criterionKeys } from '../../../src/goal/criterion-keys.ts';
import { findTemplate, GOAL_TEMPLATES, goalFromTemplate, missingAnswers } from '../../../src/goal/goal-template.ts';
import type { TemplateAnswers } from '../../../src/goal/goal-template.type.ts';
import { question } from '../../../src/goal/templates/questions.ts';
import { understand } from '../../../src/goal/templates/understand.ts';

const LEAST: Readonly<Record<string, TemplateAnswers>> = {
  'job-search': { occupation: 'DRH', sector: 'assurance' },
  founding: {},
  sales: { customers: 'energy' },
  purchasing: { suppliers: 'logiciel' },
  fundraising: {},
};
const MOST: Readonly<Record<string, TemplateAnswers>> = {
  'job-search': { occupation: 'accountant', sector: ['santé', 'finance'], employers: 'Airbus, MAIF', place: 'Rennes' },
  founding: { sector: 'software', customers: 'industrie', skills: ['finance', 'people'], place: 'Bretagne' },
  sales: { customers: 'santé; énergie', decider: 'DSI', accounts: ['EDF', 'CHU de Rennes'], place: 'France' },
  purchasing: { suppliers: '62', users: 'comptable', sector: 'C', shortlist: 'SAP, Sage', place: 'FR/Bretagne/Rennes' },
  fundraising: { stage: 'bank loan', sector: 'edtech', amount: '300 k€', investors: 'Bpifrance; XAnge', place: 'PACA' },
};

function understood(kind: Parameters<typeof question>[1], text: string): string {
  return understand(question('x', kind, { en: '?', fr: '?' }), text, 'fr').value;
}

function messageOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof AmbitError) return `${error.code} ${error.message}`;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe.each(GOAL_TEMPLATES)('the template $id', (template) => {
  test('asks at most five questions, in both languages', () => {
    expect(template.questions.length).toBeLessThanOrEqual(5);
    for (const { prompt } of template.questions) for (const lang of LANGS) expect(prompt[lang]).not.toBe('');
  });

  test.each([LEAST, MOST])('makes four to seven requirements that can be written', (answers) => {
    const goal = goalFromTemplate(template, answers[template.id] ?? {}, 'en');
    expect(goal.requirements.length).toBeGreaterThanOrEqual(4);
    expect(goal.requirements.length).toBeLessThanOrEqual(7);
    for (const { criteria } of goal.requirements) {
      expect(criteria.length).toBeGreaterThan(0);
      for (const criterion of criteria) expect(() => criterionKeys(criterion, () => undefined)).not.toThrow();
    }
  });

  test('labels everything in the asked language', () => {
    const [en, fr] = LANGS.map((lang) => goalFromTemplate(template, MOST[template.id] ?? {}, lang));
    expect(en?.title).not.toBe(fr?.title);
    expect(fr?.requirements.map(({ criteria }) => criteria)).toEqual(en?.requirements.map(({ criteria }) => criteria));
    fr?.requirements.forEach(({ label }, index) => expect(label).not.toBe(en?.requirements[index]?.label));
  });

  test('never lets an unknown place make anything else unknown', () => {
    for (const { criteria } of goalFromTemplate(template, MOST[template.id] ?? {}, 'en').requirements) {
      const dimensions = new Set(criteria.map(({ dimension }) => dimension));
      if (dimensions.has('PLACE')) expect([...dimensions]).toEqual(['PLACE']);
    }
  });

  test('rests mainly on what an export of LinkedIn says', () => {
    const { requirements } = goalFromTemplate(template, LEAST[template.id] ?? {}, 'en');
    const bare = requirements.filter(({ criteria }) =>
      criteria.every(({ dimension }) => ['SECTOR', 'OCCUPATION', 'SENIORITY', 'ORGANIZATION'].includes(dimension)),
    );
    expect(bare.length).toBeGreaterThanOrEqual(requirements.length / 2);
  });

  test('gives the same goal for the same answers', () => {
    expect(goalFromTemplate(template, MOST[template.id] ?? {}, 'fr')).toEqual(
      goalFromTemplate(template, MOST[template.id] ?? {}, 'fr'),
    );
  });
});

test('a job named by its title is sought by what the title states, so that a head of another function is no peer', () => {
  const goal = goalFromTemplate(
    findTemplate('job-search', 'en'),
    { occupation: 'HR director', sector: 'insurance' },
    'en',
  );
  const peers = goal.requirements.find(({ label }) => label.includes('HR director'));
  expect(peers?.criteria).toContainEqual({ dimension: 'EXPERTISE', value: 'human resources', hard: true, weight: 1 });
  const byCode = goalFromTemplate(findTemplate('job-search', 'en'), { occupation: '1212', sector: 'insurance' }, 'en');
  expect(byCode.requirements.flatMap(({ criteria }) => criteria).filter(({ value }) => value === '1212')).toHaveLength(
    2,
  );
});

describe('answers', () => {
  test.each([
    ['finance', 'K'],
    ['assurance', '65'],
    ['l’assurance', '65'],
    ['insurance', '65'],
    ['banques', '64'],
    ['software', '62'],
    ['cybersécurité', '62'],
    ['santé', 'Q'],
    ['boulangerie', '10'],
    ['recrutement', '78'],
    ['64.19', '64.19'],
    ['k', 'K'],
  ])('the sector %s is %s', (text, code) => {
    expect(understood('SECTOR', text)).toBe(code);
  });

  test.each([
    ['DRH', '1212'],
    ['HR director', '1212'],
    ['développeuse', '2512'],
    ['expert-comptable', '2411'],
    ['2411', '2411'],
  ])('the occupation %s is %s', (text, code) => {
    expect(understood('OCCUPATION', text)).toBe(code);
  });

  test.each([
    ['Bretagne', 'FR/Bretagne'],
    ['brittany', 'FR/Bretagne'],
    ['rennes', 'FR/Bretagne/Rennes'],
    ['Saint Malo', 'FR/Bretagne/Saint-Malo'],
    ['Germany', 'DE'],
    ['fr/Bretagne', 'FR/Bretagne'],
  ])('the place %s is %s', (text, value) => {
    expect(understood('PLACE', text)).toBe(value);
  });

  test.each([
    ['dirigeant', '4'],
    ['executive', '4'],
    ['DG', '4'],
    ['3', '3'],
  ])('the seniority %s is rank %s', (text, rank) => {
    expect(understood('SENIORITY', text)).toBe(rank);
  });

  test('an unknown word is refused with what comes nearest and how to answer', () => {
    const sales = findTemplate('sales', 'fr');
    expect(messageOf(() => goalFromTemplate(sales, { customers: 'assurence' }, 'fr'))).toMatch(
      /^BAD_INPUT .*assurence.*Le plus proche.*assurance.*code NACE/u,
    );
    expect(messageOf(() => goalFromTemplate(sales, { customers: 'assurence' }, 'en'))).toMatch(/Nearest.*NACE code/u);
  });

  test('a missing answer is named with its question and an example', () => {
    const search = findTemplate('job-search', 'en');
    expect(missingAnswers(search, {}).map(({ id }) => id)).toEqual(['occupation', 'sector']);
    expect(missingAnswers(search, { occupation: ' ', sector: 'IT' }).map(({ id }) => id)).toEqual(['occupation']);
    expect(messageOf(() => goalFromTemplate(search, { sector: 'IT' }, 'en'))).toMatch(/occupation.*for example/u);
  });

  test('one answer too many and an unknown question are refused', () => {
    const sales = findTemplate('sales', 'en');
    expect(messageOf(() => goalFromTemplate(sales, { customers: 'health, energy, retail' }, 'en'))).toMatch(
      /at most 2/u,
    );
    expect(messageOf(() => goalFromTemplate(sales, { customers: 'health', colour: 'red' }, 'en'))).toMatch(
      /colour.*customers/u,
    );
    expect(messageOf(() => findTemplate('sale', 'en'))).toMatch(/^NOT_FOUND .*job-search/u);
  });

  test('the same answer twice is one', () => {
    const goal = goalFromTemplate(findTemplate('sales', 'en'), { customers: ['insurance', 'assurance'] }, 'en');
    expect(goal.requirements.filter(({ label }) => label.includes('insurance'))).toHaveLength(1);
  });
});
