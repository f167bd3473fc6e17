import type { PersonDetailsFragment } from '../shared/api/operations.generated.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { personWords } from './words.ts';

type Tie = NonNullable<PersonDetailsFragment['tie']>;

/** What is known of a tie, for who only reads. */
export function TieFacts({ tie }: { readonly tie: Tie }) {
  const words = useWords(personWords);
  const format = useFormat();
  return (
    <section className="stack">
      <TieDates tie={tie} />
      {tie.strength !== null && (
        <p>
          {words.tieStrength}: <strong className="nums">{format.number(tie.strength, 2)}</strong>
        </p>
      )}
    </section>
  );
}

/** Where a contact was seen, since when, and when last. */
export function TieDates({ tie }: { readonly tie: Tie }) {
  const { text } = useLang();
  const words = useWords(personWords);
  const format = useFormat();
  return (
    <p className="small muted">
      {tie.platforms.length > 0 &&
        `${words.seenOn} ${format.list(tie.platforms.map((platform) => text.platform[platform]))}. `}
      {tie.since && `${words.since} ${format.day(tie.since)}. `}
      {tie.lastContact && `${words.lastContact}: ${format.day(tie.lastContact)}.`}
    </p>
  );
}
