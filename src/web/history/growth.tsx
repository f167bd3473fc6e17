import { useMemo } from 'react';
import { useNetworkData } from '../app/network-data.ts';
import { NetworkHistory, type Period } from '../shared/api/operations.generated.ts';
import { Lines } from '../shared/chart/lines.tsx';
import { useLang } from '../shared/i18n/language.tsx';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { Loading } from '../shared/ui/loading.tsx';
import { Section } from '../shared/ui/section.tsx';
import { platformLines, sectorLines } from './growth-lines.ts';
import { SharedContacts } from './shared-contacts.tsx';
import { historyWords } from './words.ts';

/** How many contacts there were: through each platform, in each sector, and on two platforms at once. */
export function Growth({ from, every }: { readonly from: string; readonly every: Period }) {
  const { text } = useLang();
  const words = useWords(historyWords);
  const format = useFormat();
  const { data, failure } = useNetworkData(NetworkHistory, { from, every });
  const history = data?.network.history;
  const lineWords = useMemo(
    () => ({ ...words, platform: text.platform, day: format.day }),
    [words, text.platform, format.day],
  );
  if (failure) return <FailureNotice failure={failure} />;
  if (!history) return <Loading text={text.loading} />;
  return (
    <>
      <Section title={words.growth} lead={words.growthWhy}>
        <Lines label={words.growth} lines={platformLines(history, lineWords)} />
      </Section>
      <SharedContacts history={history} />
      <Section title={words.sectors} lead={words.sectorsWhy}>
        {history.every(({ sectors }) => sectors.length === 0) ? (
          <p className="muted">{words.noSectors}</p>
        ) : (
          <Lines label={words.sectors} lines={sectorLines(history, lineWords)} />
        )}
      </Section>
    </>
  );
}
