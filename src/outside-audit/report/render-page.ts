import type { Lang } from '../../domain.ts';
import { meaningOf } from '../independence/words.ts';
import { REPORT_WORDS, type ReportWords } from './report-words.ts';
import type { OutsideAuditReport, SignedReport } from './report.type.ts';

/** The style of the page, whose hash the page's policy names. */
export const REPORT_STYLE = `body{font:11pt/1.45 Georgia,serif;max-width:42em;margin:2em auto;padding:0 1em;color:#111;background:#fff}
h1{font-size:1.6em}h2{font-size:1.15em;margin-top:1.8em;border-bottom:1px solid #999}dt{font-weight:bold}dd{margin:0 0 .5em}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.2em .6em .2em 0;border-bottom:1px solid #ddd}
td.n,th.n{text-align:right}section{break-inside:avoid}.hash{font:8.5pt monospace;overflow-wrap:anywhere}p{white-space:pre-line}`;

type Finding = OutsideAuditReport['findings'][number];

/**
 * A signed report as a page to print, without a script. Everything that somebody wrote is escaped.
 * @param fingerprint thumbprint of the key it is signed with
 */
export function renderReportPage({ report }: SignedReport, fingerprint: string, lang: Lang): string {
  const words = REPORT_WORDS[lang];
  const dayOf = (date: string): string =>
    new Date(date).toLocaleDateString(lang, { dateStyle: 'long', timeZone: 'UTC' });
  const facts: readonly (readonly [string, string])[] = [
    [words.client, report.client ?? '–'],
    [words.auditor, `${report.auditor.name}\n${report.auditor.practice}`],
    [words.purpose, report.audit.purpose],
    [words.signed, dayOf(report.at)],
    ...(report.shown === undefined ? [] : [[words.shown, shown(report.shown, words)] as const]),
    ...(report.followUpOn === undefined ? [] : [[words.followUp, dayOf(report.followUpOn)] as const]),
  ];
  const goals = new Map(report.goals.map((goal) => [goal.id, goal]));
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>${words.title}</title><style>${REPORT_STYLE}</style></head><body>
<h1>${words.title}</h1>
<dl>${facts.map(([name, value]) => `<dt>${name}</dt><dd>${html(value).replaceAll('\n', '<br>')}</dd>`).join('')}</dl>
${independence(report, words, lang)}
<h2>${words.numbers}</h2>
${report.goals.map((goal) => numbers(goal, words, lang)).join('\n')}
<h2>${words.findings}</h2>
${report.findings.length === 0 ? `<p>${words.none}</p>` : report.findings.map((each, at) => finding(each, at, goals, words)).join('\n')}
<h2>${words.declaration}</h2>
<ul>${report.declaration.map(({ point, applies, note }) => `<li>${html(meaningOf(point, lang))} <em>${applies ? words.applies : words.appliesNot}</em>${note === undefined ? '' : `: ${html(note)}`}</li>`).join('')}</ul>
<dl><dt>${words.model}</dt><dd>${html(report.model.name)}</dd>
<dt>${words.inputs}</dt><dd class="hash">${html(report.inputs.sha256)}</dd>
<dt>${words.verify}</dt><dd class="hash">${html(fingerprint)}</dd></dl>
</body></html>
`;
}

function shown({ names, fields }: NonNullable<OutsideAuditReport['shown']>, words: ReportWords): string {
  return [words.names[names], ...fields.map((field) => words.fields[field])].join(', ');
}

function independence(
  { independent, independence: found, override }: OutsideAuditReport,
  words: ReportWords,
  lang: Lang,
) {
  const score = found?.score ?? null;
  const number = score === null ? '' : ` 100(1 − κ) = ${score.toLocaleString(lang, { maximumFractionDigits: 1 })}`;
  const persons = found?.persons === undefined ? '' : `<p>${words.severalPersons(found.persons)}</p>`;
  if (independent) return `<p>${words.independent}${number}</p>${persons}`;
  const reasons = (found?.conflicts ?? []).map(({ reason }) => `<li>${reason}: ${html(meaningOf(reason, lang))}</li>`);
  const why = override === undefined ? '' : `<p>${words.override} “${html(override.reason)}”</p>`;
  return `<p>${words.notIndependent}${number}</p><ul>${reasons.join('')}</ul>${persons}${why}`;
}

function numbers(goal: OutsideAuditReport['goals'][number], words: ReportWords, lang: Lang): string {
  const percent = (value: number | null): string =>
    value === null ? '–' : value.toLocaleString(lang, { style: 'percent', maximumFractionDigits: 0 });
  const score = goal.score === null ? '–' : goal.score.toLocaleString(lang, { maximumFractionDigits: 1 });
  const head = words.columns.map((column, at) => `<th${at === 0 ? '' : ' class="n"'}>${column}</th>`).join('');
  const rows = goal.requirements.map(
    ({ label, coverage, reach, knownShare }) =>
      `<tr><td>${html(label)}</td>${[coverage, reach, knownShare].map((value) => `<td class="n">${percent(value)}</td>`).join('')}</tr>`,
  );
  return `<section><h3>${html(goal.title)}</h3><p>${words.score} ${score}</p><table><tr>${head}</tr>${rows.join('')}</table></section>`;
}

function finding(
  { goal, requirement, zone, severity, evidence, advice, reply, persons = [] }: Finding,
  at: number,
  goals: ReadonlyMap<string, OutsideAuditReport['goals'][number]>,
  words: ReportWords,
): string {
  const about = goals.get(goal);
  const label = about?.requirements.find(({ id }) => id === requirement)?.label;
  const title = [about?.title ?? '', ...(label === undefined ? [] : [label])].join(' – ');
  const parts = [
    `<h3>${at + 1}. ${html(title)} (${words.severity[severity]}${zone === undefined ? '' : `, ${html(words.zone[zone] ?? zone)}`})</h3>`,
    `<p>${html(evidence)}</p>`,
    `<p><strong>${words.advice}:</strong> ${html(advice)}</p>`,
    ...(persons.length === 0 ? [] : [`<p class="hash">${words.persons}: ${persons.map(html).join(', ')}</p>`]),
    ...(reply === undefined ? [] : [`<p><strong>${words.reply}:</strong> ${html(reply)}</p>`]),
  ];
  return `<section>${parts.join('')}</section>`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function html(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}
