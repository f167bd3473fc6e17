import { GoalPicker } from '../app/goal-picker.tsx';
import type { GoalHead } from '../app/network-context.tsx';
import { useNetworkData } from '../app/network-data.ts';
import { TimeSpent as TimeSpentQuery } from '../shared/api/operations.generated.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { Columns } from '../shared/chart/columns.tsx';
import { Computed } from '../shared/ui/computed.tsx';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { Loading } from '../shared/ui/loading.tsx';
import { PersonLink } from '../shared/ui/person-link.tsx';
import { Section } from '../shared/ui/section.tsx';
import { Exposure } from './exposure.tsx';
import { peopleWords } from './words.ts';

const SHOWN = 8;

/** Where the hours of the last year went, and what they returned. */
export function TimeSpent(props: { readonly goal: GoalHead; readonly goals: readonly GoalHead[] }) {
  const { text } = useLang();
  const words = useWords(peopleWords);
  const format = useFormat();
  const { data, failure } = useNetworkData(TimeSpentQuery, { id: props.goal.id });
  if (failure) return <FailureNotice failure={failure} />;
  const time = data?.network.goal?.timeReturn;
  if (!data || !time) return <Loading text={text.loading} />;
  return (
    <>
      <GoalPicker {...props} />
      <Section title={words.hours}>
        {time.hours + time.hoursElsewhere === 0 && <p className="muted">{words.noHours}</p>}
        {time.hours > 0 && (
          <>
            <p>
              {words.hoursSum(
                format.number(time.hours, 1),
                time.gain === null ? null : `${time.gain >= 0 ? '+' : '−'}${format.percent(Math.abs(time.gain))}`,
              )}
              <Computed of={words.hours} by={time.computedBy} />
            </p>
            <Columns
              label={words.hours}
              tick={(hours) => words.hour(format.number(hours, 1))}
              columns={everyMonth(time.months).map(({ month, hours }) => ({
                name: format.month(month),
                value: hours,
                text: words.hour(format.number(hours, 1)),
              }))}
            />
          </>
        )}
        {time.hoursElsewhere > 0 && <p className="muted">{words.elsewhere(format.number(time.hoursElsewhere, 1))}</p>}
      </Section>
      {time.contacts.length > 0 && (
        <Section title={words.withWhom}>
          <ul className="time-list">
            {time.contacts.slice(0, SHOWN).map(({ person, hours, worth }) => (
              <li key={person.id}>
                <PersonLink person={person} /> <span className="nums">{words.hour(format.number(hours, 1))}</span>{' '}
                <span className="muted small">{words.worth(format.percent(worth))}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {time.sectors.length > 0 && (
        <Section title={words.where}>
          <ul className="time-list">
            {time.sectors.slice(0, SHOWN).map(({ sector, hours }) => (
              <li key={sector?.code ?? ''}>
                {sector?.label ?? words.unknownSector}{' '}
                <span className="nums muted">{words.hour(format.number(hours, 1))}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={words.exposure} lead={words.exposureWhy}>
        <Exposure exposure={data.network.exposure} />
      </Section>
    </>
  );
}

/** The months from the first to the last with hours, those without any included: a gap is an answer too. */
function everyMonth<T extends { readonly month: string; readonly hours: number }>(
  months: readonly T[],
): readonly { readonly month: string; readonly hours: number }[] {
  const known = new Map(months.map(({ month, hours }) => [month.slice(0, 7), hours]));
  const [first, last] = [[...known.keys()].sort()[0], [...known.keys()].sort().at(-1)];
  if (first === undefined || last === undefined) return [];
  const all: { month: string; hours: number }[] = [];
  for (
    const at = new Date(`${first}-01T00:00:00Z`);
    at <= new Date(`${last}-01T00:00:00Z`);
    at.setUTCMonth(at.getUTCMonth() + 1)
  ) {
    const month = at.toISOString().slice(0, 7);
    all.push({ month, hours: known.get(month) ?? 0 });
  }
  return all;
}
