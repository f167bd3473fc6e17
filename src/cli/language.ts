import { LANGS, type Lang } from '../domain.ts';
import { AmbitError } from '../ambit-error.ts';

/** The language of the terminal, by the first of LC_ALL, LC_MESSAGES and LANG that is set; English unless it is French. */
export function terminalLanguage(env: Readonly<Record<string, string | undefined>>): Lang {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '');
  return locale?.toLowerCase().startsWith('fr') === true ? 'fr' : 'en';
}

/** @throws AmbitError `BAD_INPUT` for another language than the two there are */
export function parseLanguage(text: string): Lang {
  const lang = LANGS.find((each) => each === text.toLowerCase());
  if (lang !== undefined) return lang;
  throw new AmbitError('BAD_INPUT', `--lang is ${LANGS.join(' or ')}, not '${text}'.`);
}
