import { LANGS, type Lang } from '../domain.ts';

/**
 * The language of sentences for people by an Accept-Language header; English where none of ours is asked for.
 * https://www.rfc-editor.org/rfc/rfc9110#name-accept-language
 */
export function acceptedLanguage(header: string | undefined): Lang {
  const wanted = (header ?? '')
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
      const quality = parameters.map((each) => /^\s*q=([\d.]+)\s*$/.exec(each)?.[1]).find((each) => each !== undefined);
      return { lang: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { lang } of wanted) {
    const known = LANGS.find((each) => each === lang);
    if (known !== undefined) return known;
  }
  return 'en';
}
