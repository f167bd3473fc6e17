import { type Lang, LANGS } from '../../../domain.ts';
import { useLang } from './language.tsx';

const NAMES: Readonly<Record<Lang, string>> = { en: 'English', fr: 'Français' };

export function LanguageSwitch() {
  const { lang, text, choose } = useLang();
  return (
    <div className="language-switch" role="group" aria-label={text.language}>
      {LANGS.map((each) => (
        <button key={each} type="button" lang={each} aria-pressed={each === lang} onClick={() => choose(each)}>
          {each.toUpperCase()}
          <span className="visually-hidden"> {NAMES[each]}</span>
        </button>
      ))}
    </div>
  );
}
