import type { ProfileRecord } from '../../canonical-record.type.ts';
import { PLATFORM_NAMES } from '../platform-names.ts';
import { profileOfUrl } from '../profile-url.ts';
import { uniqueAccounts } from '../table/row-profiles.ts';
import type { Card } from './card.ts';
import { unescapeValue, type Property } from './property.ts';

/** The accounts a card names: each social profile of a platform known here, and each URL that is the address of one. */
export function socialProfiles(card: Card): ProfileRecord[] {
  return uniqueAccounts(
    [
      ...card.all('X-SOCIALPROFILE', 'SOCIALPROFILE').map((property) => socialProfile(card, property)),
      ...card.texts('URL').map((text) => profileOfUrl(text)),
    ].filter((profile) => profile !== undefined),
  );
}

function socialProfile(card: Card, property: Property): ProfileRecord | undefined {
  const parameter = (name: string): string | undefined => property.parameters.get(name)?.[0];
  const value = unescapeValue(card.text(property)).trim();
  const fromUrl = profileOfUrl(value);
  const named = ['TYPE', 'SERVICE-TYPE', 'X-SERVICE-TYPE']
    .flatMap((name) => property.parameters.get(name) ?? [])
    .map((type) => PLATFORM_NAMES[type.toLowerCase()])
    .find((platform) => platform !== undefined);
  const platform = fromUrl?.platform ?? named;
  if (platform === undefined) return undefined;
  // Apple writes `x-apple:name` where there is no address.
  const bare = /^(?:x-apple:|twitter:|acct:)?@?([\w.@+-]+)$/i.exec(value)?.[1];
  const handle = fromUrl?.handle ?? parameter('X-USER') ?? parameter('USERNAME') ?? bare;
  const accountId = parameter('X-USERID') ?? fromUrl?.accountId;
  const url = fromUrl?.url ?? (/^https?:/i.test(value) ? value : undefined);
  if (handle === undefined && accountId === undefined && url === undefined) return undefined;
  return {
    platform,
    ...(url === undefined ? {} : { url }),
    ...(handle === undefined ? {} : { handle }),
    ...(accountId === undefined ? {} : { accountId }),
  };
}
