import { useMemo } from 'react';
import { NeedsContacts } from '../app/needs.tsx';
import type { NetworkOverview } from '../app/network-context.tsx';
import { useWords } from '../shared/i18n/use-words.ts';
import { Choice } from '../shared/ui/choice.tsx';
import { useParameter } from '../shared/ui/parameter.ts';
import { ViewHead } from '../shared/ui/view-head.tsx';
import { AlignmentOverTime } from './alignment-over-time.tsx';
import { Growth } from './growth.tsx';
import { historyWords } from './words.ts';

const YEARS = ['1', '5', '15'] as const;
const EVERY = { '1': 'MONTH', '5': 'QUARTER', '15': 'YEAR' } as const;

export function HistoryView() {
  return <NeedsContacts>{(network) => <History network={network} />}</NeedsContacts>;
}

function History({ network }: { readonly network: NetworkOverview }) {
  const words = useWords(historyWords);
  const [named, setYears] = useParameter('years');
  const years = YEARS.find((each) => each === named) ?? '5';
  const from = useMemo(() => beginning(Number(years)), [years]);
  return (
    <>
      <ViewHead title={words.title} lead={words.lead}>
        <Choice
          label={words.span}
          value={years}
          options={YEARS.map((each) => [each, words.spans[each]] as const)}
          onChange={setYears}
        />
      </ViewHead>
      <Growth from={from} every={EVERY[years]} />
      {network.goals.length > 0 && <AlignmentOverTime goals={network.goals} from={from} every={EVERY[years]} />}
    </>
  );
}

/** The first day of the month so many years ago, so that a reload asks for the same points. */
function beginning(years: number): string {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear() - years, now.getUTCMonth(), 1)).toISOString();
}
