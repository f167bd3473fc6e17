import type { ImportFile } from '../../reader.type.ts';
import { jsonOpening } from './json-elements.ts';
import { isObject } from './whole-json.ts';

/** What a JSON file that no reader takes looks like and what to do about it; repeats nothing of it. */
export function jsonAppearance(file: ImportFile, text: string): string {
  const opening = jsonOpening(file);
  const isInstagram =
    /^relationships_/.test(opening?.key ?? '') ||
    opening?.elements.some((element) => isObject(element) && 'string_list_data' in element) === true;
  if (isInstagram) {
    return 'This is a list of an Instagram export, which holds no names but handles of strangers, and is not read.';
  }
  if (/^\{\s*"participants"\s*:/.test(text)) {
    return 'This is a conversation of Messenger or Instagram. It knows people by name only: import the whole zip of the Facebook export, whose list of friends says who they are.';
  }
  if (/^\{\s*"profile(_v2)?"\s*:/.test(text)) {
    return "This is the owner's profile of a Facebook export. Import the whole zip, or its your_friends.json.";
  }
  if (/"app\.bsky\./.test(text)) return 'This looks like data of Bluesky, which is not read yet.';
  if (/^\{\s*"cells"\s*:|^\{\s*"nodes"\s*:/.test(text)) {
    return 'This is JSON of a program for graphs or notebooks. Save the graph as GraphML or GEXF.';
  }
  return 'This looks like JSON of a kind that is not read: it has neither the field "ambit" nor a list of friends of Facebook.';
}
