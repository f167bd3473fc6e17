import { Dialog, DialogDismiss, DialogHeading } from '@ariakit/react';
import { useLocation } from 'wouter';
import { useNetwork } from '../app/network-context.tsx';
import { useNetworkData } from '../app/network-data.ts';
import { PersonCard as PersonCardQuery } from '../shared/api/operations.generated.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { useWords } from '../shared/i18n/use-words.ts';
import { useMandateHere } from '../outside-audit/use-mandate-here.ts';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { Loading } from '../shared/ui/loading.tsx';
import { useParameter } from '../shared/ui/parameter.ts';
import './person.css';
import { PersonFacts } from './person-facts.tsx';
import { PersonPaths } from './person-paths.tsx';
import { PersonTie } from './person-tie.tsx';
import { TieFacts } from './tie-facts.tsx';
import { personWords } from './words.ts';

/** The card of the person that the address names, over whatever view is open. */
export function PersonDialog() {
  const { text } = useLang();
  const words = useWords(personWords);
  const [id, open] = useParameter('person');
  const { data, failure, stale } = useNetworkData(PersonCardQuery, { id: id ?? '' }, { enabled: id !== null });
  const { mayChange } = useNetwork();
  const mandate = useMandateHere();
  const person = data?.network.person;
  // Beside the map it leaves the map in sight, where the person's ties and the way to them are lit.
  const [location] = useLocation();
  const [show] = useParameter('show');
  const beside = location === '/map' && show !== 'list';
  return (
    <Dialog
      className={beside ? 'dialog dialog-beside' : 'dialog'}
      open={id !== null}
      onClose={() => open(null)}
      modal={!beside}
      hideOnInteractOutside={!beside}
      backdrop={beside ? false : <div className="dialog-backdrop" />}
      unmountOnHide
    >
      <div className="dialog-head">
        <div>
          <p className="eyebrow">
            {person ? words.degree(person.degree) : words.card}
            {mandate?.names === 'PSEUDONYMS' && ` · ${words.pseudonym}`}
          </p>
          <DialogHeading>{person?.name ?? words.card}</DialogHeading>
        </div>
        <DialogDismiss className="button button-quiet">{text.close}</DialogDismiss>
      </div>
      {failure && <FailureNotice failure={failure} />}
      {!data && !failure && <Loading text={text.loading} />}
      {data && person === null && !stale && <p className="muted">{words.noPerson}</p>}
      {person && (
        <div className={stale ? 'person stale' : 'person'}>
          {person.tie && mayChange && <PersonTie key={person.id} id={person.id} tie={person.tie} />}
          {person.tie && !mayChange && <TieFacts tie={person.tie} />}
          <PersonFacts person={person} />
          {person.degree !== 1 && person.degree !== 0 && <PersonPaths paths={data.network.shortestPaths} />}
        </div>
      )}
    </Dialog>
  );
}
