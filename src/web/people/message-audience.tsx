import { useDeferredValue, useState } from 'react';
import { PLATFORMS } from '../../domain.ts';
import { GoalPicker } from '../app/goal-picker.tsx';
import type { GoalHead } from '../app/network-context.tsx';
import { useNetworkData } from '../app/network-data.ts';
import { AudienceOf } from '../shared/api/operations.generated.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { Choice } from '../shared/ui/choice.tsx';
import { Computed } from '../shared/ui/computed.tsx';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { TermInput } from '../taxonomy/term-input.tsx';
import type { Term } from '../taxonomy/use-terms.ts';
import { AudienceGroup } from './audience-group.tsx';
import { peopleWords } from './words.ts';

/** Writes what a message is about, and sees whom it concerns, whom not, and who must not see it. */
export function MessageAudience(props: { readonly goal: GoalHead; readonly goals: readonly GoalHead[] }) {
  const { text } = useLang();
  const words = useWords(peopleWords);
  const format = useFormat();
  const [expertise, setExpertise] = useState<readonly Term[]>([]);
  const [sectors, setSectors] = useState<readonly Term[]>([]);
  const [competitors, setCompetitors] = useState<readonly Term[]>([]);
  const [platform, setPlatform] = useState('');
  const topics = [
    ...expertise.map(({ value }) => ({ dimension: 'EXPERTISE' as const, value })),
    ...sectors.map(({ value }) => ({ dimension: 'SECTOR' as const, value })),
  ];
  const message = useDeferredValue({
    topics: topics.length === 0 ? null : topics,
    competitors: competitors.map(({ value }) => value),
    platform: PLATFORMS.find((each) => each === platform) ?? null,
  });
  const { data, failure, stale } = useNetworkData(AudienceOf, { id: props.goal.id, message });
  const audience = data?.network.goal?.audience;
  return (
    <div className="split">
      <div className="stack">
        <GoalPicker {...props} />
        <h2>{words.topic}</h2>
        <p className="muted small">{words.topicHint}</p>
        <TermInput label={words.expertise} kind="EXPERTISE" most={5} terms={expertise} onChange={setExpertise} />
        <TermInput label={words.sector} kind="SECTOR" most={5} terms={sectors} onChange={setSectors} />
        <TermInput
          label={words.competitors}
          kind="ORGANIZATION"
          most={10}
          terms={competitors}
          onChange={setCompetitors}
        />
        <Choice
          label={words.goesTo}
          value={platform}
          options={[['', words.all], ...PLATFORMS.map((each) => [each, text.platform[each]] as const)]}
          onChange={setPlatform}
        />
      </div>
      <div className={stale ? 'stack stale' : 'stack'}>
        {failure && <FailureNotice failure={failure} />}
        {audience && (
          <>
            <p className="note">
              {words.cost(format.percent(audience.costOfAll))}
              <Computed of={words.audience} by={audience.computedBy} />
            </p>
            {audience.notices.map(({ reason }) => (
              <p className="note" role="status" key={reason}>
                {reason}
              </p>
            ))}
            <AudienceGroup
              title={words.recipients}
              lead={words.recipientsWhy}
              group={audience.recipients}
              total={audience.total}
              by={audience.computedBy}
            />
            <AudienceGroup
              title={words.atRisk}
              group={audience.atRisk}
              total={audience.total}
              by={audience.computedBy}
            />
            <AudienceGroup
              title={words.tooOften}
              group={audience.tooOften}
              total={audience.total}
              by={audience.computedBy}
            />
            <AudienceGroup
              title={words.indifferent}
              group={audience.indifferent}
              total={audience.total}
              by={audience.computedBy}
            />
          </>
        )}
      </div>
    </div>
  );
}
