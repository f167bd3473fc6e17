import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { HEAD_BYTES, openImportFile } from '../../../src/import/import-file.ts';
import { recogniseReader } from '../../../src/import/recognise.ts';
import { memoryFile } from './support.ts';
import { cpuTime } from '../../support/cpu-time.ts';

describe('recognition by content', () => {
  test.each([
    ['LINKEDIN_CONNECTIONS', 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n'],
    ['LINKEDIN_CONNECTIONS', 'Notes:\n"x"\n\nFirst Name;Last Name;Connected On\n'],
    ['GOOGLE_CONTACTS_CSV', 'First Name,Last Name,File As,Labels\n'],
    ['GOOGLE_CONTACTS_CSV', 'sep=;\nName;Given Name;Family Name;E-mail 1 - Value\n'],
    ['GOOGLE_PLUS_CIRCLE', 'First Name\tLast Name\tNickname\tDisplay Name\tProfile URL\n'],
    ['OUTLOOK_CSV', 'Titre;Prénom;Nom;Adresse de messagerie\n'],
    ['THUNDERBIRD_CSV', 'First Name,Last Name,Display Name,Primary Email,Organization,\n'],
    ['VIADEO_CSV', 'Nom,Profil\nAnn,https://www.viadeo.com/profile/002abc\n'],
    ['VIADEO_JSON', '{"name":"Ann","headline":"CEO","emails":[],"where":null}\n'],
    ['CSV', 'Name,Phone\nAnn Poe,123\n'],
    ['VCARD', '\r\n begin:vcard\r\r\nversion:3.0\r\r\n'],
    ['VCARD', '\uFEFFBEGIN:VCARD\n'],
    ['FACEBOOK_FRIENDS', '{"friends_v2":[]}'],
    ['FACEBOOK_FRIENDS', ' [ {}, {"name": "A", "timestamp": 1700000000} ]'],
    ['TWITTER_FOLLOWING', 'window.YTD.following.part12 = [ ]'],
    ['TWITTER_FOLLOWER', ' window.YTD.follower.part0=['],
    ['MASTODON_ACCOUNTS', 'Account address,Show boosts\n'],
    ['JSCONTACT', '[{"version":"1.0","@type":"Card"}]'],
    ['AMBIT_JSON', ' {\n "source": "x", "ambit": 1 }'],
    ['GRAPHML', '<?xml version="1.0"?>\n<!-- a <gexf> -->\n<graphml xmlns="x">'],
    ['GRAPHML', '<g:graphml xmlns:g="x">'],
    ['GEXF', '<?xml version="1.0"?><gexf version="1.3">'],
    ['GRAPHML', '<!DOCTYPE graphml [<!ENTITY a "b">]><graphml>'],
  ])('finds %s in %j', (format, content) => {
    expect(recogniseReader(memoryFile(content)).format).toBe(format);
    expect(recogniseReader(memoryFile(Buffer.from(`\uFEFF${content}`, 'utf16le'))).format).toBe(format);
  });

  test.each<[string, string | Buffer, RegExp]>([
    ['an empty file', '', /empty/],
    ['blanks', ' \n\t\n', /nothing but blanks/],
    ['a web page', '<!DOCTYPE html><html><body>Ann Poe</body>', /choose JSON/],
    ['a web page without DOCTYPE', '<!-- x --><html lang="en">', /choose JSON/],
    ['a workbook', Buffer.from('PK\x03\x04\x14\x00\x00\x00[Content_Types].xml', 'latin1'), /Save it as CSV/],
    ['gzip', gzipSync('BEGIN:VCARD'), /gzip/],
    ['a PDF', '%PDF-1.7', /PDF/],
    ['binary', Buffer.from([1, 2, 0, 9, 9, 9, 9, 0, 9, 200]), /binary/],
    ['XML with a DOCTYPE', '<!DOCTYPE kml><kml/>', /DOCTYPE/],
    ['other XML', '<kml/>', /neither GraphML/],
    ['other JSON', '{"people":[{"name":"Ann Poe"}]}', /neither the field "ambit" nor/],
    ['tweets alone', 'window.YTD.tweets.part0 = []', /no list of accounts.*whole archive/],
    ['blocked accounts', 'window.YTD.block.part0 = [{"blocking":{"accountId":"1"}}]', /not imported/],
    ['a conversation', '{"participants":[{"name":"Ann Poe"}],"messages":[]}', /import the whole zip/],
    ['a Facebook profile', '{"profile_v2":{"name":{"full_name":"Ann Poe"}}}', /your_friends\.json/],
    ['an Instagram list', '{"relationships_following":[]}', /Instagram/],
    ['Instagram followers', '[{"title":"","string_list_data":[{"value":"ann"}]}]', /Instagram/],
    ['a notebook', '{"cells":[]}', /GraphML/],
    ['Bluesky', '[{"$type":"app.bsky.graph.follow","subject":"did:plc:ann"}]', /Bluesky/],
    ['a WhatsApp chat of Android', '12/31/25, 9:15 PM - Ann Poe: hello', /WhatsApp/],
    ['a WhatsApp chat of an iPhone', '\u200e[31.12.2025, 21:15:00] Ann Poe: hello', /WhatsApp/],
    ['muted accounts', 'Account address,Hide notifications\nann@poe.example,true\n', /mute/],
    ['a picture', Buffer.from('\xff\xd8\xff\xe0\0\x10JFIF', 'latin1'), /picture/],
    ['a picture of a telephone', Buffer.from('\0\0\0\x18ftypheic', 'latin1'), /picture/],
    ['an old workbook', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'), /Save it as CSV/],
    ['a mailbox', '!BDN....', /Outlook/],
    ['an app’s database', 'SQLite format 3\0', /database/],
    ['a RAR archive', 'Rar!\x1a\x07', /Unpack/],
    ['lines of no table', 'Dear Ann Poe, hello,\nyou\nBo, too, and, so, on\nand on', /same number of columns/],
    ['a table of nobody', 'Firma,Ort\nPoe AG,Bonn\n', /1 Firma, 2 Ort.*--map/],
    ['prose', 'Dear Ann Poe', /text of no known format/],
  ])('says what %s looks like and what is read', (_label, content, message) => {
    expect.assertions(4);
    try {
      recogniseReader(memoryFile(content));
    } catch (error) {
      const { message: text } = error as Error;
      expect(error).toMatchObject({ code: 'IMPORT_UNREADABLE' });
      expect(text).toMatch(message);
      expect(text).toContain('vCard');
      expect(text).not.toContain('Ann');
    }
  });

  test('takes no time on markup made to take long', () => {
    for (const piece of ['<?a?>', '<!--a-->', '<!-- ', '<!DOCTYPE a [', '"', ',', '\r']) {
      const started = cpuTime();
      expect(() => recogniseReader(memoryFile(piece.repeat(HEAD_BYTES / piece.length)))).toThrow();
      expect(cpuTime() - started).toBeLessThan(2_000);
    }
  });
});

describe('a file to import', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ambit-import-'));

  test('has its size, hash and head, and can be read twice', async () => {
    const path = join(folder, 'upload.tmp');
    const bytes = Buffer.alloc(200_000, 'abc');
    writeFileSync(path, bytes);
    const file = await openImportFile(path, '/somewhere/Connections.csv');
    expect(file).toMatchObject({ name: 'Connections.csv', size: 200_000 });
    expect(file.sha256).toBe(memoryFile(bytes).sha256);
    expect(file.head.equals(bytes.subarray(0, HEAD_BYTES))).toBe(true);
    for (let pass = 0; pass < 2; pass++) {
      let size = 0;
      for await (const chunk of file.open()) size += chunk.length;
      expect(size).toBe(200_000);
    }
  });

  test('may be empty', async () => {
    const path = join(folder, 'empty');
    writeFileSync(path, '');
    expect(await openImportFile(path)).toMatchObject({ name: 'empty', size: 0, head: Buffer.alloc(0) });
  });

  test('that is missing or a folder is named without its path', async () => {
    await expect(openImportFile(join(folder, 'nope.csv'))).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: 'There is no file nope.csv. Check the path.',
    });
    await expect(openImportFile(folder)).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });
});
