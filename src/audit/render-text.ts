import type { Lang } from '../domain.ts';
import type {
  AuditAction,
  AuditGap,
  AuditPart,
  AuditReport,
  AuditRequirement,
  AuditZone,
} from './audit-report.type.ts';
import { WORDS } from './sentences.ts';
import { pointsInWords } from './standing.ts';
import { bar, clip, hanging, padded, PLAIN, wrap, type Style } from './terminal.ts';
import { counted, formatDate, formatNumber, formatPercent, typeset } from './typography.ts';
import { REPORT_WORDS } from './words/report-words.ts';

export interface TextOptions {
  /** Columns of the terminal; the report takes 40 to 100 of them, 80 where it is no terminal. */
  readonly width?: number;
  readonly style?: Style;
  /** What to do next in the program, one line each; printed last. */
  readonly next?: readonly string[];
}

const BAR_WIDTH = 12;
/** Below this many columns nothing stands beside a bar. */
const NARROW = 64;
const MOST_NAMES = 3;
const MOST_CARRIERS = 3;
const MOST_EXPERTS = 3;

/** The report for a terminal: the answer first, then why, then what to do, then what it could not know. */
export function renderText(report: AuditReport, options: TextOptions = {}): string {
  const page = new Page(report, Math.min(100, Math.max(40, options.width ?? 80)), options.style ?? PLAIN);
  page.heading();
  if (report.score !== null) {
    page.parts();
    page.gaps();
    page.have();
    page.carriers();
    page.experts();
    page.actions();
  } else page.gaps();
  page.unknowns();
  page.next(options.next ?? []);
  return `${page.lines.join('\n')}\n`;
}

/** What it is worth in words: a meeting that somebody else must open the door to is told with its odds. */
function gainOf(
  { kind, points, expectedPoints }: Pick<AuditAction, 'kind' | 'points' | 'expectedPoints'>,
  lang: Lang,
): string | null {
  if (points === null || points <= 0) return null;
  const said = pointsInWords(points, lang);
  return kind === 'MEET' && expectedPoints !== null
    ? WORDS[lang].gainByOdds(said, formatPercent(expectedPoints / points, lang))
    : WORDS[lang].gain(said);
}

/** One decimal for each, so that what is shown adds up. */
function formatPart(points: number, lang: Lang): string {
  const format = new Intl.NumberFormat(lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return points > 0 && points < 0.05 ? `< ${format.format(0.1)}` : format.format(points);
}

class Page {
  readonly lines: string[] = [];
  private readonly words;
  private readonly lang;

  constructor(
    private readonly report: AuditReport,
    private readonly width: number,
    private readonly style: Style,
  ) {
    this.lang = report.lang;
    this.words = REPORT_WORDS[this.lang];
  }

  heading(): void {
    const { report, words, style, lang } = this;
    const contacts = counted(report.network.contacts, ...WORDS[lang].contactWords, lang);
    this.put(words.title(report.goal.title));
    this.put(words.basis(contacts, formatDate(new Date(report.at), lang)), style.dim);
    this.lines.push('');
    this.put(words.question);
    this.put(report.headline, style.bold);
    if (report.scoreSentence !== null) this.put(report.scoreSentence);
    if (report.latentSentence !== null) this.put(report.latentSentence);
  }

  parts(): void {
    this.section(this.words.parts);
    for (const part of this.report.parts) this.part(part);
    const known = this.report.parts.flatMap(({ points }) => points ?? []);
    const sum = formatPart(
      known.reduce((total, points) => total + points, 0),
      this.lang,
    );
    this.lines.push(`  ${padded(this.words.sum, 14 + BAR_WIDTH)}${sum}/${formatNumber(100, this.lang)}`);
  }

  private part({ id, label, points, most, sentence }: AuditPart): void {
    const { lang, words } = this;
    if (points === null || most === 0) {
      this.hang(`  ${padded(label, 13)}`, id === 'reach' ? sentence : words.unknown);
      return;
    }
    const value = `${formatPart(points, lang)}/${formatNumber(most, lang)}`;
    const drawn = `  ${padded(label, 13)}${bar(points / most, BAR_WIDTH)} ${padded(value, 9)} `;
    if (this.width >= NARROW) this.hang(drawn, sentence);
    else {
      this.lines.push(drawn.trimEnd());
      this.hang('    ', sentence);
    }
  }

  gaps(): void {
    const { report, words } = this;
    this.section(words.gaps);
    if (report.gaps.length === 0) this.put(`  ${words.noGaps}`);
    for (const gap of report.gaps) this.gap(gap);
  }

  private gap({ zone, label, sentence }: AuditGap): void {
    const tag = WORDS[this.lang].zone[zone].toUpperCase();
    this.hang(`  ${this.zoneStyle(zone)(padded(tag, 9))}`, label, this.style.bold);
    this.hang(`  ${' '.repeat(9)}`, sentence);
  }

  have(): void {
    const held = this.report.requirements.filter(({ contributors }) => contributors.length > 0);
    if (held.length === 0) return;
    this.section(this.words.have);
    for (const requirement of [...held].sort((a, b) => (b.coverage ?? 0) - (a.coverage ?? 0)))
      this.requirement(requirement);
  }

  private requirement({ label, coverage, zone, contributors }: AuditRequirement): void {
    const { lang } = this;
    const share = coverage === null ? this.words.unknown : formatPercent(coverage, lang);
    this.hang(`  ${this.zoneStyle(zone)(padded(share, 6))}`, label, this.style.bold);
    for (const { person } of contributors.slice(0, MOST_NAMES))
      this.person(8, person.name, person.title, person.organization);
  }

  private person(indent: number, name: string, title: string | null, organization: string | null): void {
    const role = [title, organization].filter((part) => part !== null && part.trim() !== '').join(', ');
    const text = role === '' ? name : `${name} · ${role}`;
    this.lines.push(`${' '.repeat(indent)}${clip(text, this.width - indent)}`);
  }

  carriers(): void {
    const { report, words } = this;
    this.section(words.carriers);
    const most = report.carriers.slice(0, MOST_CARRIERS);
    if (most.length === 0) this.put(`  ${words.noCarriers}`);
    for (const { sentence } of most) this.hang('  • ', sentence);
  }

  experts(): void {
    const { report, words } = this;
    this.section(words.experts);
    if (report.expertsSentence !== null) this.hang('  ', report.expertsSentence);
    for (const { person, sentence } of report.experts.slice(0, MOST_EXPERTS)) {
      this.person(2, person.name, person.title, person.organization);
      this.hang('    ', sentence);
    }
  }

  actions(): void {
    const { report, words } = this;
    this.section(words.actions);
    if (report.actions.length === 0) this.put(`  ${words.noActions}`);
    for (const [index, action] of report.actions.entries()) this.action(index + 1, action);
    if (report.actions.length > 0) this.hang('  ', report.ask);
  }

  private action(
    number: number,
    { what, reason, effort, person, path, expectedPoints, points, kind }: AuditAction,
  ): void {
    const { lang, words } = this;
    this.hang(`  ${number}. `, what, this.style.bold);
    if (person !== null && (person.title ?? person.organization) !== null) {
      const role = [person.title, person.organization].filter((part) => part !== null).join(', ');
      this.lines.push(`     ${this.style.dim(clip(role, this.width - 5))}`);
    }
    this.hang('     ', reason);
    if (kind === 'MEET' && path !== null) this.hang('     ', `${words.path} ${path.sentence}`);
    const gain = gainOf({ kind, points, expectedPoints }, lang);
    this.hang('     ', `${words.effort} ${effort}${gain === null ? '' : ` · ${gain}`}`, this.style.dim);
  }

  unknowns(): void {
    const { report, words } = this;
    this.section(words.unknowns);
    if (report.unknowns.length === 0) this.put(`  ${words.nothingUnknown}`);
    for (const { sentence, how } of report.unknowns) {
      this.hang('  • ', sentence);
      this.hang('    → ', how, this.style.dim);
    }
    if (report.unknowns.length > 0) this.hang('  ', WORDS[this.lang].unknown.commands, this.style.dim);
  }

  next(lines: readonly string[]): void {
    if (lines.length === 0) return;
    this.section(this.words.next);
    // A command is to be copied whole, so it is not broken.
    for (const line of lines) this.lines.push(`  ${line}`);
  }

  private zoneStyle(zone: AuditZone): (text: string) => string {
    const { good, warn, bad, dim } = this.style;
    return { ABSENT: bad, THIN: warn, PARTIAL: warn, COVERED: good, UNKNOWN: dim }[zone];
  }

  private section(title: string): void {
    this.lines.push('');
    this.put(title, this.style.bold);
  }

  private put(text: string, style: (text: string) => string = (each) => each): void {
    for (const line of wrap(typeset(text, this.lang), this.width)) this.lines.push(style(line));
  }

  private hang(first: string, text: string, style: (text: string) => string = (each) => each): void {
    const lines = hanging(first, typeset(text, this.lang), this.width);
    lines.forEach((line, index) => {
      const start = index === 0 ? first : ' '.repeat(line.length - line.trimStart().length);
      this.lines.push(start + style(line.slice(start.length)));
    });
  }
}
