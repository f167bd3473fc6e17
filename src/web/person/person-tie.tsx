import { useState } from 'react';
import { useNetworkAct } from '../app/network-data.ts';
import { InteractionLog, type PersonDetailsFragment, TieSet } from '../shared/api/operations.generated.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { useWords } from '../shared/i18n/use-words.ts';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { StrengthChoice } from './strength-choice.tsx';
import { TieDates } from './tie-facts.tsx';
import { personWords } from './words.ts';

const CHANNELS = ['MEETING', 'CALL', 'EMAIL', 'MESSAGE'] as const;

/** How well one knows a contact, and the meetings with them: both said here. */
export function PersonTie(props: { readonly id: string; readonly tie: NonNullable<PersonDetailsFragment['tie']> }) {
  const { text } = useLang();
  const words = useWords(personWords);
  const { tie } = props;
  const set = useNetworkAct(TieSet);
  const log = useNetworkAct(InteractionLog);
  const [logged, setLogged] = useState(false);
  const note = (channel: (typeof CHANNELS)[number]) =>
    void log
      .run({ input: { interactions: [{ channel, minutes: channel === 'MEETING' ? 30 : 5, with: [props.id] }] } })
      .then((done) => setLogged(done !== null));
  return (
    <section className="stack">
      <TieDates tie={tie} />
      <div>
        <h3>{words.strength}</h3>
        <StrengthChoice
          declared={tie.declared}
          label={words.strength}
          disabled={set.busy}
          onChoose={(strength) => void set.run({ input: { ties: [{ person: props.id, strength }] } })}
        />
        {set.failure && <FailureNotice failure={set.failure} />}
      </div>
      <div>
        <h3>{words.log}</h3>
        <div className="row">
          {CHANNELS.map((channel) => (
            <button
              key={channel}
              type="button"
              className="button button-quiet"
              disabled={log.busy}
              onClick={() => note(channel)}
            >
              {text.channel[channel]}
            </button>
          ))}
        </div>
        <p role="status" className="small">
          {logged && words.done}
        </p>
        {log.failure && <FailureNotice failure={log.failure} />}
      </div>
    </section>
  );
}
