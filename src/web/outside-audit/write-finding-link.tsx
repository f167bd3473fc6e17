import { Link } from 'wouter';
import { useWords } from '../shared/i18n/use-words.ts';
import { mandateWords } from './mandate-words.ts';
import { useMandateHere } from './use-mandate-here.ts';

/** From a place of the audit to a finding about it, for who audits this network; nothing for anybody else. */
export function WriteFindingLink(props: {
  readonly goal: string;
  readonly requirement: { readonly id: string; readonly label: string };
}) {
  const words = useWords(mandateWords).finding;
  const mandate = useMandateHere();
  if (mandate === null) return null;
  const to = new URLSearchParams({
    tab: 'mandates',
    mandate: mandate.id,
    goal: props.goal,
    requirement: props.requirement.id,
  });
  return (
    <p className="small no-print">
      <Link href={`~/outside-audit?${to.toString()}`} aria-label={`${words.write}: ${props.requirement.label}`}>
        {words.write}
      </Link>
    </p>
  );
}
