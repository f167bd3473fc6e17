import { useNetworkData } from '../app/network-data.ts';
import { NetworkHistory, type Period } from '../shared/api/operations.generated.ts';
import { Lines } from '../shared/chart/lines.tsx';
import { useLang } from '../shared/i18n/language.tsx';
import { useWords } from '../shared/i18n/use-words.ts';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { Loading } from '../shared/ui/loading.tsx';
import { Section } from '../shared/ui/section.tsx';
import { historyWords } from './words.ts';

/** How many contacts there were, in all and through each platform. */
export function Growth({ from, every }: { readonly from: string; readonly every: Period }) {
  const { text } = useLang();
  const words = useWords(historyWords);
  const { data, failure } = useNetworkData(NetworkHistory, { from, every });
  const history = data?.network.history;
  const platforms = [...new Set(history?.flatMap((point) => point.platforms.map(({ platform }) => platform)))];
  return (
    <Section title={words.growth} lead={words.growthWhy}>
      {failure && <FailureNotice failure={failure} />}
      {!history && !failure && <Loading text={text.loading} />}
      {history && (
        <Lines
          label={words.growth}
          lines={[
            { name: words.total, points: history.map(({ at, contacts }) => ({ at, value: contacts })) },
            ...platforms.map((platform) => ({
              name: text.platform[platform],
              points: history.map((point) => ({
                at: point.at,
                value: point.platforms.find((each) => each.platform === platform)?.contacts ?? 0,
              })),
            })),
          ]}
        />
      )}
    </Section>
  );
}
