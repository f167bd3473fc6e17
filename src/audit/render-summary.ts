import type { AuditReport } from './audit-report.type.ts';
import { hanging } from './terminal.ts';

const WIDTH = 80;
const LABEL = { en: { first: 'First:' }, fr: { first: 'D’abord :' } } as const;

/** A report in a few lines: what for, the answer, how far, and the first thing to do. */
export function renderSummary(report: AuditReport): string {
  const { goal, headline, scoreSentence, actions, lang } = report;
  const [action] = actions;
  const lines = [
    ...hanging('  ', goal.title, WIDTH),
    ...hanging('    ', headline, WIDTH),
    ...(scoreSentence === null ? [] : hanging('    ', scoreSentence, WIDTH)),
    ...(action === undefined ? [] : hanging('    ', `${LABEL[lang].first} ${action.what}`, WIDTH)),
  ];
  return `${lines.join('\n')}\n`;
}
