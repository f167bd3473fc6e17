import { domainToASCII } from 'node:url';
import { getDomain } from 'tldts';

/** Providers of private mailboxes: an address there says nothing of an employer. */
const FREE_MAIL = new Set(
  `gmail.com googlemail.com outlook.com hotmail.com hotmail.fr live.com live.fr msn.com yahoo.com yahoo.fr yahoo.co.uk ymail.com
   icloud.com me.com mac.com aol.com gmx.com gmx.de gmx.net gmx.fr web.de t-online.de freenet.de mail.com mail.ru yandex.ru
   proton.me protonmail.com pm.me tutanota.com fastmail.com zoho.com hey.com orange.fr wanadoo.fr free.fr sfr.fr laposte.net
   bbox.fr neuf.fr numericable.fr aliceadsl.fr libero.it virgilio.it tin.it telefonica.net btinternet.com sky.com
   comcast.net verizon.net att.net sbcglobal.net bigpond.com bluewin.ch skynet.be telenet.be ziggo.nl kpnmail.nl qq.com
   163.com 126.com naver.com hanmail.net rediffmail.com uol.com.br terra.com.br wp.pl o2.pl seznam.cz`.split(/\s+/),
);

/** Providers that deliver `name+anything@` to `name@`. */
const PLUS_TAGS = new Set(
  `gmail.com outlook.com hotmail.com hotmail.fr live.com live.fr msn.com icloud.com me.com mac.com proton.me protonmail.com
   pm.me fastmail.com zoho.com hey.com`.split(/\s+/),
);

/** Mailboxes of an office, not of a person. */
const ROLE =
  /^(info|infos|contact|contacts|hello|bonjour|hallo|hola|admin|administration|office|accueil|reception|support|help|service|sales|vente|ventes|commercial|marketing|press|presse|media|communication|jobs|career|careers|recrutement|hr|rh|compta|comptabilite|billing|facturation|invoice|secretariat|secretary|direction|team|equipe|mail|post|poststelle|kontakt|buero|webmaster|postmaster|noreply|no-reply|donotreply|newsletter|abuse|security|legal|dpo|privacy|staff|studio|shop|boutique|orders|enquiries|enquiry)([._-]?\d*)$/;

/** An e-mail address as it is compared. */
export interface EmailKey {
  /** One spelling per mailbox: lower case, IDN in Punycode, no tag, no dots where the provider ignores them. */
  readonly address: string;
  readonly local: string;
  /** Registrable domain of an own mail server (`acme.co.uk`); null for providers of private mailboxes. */
  readonly company: string | null;
  /** Whether it is an office's rather than a person's (`info@…`). */
  readonly isRole: boolean;
}

/** @returns undefined where the text is no address */
export function emailKey(text: string): EmailKey | undefined {
  const trimmed = text
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase();
  const at = trimmed.lastIndexOf('@');
  let local = trimmed.slice(0, at).normalize('NFKC');
  let domain = domainToASCII(trimmed.slice(at + 1));
  if (at < 1 || /\s/.test(trimmed) || !domain.includes('.')) return undefined;
  if (domain === 'googlemail.com') domain = 'gmail.com';
  if (PLUS_TAGS.has(domain)) local = local.replace(/\+.*$/, '');
  if (domain === 'gmail.com') local = local.replaceAll('.', '');
  if (local === '') return undefined;
  return {
    address: `${local}@${domain}`,
    local,
    company: FREE_MAIL.has(domain) ? null : (getDomain(domain) ?? domain),
    isRole: ROLE.test(local),
  };
}
