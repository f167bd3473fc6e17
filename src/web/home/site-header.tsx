import { LanguageSwitch } from '../shared/i18n/language-switch.tsx';
import { useLang } from '../shared/i18n/language.tsx';
import { Logo } from '../shared/ui/logo.tsx';

export function SiteHeader() {
  const { text } = useLang();
  return (
    <header className="site-header">
      <a className="brand" href="/">
        <Logo />
        Ambit
      </a>
      <nav>
        <a href="/graphql">{text.home.ask}</a>
        <LanguageSwitch />
      </nav>
    </header>
  );
}
