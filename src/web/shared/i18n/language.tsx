import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { type Lang, LANGS } from '../../../domain.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Text } from './text.type.ts';

const STORAGE_KEY = 'ambit.language';
const TEXTS: Readonly<Record<Lang, Text>> = { en, fr };

/** The language chosen on the page before, else the first of the browser's that there is, else English. */
export function preferredLang(): Lang {
  const wanted = [readChoice(), ...navigator.languages].map((tag) => tag?.slice(0, 2).toLowerCase());
  return wanted.flatMap((tag) => LANGS.filter((lang) => lang === tag))[0] ?? 'en';
}

function readChoice(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY);
  } catch {
    return null; // storage is off in this browser; the browser's languages decide
  }
}

function keepChoice(lang: Lang): void {
  try {
    localStorage.setItem(STORAGE_KEY, lang);
  } catch {
    // storage is off: the choice lasts as long as the page
  }
}

export function textIn(lang: Lang): Text {
  return TEXTS[lang];
}

interface Language {
  readonly lang: Lang;
  readonly text: Text;
  choose(lang: Lang): void;
}

const LanguageContext = createContext<Language | null>(null);

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [lang, setLang] = useState(preferredLang);
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  const language = useMemo<Language>(
    () => ({
      lang,
      text: textIn(lang),
      choose(chosen) {
        keepChoice(chosen);
        setLang(chosen);
      },
    }),
    [lang],
  );
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export function useLang(): Language {
  const language = useContext(LanguageContext);
  if (language === null) throw new Error('useLang() is used outside <LanguageProvider>.');
  return language;
}
