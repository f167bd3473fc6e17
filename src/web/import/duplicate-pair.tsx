import type { ReactNode } from 'react';
import type { EvidenceField } from '../shared/api/operations.generated.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { PersonLink } from '../shared/ui/person-link.tsx';
import { duplicateWords } from './duplicate-words.ts';
import type { Pair } from './use-duplicates.ts';

/** Nothing is certain here, else it would not be asked. */
const MOST_CERTAIN = 0.99;

type PairPerson = Pair['persons'][number];
type Evidence = Pair['evidence'][number];

/** Which comparisons stand beside which line. */
const LINES = {
  name: ['GIVEN_NAME', 'MIDDLE_NAME', 'FAMILY_NAME', 'GENERATION'],
  email: ['EMAIL'],
  phone: ['PHONE'],
  profile: ['PROFILE', 'IDENTIFIER'],
  work: ['EMPLOYER', 'TITLE'],
  place: ['ADDRESS', 'TOWN', 'COUNTRY'],
  birth: ['BIRTH_DATE'],
  ties: ['COMMON_FRIENDS'],
} as const satisfies Readonly<Record<string, readonly EvidenceField[]>>;
type Line = keyof typeof LINES;

/** Two persons side by side, what speaks for and against their being one, and what would become of them. */
export function DuplicatePair({ pair }: { readonly pair: Pair }) {
  const { text } = useLang();
  const words = useWords(duplicateWords);
  const format = useFormat();
  const shown = (Object.keys(LINES) as Line[]).filter(
    (line) =>
      evidenceOf(pair, line).length > 0 || pair.persons.some((person) => valuesOf(person, line, text).length > 0),
  );
  return (
    <article className="card duplicate" aria-live="polite">
      <p className="duplicate-score">
        <strong>{words.likely(format.percent(Math.min(pair.score, MOST_CERTAIN)))}</strong>{' '}
        <span className="muted">{pair.reason}</span>
      </p>
      <table className="duplicate-table">
        <caption className="visually-hidden">{words.sideBySide}</caption>
        <thead>
          <tr>
            <td />
            {pair.persons.map((person) => (
              <th key={person.id} scope="col">
                <PersonLink person={person} />
              </th>
            ))}
            <th scope="col">{words.evidence}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((line) => (
            <tr key={line}>
              <th scope="row">{words.lines[line]}</th>
              {pair.persons.map((person) => (
                <td key={person.id}>
                  <Values values={valuesOf(person, line, text)} />
                </td>
              ))}
              <td className="duplicate-evidence">
                {evidenceOf(pair, line).map((evidence, index) => (
                  <EvidenceTag key={index} evidence={evidence} alone={LINES[line].length === 1} />
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {pair.consequences.length > 0 && (
        <>
          <h3>{words.consequences}</h3>
          <ul className="consequences">
            {pair.consequences.map((consequence) => (
              <li key={consequence}>{consequence}</li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}

function EvidenceTag({ evidence, alone }: { readonly evidence: Evidence; readonly alone: boolean }) {
  const words = useWords(duplicateWords);
  const weight =
    evidence.bits >= 4 ? 'STRONG' : evidence.bits >= 0.5 ? 'FOR' : evidence.bits > -0.5 ? 'LITTLE' : 'AGAINST';
  return (
    <span className={`evidence evidence-${weight.toLowerCase()}`}>
      {!alone && `${words.fields[evidence.field]}: `}
      {words.levels[evidence.level]} <span className="small">({words.weights[weight]})</span>
    </span>
  );
}

function Values({ values }: { readonly values: readonly string[] }): ReactNode {
  if (values.length === 0) return <span className="muted">–</span>;
  return values.map((value) => <span key={value}>{value}</span>);
}

function evidenceOf(pair: Pair, line: Line): readonly Evidence[] {
  const fields: readonly EvidenceField[] = LINES[line];
  return pair.evidence.filter(({ field }) => fields.includes(field));
}

function valuesOf(
  person: PairPerson,
  line: Line,
  text: { readonly platform: Readonly<Record<PairPerson['profiles'][number]['platform'], string>> },
): readonly string[] {
  switch (line) {
    case 'name':
      return [person.name];
    case 'email':
      return person.emails;
    case 'phone':
      return person.phones;
    case 'profile':
      return person.profiles.map(({ platform, url, handle }) => `${text.platform[platform]} ${url ?? handle ?? ''}`);
    case 'work':
      return person.positions.map(({ title, organization }) => [title, organization?.name].filter(Boolean).join(', '));
    case 'place':
      return person.place === null
        ? []
        : [[person.place.locality, person.place.region, person.place.country].filter(Boolean).join(', ')];
    case 'birth':
    case 'ties':
      return [];
  }
}
