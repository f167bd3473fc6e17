import type { Platform } from '../../domain.ts';
import { identityKeys } from '../../identity/identity-keys.ts';
import { SOCIAL_NETWORKS } from '../../identity/make-card.ts';
import { isGhostName } from '../../import/ghost-name.ts';
import type { PersonRecord } from '../../import/canonical-record.type.ts';
import { isWholeName } from '../../taxonomy/name-script.ts';
import { normalizeText, organizationKey } from '../../taxonomy/normalize.ts';

/** As far as a record tells whose it is. */
export type MarkedContent = Partial<
  Pick<PersonRecord, 'name' | 'emails' | 'phones' | 'profiles' | 'positions' | 'uid'>
>;

/** By what a person is known again. */
export interface PersonMarks {
  /** What belongs to one person: an address, a number, an account, a shared identifier. */
  readonly strong: readonly string[];
  /** What several persons can have: a name with an employer, and a bare name on a platform. */
  readonly weak: readonly string[];
  /** The platforms on which an account is known, each as `kind:PLATFORM`: another account there is another person. */
  readonly accounts: readonly string[];
}

/** With fewer digits it is an extension or a mistake. */
const LEAST_DIGITS = 7;
/** National numbers without the country's code, and without the zero dialled before them. */
const OWN_DIGITS = 9;

/** @param platform of the source, for records that have nothing but a name */
export function personMarks(content: MarkedContent, platform: Platform): PersonMarks {
  const { name, phones = [], positions = [] } = content;
  const { uid, emails, profiles } = content;
  const keys = identityKeys({
    ...(uid === undefined ? {} : { uid }),
    ...(emails === undefined ? {} : { emails }),
    ...(profiles === undefined ? {} : { profiles }),
  });
  const strong = [...keys, ...phones.flatMap(phoneMarks)];
  const names = name === undefined ? [] : nameMarks(name);
  const employers = [...new Set(positions.flatMap(({ organization }) => (organization ? [organization] : [])))];
  const named = employers.flatMap((employer) => names.map((each) => `name+org:${each}|${organizationKey(employer)}`));
  const isBare = strong.length === 0 && employers.length === 0;
  return {
    strong: [...new Set(strong)],
    weak: [...new Set([...named, ...(isBare ? names.map((each) => `name@${platform}:${each}`) : [])])],
    accounts: accountsOf(keys),
  };
}

/** All marks of a person who has several records; a name counts on each platform of a record, whatever else that says. */
export function allMarks(
  records: readonly { readonly content: MarkedContent; readonly platform: Platform }[],
): PersonMarks {
  const each = records.map(({ content, platform }) => personMarks(content, platform));
  const names = records.flatMap(({ content: { name }, platform }) =>
    name === undefined ? [] : nameMarks(name).map((mark) => `name@${platform}:${mark}`),
  );
  const contents = records.map(({ content }) => content);
  const employers = contents.flatMap(({ positions = [] }) =>
    positions.flatMap(({ organization }) => organization ?? []),
  );
  // Whatever source gave the name and whichever the employer: the next one may give both.
  const crossed = contents.flatMap(({ name }) =>
    name === undefined
      ? []
      : nameMarks(name).flatMap((mark) => employers.map((employer) => `name+org:${mark}|${organizationKey(employer)}`)),
  );
  return {
    strong: [...new Set(each.flatMap(({ strong }) => strong))],
    weak: [...new Set([...each.flatMap(({ weak }) => weak), ...names, ...crossed])],
    accounts: [...new Set(each.flatMap(({ accounts }) => accounts))],
  };
}

/** A telephone number by its last digits, so that one with and one without the country's code are the same. */
export function phoneMarks(text: string): readonly string[] {
  const digits = text.replace(/\D/g, '');
  return digits.length < LEAST_DIGITS ? [] : [`phone:${digits.slice(-OWN_DIGITS)}`];
}

/**
 * A name whatever the order of its words, the maiden name too; one word is a first name, and there are many of each, but where
 * names are written without a blank. What a platform calls everybody
 * who left is no name: forgetting one of them would keep out all.
 */
function nameMarks({ full, given, family, maiden }: NonNullable<MarkedContent['name']>): readonly string[] {
  const lasts = [family, maiden].filter((last) => last !== undefined);
  const variants = [full, ...(given === undefined ? [] : lasts.map((last) => `${given} ${last}`))];
  const marks = variants
    .filter((text) => !isGhostName(text))
    .flatMap((text) => {
      const words = [...new Set(normalizeText(text).split(' '))].sort();
      return words.length > 1 || isWholeName(text) ? [words.join(' ')] : [];
    });
  return [...new Set(marks)];
}

function accountsOf(keys: readonly string[]): readonly string[] {
  const kinds = keys.flatMap((key) => {
    const match = /^(account|profile):([A-Z_]+):/.exec(key);
    return match !== null && SOCIAL_NETWORKS.has(match[2] as Platform) ? [`${match[1]}:${match[2]}`] : [];
  });
  return [...new Set(kinds)];
}
