import { PLATFORMS } from '../../domain.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { useWords } from '../shared/i18n/use-words.ts';
import { Choice } from '../shared/ui/choice.tsx';
import { useParameter } from '../shared/ui/parameter.ts';
import { peopleWords } from './words.ts';

export const DEGREES = ['1', '2', '0'] as const;
export const ORDERS = ['NAME', 'STRENGTH', 'LAST_CONTACT', 'SINCE'] as const;

/** What the list is narrowed down to; kept in the address. */
export function PersonFilters() {
  const { text } = useLang();
  const words = useWords(peopleWords);
  const [search, setSearch] = useParameter('search');
  const [platform, setPlatform] = useParameter('platform');
  const [degree, setDegree] = useParameter('degree');
  const [order, setOrder] = useParameter('order');
  return (
    <div className="filters" role="search">
      <label className="field">
        <span>{words.search}</span>
        <input type="search" value={search ?? ''} onChange={(event) => setSearch(event.target.value)} />
      </label>
      <Choice
        label={words.platform}
        value={platform ?? ''}
        options={[['', words.all], ...PLATFORMS.map((each) => [each, text.platform[each]] as const)]}
        onChange={setPlatform}
      />
      <Choice
        label={words.degree}
        value={degree ?? ''}
        options={[['', words.all], ...DEGREES.map((each) => [each, words.degrees[each]] as const)]}
        onChange={setDegree}
      />
      <Choice
        label={words.order}
        value={order ?? 'NAME'}
        options={ORDERS.map((each) => [each, words.orders[each]] as const)}
        onChange={setOrder}
      />
    </div>
  );
}
