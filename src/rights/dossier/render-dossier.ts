import type { Lang } from '../../domain.ts';
import type { Dossier } from './dossier.service.ts';
import { DOSSIER_WORDS } from './words.ts';

/** A dossier for people to read, in plain text. */
export function renderDossier(dossier: Dossier, lang: Lang): string {
  const words = DOSSIER_WORDS[lang];
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [words.shown, shownLines(dossier, lang)],
    [words.records, dossier.records.map((record) => recordLine(record, lang))],
    [words.ties, dossier.ties.map((tie) => tieLine(tie, lang))],
    [words.interactions, dossier.interactions.map((interaction) => interactionLine(interaction, lang))],
    [words.uses, useLines(dossier, lang)],
  ];
  const blocks = sections.map(([title, lines]) =>
    [title, ...(lines.length === 0 ? [words.nothing] : lines).map((line) => `  ${line}`)].join('\n'),
  );
  return `${[words.title(dossier.person.name, dayOf(dossier.at)), ...blocks].join('\n\n')}\n`;
}

/** The same for programs; dates as ISO 8601. */
export function dossierJson(dossier: Dossier): string {
  return `${JSON.stringify(dossier, null, 2)}\n`;
}

function shownLines({ person }: Dossier, lang: Lang): readonly string[] {
  const { classified } = DOSSIER_WORDS[lang];
  const place = person.place === null ? [] : [person.place.locality, person.place.region, person.place.country];
  return [
    person.name,
    ...person.emails,
    ...person.phones,
    ...place.flatMap((part) => part ?? []).map((part) => part),
    ...person.profiles.map(({ platform, url, handle, accountId }) => `${platform} ${url ?? handle ?? accountId ?? ''}`),
    ...person.positions.map((each) => {
      const guessed = [
        each.sectorSource === 'CLASSIFIED' ? each.sectorCode : null,
        each.occupationSource === 'CLASSIFIED' ? each.occupationCode : null,
        each.senioritySource === 'CLASSIFIED' ? each.seniority : null,
      ].filter((value) => value !== null);
      const said = [each.title, each.organizationName, each.from, each.to].filter((value) => value !== null).join(', ');
      return guessed.length === 0 ? said : `${said} (${classified}: ${guessed.join(', ')})`;
    }),
    ...person.expertise.map(({ name, source }) => (source === 'CLASSIFIED' ? `${name} (${classified})` : name)),
    ...person.tags.map((tag) => `#${tag}`),
  ];
}

function recordLine(record: Dossier['records'][number], lang: Lang): string {
  const { byHand, row, version } = DOSSIER_WORDS[lang];
  const where = record.origin === 'EDIT' ? byHand : `${record.files.join(', ')}, ${row} ${record.row}`;
  return `${dayOf(record.at)} ${record.platform}, ${where}, ${version} ${record.version}: ${JSON.stringify(record.content)}`;
}

function tieLine(tie: Dossier['ties'][number], lang: Lang): string {
  const words = DOSSIER_WORDS[lang];
  const parts = [
    tie.isEgo ? words.owner : tie.with,
    tie.declared === null ? null : `${words.strength} ${tie.declared} (${words.declared})`,
    tie.declared === null && tie.strength !== null ? `${words.strength} ${tie.strength.toFixed(2)}` : null,
    tie.since === null ? null : `${words.since} ${tie.since}`,
    tie.until === null ? null : `${words.until} ${tie.until}`,
    tie.lastContact === null ? null : `${words.lastContact} ${tie.lastContact}`,
    tie.inferred ? words.inferred : null,
    ...tie.kinds,
    ...tie.platforms,
    tie.files.length === 0 ? words.byHand : tie.files.join(', '),
  ];
  return parts.filter((part) => part !== null).join(', ');
}

function interactionLine(each: Dossier['interactions'][number], lang: Lang): string {
  const words = DOSSIER_WORDS[lang];
  const parts = [
    `${each.at.toISOString()} ${each.channel}`,
    each.direction,
    each.minutes > 0 ? `${each.minutes} min` : null,
    each.others > 0 ? words.others(each.others) : null,
    each.outcome,
    each.goal,
    each.note,
    each.files.length === 0 ? words.byHand : each.files.join(', '),
  ];
  return parts.filter((part) => part !== null).join(', ');
}

function useLines({ uses }: Dossier, lang: Lang): readonly string[] {
  const words = DOSSIER_WORDS[lang];
  return [
    ...(uses.guarded ? [words.guarded] : []),
    ...(uses.onMap ? [words.onMap] : []),
    ...(uses.community === null ? [] : [`${words.community}: ${uses.community}`]),
    ...uses.goals.map((title) => `${words.goal}: ${title}`),
    ...uses.plans.map(({ kind, goal, plannedAt, state, note }) =>
      [`${words.plan} ${dayOf(plannedAt)}: ${kind}`, goal, state, note].filter((part) => part !== null).join(', '),
    ),
    ...(uses.formerNames.length === 0 ? [] : [`${words.formerly}: ${uses.formerNames.join(', ')}`]),
  ];
}

function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
