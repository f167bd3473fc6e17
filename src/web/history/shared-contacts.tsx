import { Link } from 'wouter';
import { useNetwork } from '../app/network-context.tsx';
import { useLang } from '../shared/i18n/language.tsx';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { Section } from '../shared/ui/section.tsx';
import { type NetworkMoment, platformCount, sharedThenAndNow } from './growth-lines.ts';
import { historyWords } from './words.ts';

/** Whom two platforms share, at the first moment and now; the map shows who they are. */
export function SharedContacts({ history }: { readonly history: readonly NetworkMoment[] }) {
  const { text } = useLang();
  const words = useWords(historyWords);
  const format = useFormat();
  const { mayChange } = useNetwork();
  const first = history[0];
  if (first === undefined || platformCount(history) < 2) return null;
  const pairs = sharedThenAndNow(history);
  return (
    <Section title={words.shared} lead={words.sharedWhy}>
      {pairs.length === 0 && (
        <p className="muted">
          {words.nobodyShared} {mayChange && <Link href="/import?tab=duplicates">{words.toDuplicates}</Link>}
        </p>
      )}
      {pairs.length > 0 && (
        <div className="table-scroll" tabIndex={0} role="region" aria-label={words.shared}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.twoPlatforms}</th>
                <th scope="col" className="nums">
                  {format.month(first.at)}
                </th>
                <th scope="col" className="nums">
                  {words.now}
                </th>
                <th scope="col">
                  <span className="visually-hidden">{words.onMap}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {pairs.map(({ platforms: [one, other], then, now, closedOn }) => (
                <tr key={`${one} ${other}`}>
                  <th scope="row">{format.list([text.platform[one], text.platform[other]])}</th>
                  <td className="nums">{format.number(then)}</td>
                  <td className="nums">
                    {now === null ? (
                      <span className="muted">{closedOn !== null && words.noMore(format.day(closedOn))}</span>
                    ) : (
                      format.number(now)
                    )}
                  </td>
                  <td>
                    {now !== null && now > 0 && <Link href={`/map?platform=${one}&over=${other}`}>{words.onMap}</Link>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  );
}
