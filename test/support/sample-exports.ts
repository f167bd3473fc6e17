import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ZipEntry } from './zip.ts';

const fixture = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../fixtures/import/${name}`, import.meta.url)), 'utf8');

/** A made-up file of every format that is read, by its format; each holds Canarina, and rows with problems. */
export const SAMPLE_FILES: Readonly<Record<string, string>> = {
  LINKEDIN_CONNECTIONS: fixture('canary-connections.csv'),
  GOOGLE_CONTACTS_CSV: fixture('canary-google.csv'),
  GOOGLE_PLUS_CIRCLE: fixture('canary-circle.csv'),
  OUTLOOK_CSV: fixture('canary-outlook.csv'),
  THUNDERBIRD_CSV: fixture('canary-thunderbird.csv'),
  VIADEO_CSV: fixture('canary-viadeo.csv'),
  VIADEO_JSON: fixture('canary-viadeo.json'),
  CSV: fixture('canary-any.csv'),
  VCARD: fixture('canary.vcf'),
  GRAPHML: fixture('canary.graphml'),
  GEXF: fixture('canary.gexf'),
  FACEBOOK_FRIENDS: fixture('canary-friends.json'),
  TWITTER_FOLLOWING: fixture('canary-following.js'),
  MASTODON_ACCOUNTS: fixture('canary-accounts.csv'),
  JSCONTACT: fixture('canary-cards.json'),
  LINKEDIN_MESSAGES: fixture('canary-messages.csv'),
  LINKEDIN_INVITATIONS: fixture('canary-invitations.csv'),
  LINKEDIN_CONTACTS: fixture('canary-contacts.csv'),
  LINKEDIN_ENDORSEMENTS_GIVEN: fixture('canary-endorsements.csv'),
  AMBIT_JSON: fixture('canary.ambit.json'),
};

const of = (format: string): string => SAMPLE_FILES[format] ?? '';

/** Made-up archives as platforms deliver them. */
export const SAMPLE_ARCHIVES: Readonly<Record<string, readonly ZipEntry[]>> = {
  LinkedIn: [
    { name: 'Connections.csv', content: of('LINKEDIN_CONNECTIONS') },
    { name: 'messages.csv', content: of('LINKEDIN_MESSAGES') },
    { name: 'Invitations.csv', content: of('LINKEDIN_INVITATIONS') },
    { name: 'ImportedContacts.csv', content: of('LINKEDIN_CONTACTS') },
    { name: 'Rich_Media.csv', content: 'Date,Media\n' },
  ],
  Facebook: [
    { name: 'facebook-canary/connections/friends/your_friends.json', content: of('FACEBOOK_FRIENDS') },
    {
      name: 'facebook-canary/your_facebook_activity/messages/inbox/canary_1/message_1.json',
      content: JSON.stringify({
        participants: [{ name: 'Canarina Zwitscher' }, { name: 'Piepmatz' }],
        messages: [
          { sender_name: 'Canarina Zwitscher', timestamp_ms: 1_700_000_000_000, content: 'canary' },
          { sender_name: 'Zwitscher', timestamp_ms: 'Piepmatz' },
        ],
        thread_path: 'inbox/canary_1',
      }),
    },
    { name: 'facebook-canary/start_here.html', content: '<html></html>' },
  ],
  'Twitter/X': [
    { name: 'data/manifest.js', content: 'window.__THAR_CONFIG = {"archiveInfo":{}}' },
    { name: 'data/following.js', content: of('TWITTER_FOLLOWING') },
    { name: 'data/follower.js', content: of('TWITTER_FOLLOWING').replaceAll('following', 'follower') },
    {
      name: 'data/account.js',
      content:
        'window.YTD.account.part0 = [{"account":{"email":"canary@example.org","accountId":"7","username":"canary"}}]',
    },
  ],
  'Google Takeout': [
    { name: 'Takeout/Contacts/All Contacts/All Contacts.vcf', content: of('VCARD') },
    { name: 'Takeout/Contacts/Piepmatz/Piepmatz.vcf', content: of('VCARD') },
    { name: 'Takeout/Google+ Circles/Friends.csv', content: of('GOOGLE_PLUS_CIRCLE') },
  ],
  'several formats': [
    { name: 'graph.gexf', content: of('GEXF') },
    { name: 'graph.graphml', content: of('GRAPHML') },
    { name: 'cards/cards.json', content: of('JSCONTACT') },
    { name: 'outlook.csv', content: of('OUTLOOK_CSV') },
    { name: 'following_accounts.csv', content: of('MASTODON_ACCOUNTS') },
  ],
};
