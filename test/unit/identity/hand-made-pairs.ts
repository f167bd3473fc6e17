import type { Platform } from '../../../src/domain.ts';
import type { RecordContent } from '../../../src/person/person-projection.type.ts';

/** What must become of two persons: made one without asking, put before the owner, or left alone. */
export type Fate = 'ONE' | 'ASK' | 'TWO';

export interface HandMadePair {
  readonly why: string;
  readonly a: Side;
  readonly b: Side;
  readonly fate: Fate;
}

export interface Side {
  readonly platform: Platform;
  readonly content: Partial<RecordContent>;
}

interface More {
  readonly at?: string;
  readonly as?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly town?: string;
  readonly born?: string;
  readonly id?: string;
  readonly maiden?: string;
  readonly street?: string;
}

function side(platform: Platform, name: string, more: More = {}): Side {
  const { at, as: title, email, phone, town, born, id, maiden, street } = more;
  const [given, family] = name.split('/');
  const isSplit = family !== undefined;
  return {
    platform,
    content: {
      name: {
        full: name.replace('/', ' '),
        ...(isSplit ? { given: given ?? '', family } : {}),
        ...(maiden === undefined ? {} : { maiden }),
      },
      ...(at === undefined && title === undefined
        ? {}
        : {
            positions: [
              { ...(at === undefined ? {} : { organization: at }), ...(title === undefined ? {} : { title }) },
            ],
          }),
      ...(email === undefined ? {} : { emails: [email] }),
      ...(phone === undefined ? {} : { phones: [phone] }),
      ...(town === undefined ? {} : { place: { country: 'FR', locality: town } }),
      ...(born === undefined ? {} : { birthDate: born }),
      ...(street === undefined ? {} : { addresses: [{ street }] }),
      ...(id === undefined ? {} : { profiles: [{ platform, handle: id }] }),
    },
  };
}

const linkedIn = (name: string, more: More = {}): Side => side('LINKEDIN', name, { id: `in-${name}`, ...more });
const facebook = (name: string): Side => side('FACEBOOK', name);
const card = (name: string, more: More = {}): Side => side('APPLE', name, more);
const pair = (fate: Fate, why: string, a: Side, b: Side): HandMadePair => ({ why, a, b, fate });

const ACME = { at: 'Fennimore Optics' };

export const HAND_MADE_PAIRS: readonly HandMadePair[] = [
  // Names and employer: two kinds of evidence.
  pair('ONE', 'the same name at the same firm', linkedIn('Ida/Thornquist', ACME), card('Ida/Thornquist', ACME)),
  pair('ONE', 'a nickname', linkedIn('Robert/Thornquist', ACME), card('Bob/Thornquist', ACME)),
  pair('ONE', 'a French short form', linkedIn('Nicolas/Vauquelain', ACME), card('Nico/Vauquelain', ACME)),
  pair(
    'ONE',
    'a nickname in quotation marks',
    linkedIn('Margaret "Peggy"/Thornquist', ACME),
    card('Peggy/Thornquist', ACME),
  ),
  pair('ONE', 'initials of a double given name', linkedIn('Jean-Pierre/Vauquelain', ACME), card('JP/Vauquelain', ACME)),
  pair(
    'ONE',
    'a double given name without hyphen',
    linkedIn('Jean-Pierre/Vauquelain', ACME),
    card('Jean Pierre/Vauquelain', ACME),
  ),
  pair('ONE', 'a middle initial', linkedIn('Ida/Thornquist', ACME), card('Ida M./Thornquist', ACME)),
  pair('ONE', 'the initial of the given name', linkedIn('I./Thornquist', ACME), card('Ida/Thornquist', ACME)),
  pair('ONE', 'accents', linkedIn('Éléonore/Bréhéret', ACME), card('Eleonore/Breheret', ACME)),
  pair('ONE', 'ø and ß spelled out', linkedIn('Søren/Großkreutz', ACME), card('Soren/Grosskreutz', ACME)),
  pair('ONE', 'Cyrillic letters', linkedIn('Сергей/Верещагин', ACME), card('Sergei/Vereshchagin', ACME)),
  pair('ONE', 'Greek letters', linkedIn('Νίκος/Θεοτόκης', ACME), card('Nikos/Theotokis', ACME)),
  pair('ONE', 'capitals', linkedIn('Ida/THORNQUIST', ACME), card('Ida/Thornquist', ACME)),
  pair('ONE', 'the family name first, in capitals', card('THORNQUIST Ida', ACME), linkedIn('Ida/Thornquist', ACME)),
  pair('ONE', 'the family name first with a comma', card('Thornquist, Ida', ACME), linkedIn('Ida/Thornquist', ACME)),
  pair('ONE', 'names the wrong way round', card('Thornquist/Ida', ACME), linkedIn('Ida/Thornquist', ACME)),
  pair('ONE', 'degrees and emoji', linkedIn('Ida/Thornquist, PhD 🚀', ACME), card('Dr. Ida Thornquist', ACME)),
  pair('ONE', 'pronouns', linkedIn('Ida/Thornquist (she/her)', ACME), card('Ida/Thornquist', ACME)),
  pair('ONE', 'a particle written apart', linkedIn('Ida/van den Hoevel', ACME), card('Ida/Vandenhoevel', ACME)),
  pair('ONE', 'a particle left out', linkedIn('Ida/de Kervasdoué', ACME), card('Ida/Kervasdoue', ACME)),
  pair('ONE', 'an apostrophe', linkedIn("Ida/O'Thornell", ACME), card('Ida/OThornell', ACME)),
  pair('ONE', 'one half of a double name', linkedIn('Ida/Thornquist-Vaudrey', ACME), card('Ida/Thornquist', ACME)),
  pair('ONE', 'a slip of the key', linkedIn('Ida/Thornquist', ACME), card('Ida/Thornqiust', ACME)),
  pair(
    'ONE',
    'a maiden name that is stated',
    linkedIn('Ida/Thornquist', { ...ACME, maiden: 'Vaudrey' }),
    card('Ida/Vaudrey', ACME),
  ),
  pair(
    'ONE',
    'a maiden name in parentheses',
    linkedIn('Ida/Thornquist (née Vaudrey)', ACME),
    card('Ida/Vaudrey', ACME),
  ),
  pair(
    'ONE',
    'a town',
    card('Ida/Thornquist', { town: 'Quimperlé' }),
    side('OUTLOOK', 'Ida/Thornquist', { town: 'Quimperle' }),
  ),
  pair(
    'ONE',
    'a firm and its legal form',
    linkedIn('Ida/Thornquist', { at: 'Fennimore Optics SAS' }),
    card('Ida/Thornquist', ACME),
  ),
  pair(
    'ONE',
    'an address at the firm',
    linkedIn('Ida/Thornquist', { at: 'Fennimore' }),
    card('Ida/Thornquist', { email: 'ida@fennimore.com' }),
  ),
  // Deterministic keys.
  pair(
    'ONE',
    'one mailbox',
    linkedIn('Ida/Thornquist', { email: 'ida@thorn.example' }),
    card('Ida T.', { email: 'IDA@thorn.example' }),
  ),
  pair(
    'ONE',
    'one Gmail mailbox, dots and tag',
    linkedIn('Ida/Thornquist', { email: 'ida.thorn@gmail.com' }),
    card('Ida/Thornquist', { email: 'idathorn+work@googlemail.com' }),
  ),
  pair(
    'ONE',
    'one mailbox, another family name by marriage',
    linkedIn('Ida/Thornquist', { email: 'ida@thorn.example' }),
    card('Ida/Vaudrey', { email: 'ida@thorn.example' }),
  ),
  pair(
    'ONE',
    'one mobile number written in two ways',
    card('Ida/Thornquist', { phone: '06 12 34 56 78' }),
    side('OUTLOOK', 'Ida/Thornquist', { phone: '+33612345678' }),
  ),
  pair('ONE', 'one account', linkedIn('Ida/Thornquist', { id: 'ida-t' }), {
    ...card('I. T.'),
    content: { name: { full: 'I. T.' }, profiles: [{ platform: 'LINKEDIN', handle: 'Ida-T' }] },
  }),
  // Names alone: never without asking.
  pair('ASK', 'a rare name alone', linkedIn('Ida/Thornquist'), facebook('Ida Thornquist')),
  pair('ASK', 'a rare name alone, nickname', linkedIn('Robert/Thornquist'), facebook('Bob Thornquist')),
  pair('ASK', 'a rare name alone, accents', linkedIn('Éléonore/Bréhéret'), facebook('Eleonore Breheret')),
  pair('ASK', 'a rare name alone, swapped', linkedIn('Ida/Thornquist'), facebook('Thornquist Ida')),
  pair('ASK', 'a rare name alone with a middle name', linkedIn('Ida/Thornquist'), facebook('Ida Solveig Thornquist')),
  pair('ASK', 'ideographs, the family name first', linkedIn('Weijia/Ouyang', ACME), card('Weijia/Ouyang')),
  // What speaks against it.
  pair(
    'ASK',
    'a couple with one mailbox',
    linkedIn('Ida/Thornquist', { email: 'home@thorn.example' }),
    card('Olaf/Thornquist', { email: 'home@thorn.example' }),
  ),
  ...[
    ['Martin', 'Marie'],
    ['Paul', 'Paula'],
    ['Michel', 'Michelle'],
    ['Daniel', 'Daniela'],
    ['Jean', 'Jeanne'],
    ['Stefan', 'Stefanie'],
    ['René', 'Renée'],
  ].flatMap(([his = '', hers = '']) => [
    pair(
      'ASK',
      `a couple with one mailbox, ${his} and ${hers}`,
      linkedIn(`${his}/Thornquist`, { email: 'home@thorn.example' }),
      card(`${hers}/Thornquist`, { email: 'home@thorn.example' }),
    ),
    pair(
      'ASK',
      `a couple with one mobile, ${his} and ${hers}`,
      card(`${his}/Thornquist`, { phone: '06 12 34 56 78' }),
      side('OUTLOOK', `${hers}/Thornquist`, { phone: '+33612345678' }),
    ),
  ]),
  pair(
    'ONE',
    'one mailbox under a given name with a typing error',
    linkedIn('Stefanie/Thornquist', { email: 'home@thorn.example' }),
    card('Stefnaie/Thornquist', { email: 'home@thorn.example' }),
  ),
  pair(
    'ASK',
    'an assistant with the mailbox of another',
    linkedIn('Ida/Thornquist', { email: 'ida@thorn.example' }),
    card('Olaf/Brandvold', { email: 'ida@thorn.example' }),
  ),
  pair(
    'ASK',
    'two accounts of one network',
    linkedIn('Ida/Thornquist', { ...ACME, id: 'ida-1' }),
    linkedIn('Ida/Thornquist', { ...ACME, id: 'ida-2' }),
  ),
  pair(
    'ASK',
    'two accounts of one network with one mailbox',
    linkedIn('Ida/Thornquist', { id: 'ida-1', email: 'ida@thorn.example' }),
    linkedIn('Ida/Thornquist', { id: 'ida-2', email: 'ida@thorn.example' }),
  ),
  pair('TWO', 'father and son', card('Olaf/Thornquist Sr.', ACME), linkedIn('Olaf/Thornquist Jr.', ACME)),
  pair(
    'ASK',
    'a common name alone, that nobody else in either network has',
    linkedIn('Marie/Martin'),
    facebook('Marie Martin'),
  ),
  pair('ASK', 'a common English name alone', linkedIn('John/Smith'), facebook('John Smith')),
  pair(
    'ASK',
    'a common name at two firms',
    linkedIn('Marie/Martin', ACME),
    card('Marie/Martin', { at: 'Tidewater Labs' }),
  ),
  pair('TWO', 'another given name at the same firm', linkedIn('Ida/Thornquist', ACME), card('Gunnar/Brandvold', ACME)),
  pair(
    'ASK',
    'the same rare given name at the same firm',
    linkedIn('Ida/Thornquist', ACME),
    card('Ida/Brandvold', ACME),
  ),
  pair(
    'TWO',
    'the same common given name at the same firm',
    linkedIn('Marie/Thornquist', ACME),
    card('Marie/Brandvold', ACME),
  ),
  pair(
    'TWO',
    'a double given name and one of its parts, common family name',
    linkedIn('Jean-Pierre/Martin'),
    facebook('Jean Martin'),
  ),
  pair('TWO', 'names that sound alike', linkedIn('Ida/Thornquist'), facebook('Ada Tornkvist')),
  pair(
    'TWO',
    'a role mailbox',
    linkedIn('Ida/Thornquist', { email: 'info@thorn.example' }),
    card('Olaf/Brandvold', { email: 'info@thorn.example' }),
  ),
  pair(
    'TWO',
    'half a telephone number',
    card('Ida/Thornquist', { phone: '1234' }),
    side('OUTLOOK', 'Olaf/Brandvold', { phone: '1234' }),
  ),
  pair('TWO', 'nothing but the initial', card('I./Thornquist'), linkedIn('Ida/Brandvold')),
  pair('TWO', 'no name at all', card('ida@thorn.example'), card('olaf@brandvold.example')),
  pair('TWO', 'numbers of accounts for names', side('TWITTER', 'X user 1089334250'), card('X user 1343664721')),
  pair('TWO', 'a firm and its founder', card('Thornquist GmbH'), linkedIn('Ida/Thornquist')),
  pair(
    'TWO',
    'siblings in one house',
    card('Ida/Thornquist', { street: '3 Oak Lane', born: '1980-02-03' }),
    side('OUTLOOK', 'Olaf/Thornquist', { street: '3 Oak Lane', born: '1984-09-17' }),
  ),
  pair(
    'TWO',
    'namesakes born on two days, common name',
    card('Marie/Martin', { born: '1980-02-03' }),
    side('OUTLOOK', 'Marie/Martin', { born: '1961-07-30' }),
  ),
  pair('TWO', 'two middle initials, common name', linkedIn('John A./Smith'), card('John B./Smith')),
  pair(
    'ONE',
    'a birth date',
    card('Ida/Thornquist', { born: '1980-02-03' }),
    side('OUTLOOK', 'Ida/Thornquist', { born: '1980-02-03' }),
  ),
  pair(
    'ONE',
    'a birth date with a slip',
    card('Ida/Thornquist', { born: '1980-02-03' }),
    side('OUTLOOK', 'Ida/Thornquist', { born: '1980-03-02' }),
  ),
  pair(
    'ONE',
    'a birth date without year',
    card('Ida/Thornquist', { born: '1980-02-03' }),
    side('OUTLOOK', 'Ida/Thornquist', { born: '--02-03' }),
  ),
];
