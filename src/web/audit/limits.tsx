import { Link } from 'wouter';
import { type NetworkOverview, useNetwork } from '../app/network-context.tsx';
import type { AuditQuery } from '../shared/api/operations.generated.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { auditWords } from './words.ts';

type Alignment = NonNullable<AuditQuery['network']['goal']>['alignment'];

/** Refusals and unknowns in words, with what would change them. */
export function Limits(props: {
  readonly alignment: Alignment;
  readonly summary: NetworkOverview['summary'];
  readonly goalId: string;
}) {
  const words = useWords(auditWords);
  const { mayChange } = useNetwork();
  const { alignment, summary } = props;
  const limits = [
    ...alignment.requirements
      .filter((each) => each.zone === 'UNKNOWN')
      .map((each) => `${each.requirement.label}: ${each.reason ?? ''}`),
    ...(alignment.friendTies === 'UNKNOWN' ? [words.friendTiesUnknown] : []),
    ...(summary.strengthDeclared < summary.contacts / 2
      ? [words.strengths(summary.strengthDeclared, summary.contacts)]
      : []),
  ];
  if (limits.length === 0) return <p className="muted">{words.noLimits}</p>;
  return (
    <>
      <ul className="limits">
        {limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
      {mayChange && (
        <p>
          <Link href={`/start?step=sharpen&goal=${props.goalId}`} className="no-print">
            {words.sharpen}
          </Link>
        </p>
      )}
    </>
  );
}
