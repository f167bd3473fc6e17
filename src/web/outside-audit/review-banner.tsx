import { Link } from 'wouter';
import { useNetwork } from '../app/network-context.tsx';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { mandateWords } from './mandate-words.ts';
import './outside-audit.css';
import { useMandateHere } from './use-mandate-here.ts';

/** Says, above every view of it, that the network is another's, whose, until when, and whether its names are pseudonyms. */
export function ReviewBanner() {
  const words = useWords(mandateWords).banner;
  const format = useFormat();
  const { network } = useNetwork();
  const mandate = useMandateHere();
  if (network === null) return null;
  return (
    <aside className="note review-banner" aria-label={words.label}>
      <p>
        {mandate ? (
          <>
            <strong>{words.audits(mandate.client, format.day(mandate.until))}</strong>{' '}
            {mandate.names === 'PSEUDONYMS' ? words.pseudonyms : words.names}
          </>
        ) : (
          <strong>{words.reads(network.name)}</strong>
        )}
      </p>
      <p className="row">
        {mandate && (
          <Link className="button button-quiet" href={`~/outside-audit?tab=mandates&mandate=${mandate.id}`}>
            {words.toFindings(mandate.findings.length)}
          </Link>
        )}
        <Link className="button button-quiet" href="~/">
          {words.leave}
        </Link>
      </p>
    </aside>
  );
}
