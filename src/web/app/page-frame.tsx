import { type ReactNode, useEffect, useRef } from 'react';
import { Link, useLocation, useRouter } from 'wouter';
import { LanguageSwitch } from '../shared/i18n/language-switch.tsx';
import { useWords } from '../shared/i18n/use-words.ts';
import { Logo } from '../shared/ui/logo.tsx';
import { useNetwork } from './network-context.tsx';
import { appWords } from './words.ts';

type View = keyof (typeof appWords.en)['nav'];
const VIEWS = Object.keys(appWords.en.nav) as readonly View[];
/** Those of a network that somebody else shows. */
const SHOWN: readonly View[] = ['/', '/map', '/audit', '/goals', '/people', '/history'];

/** What stands around every view. A change of view moves the focus to its beginning, as loading a page would. */
export function PageFrame({ children }: { readonly children: ReactNode }) {
  const words = useWords(appWords);
  const [location] = useLocation();
  const { base } = useRouter();
  const { email, named } = useNetwork();
  const place = base + location;
  const main = useRef<HTMLElement>(null);
  const before = useRef(place);
  const view = VIEWS.find((each) => each === location);

  useEffect(() => {
    document.title = view === undefined || view === '/' ? words.title : `${words.nav[view]} · ${words.title}`;
    if (before.current !== place) {
      main.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    before.current = place;
  }, [place, view, words]);

  return (
    <>
      <a className="skip" href="#content">
        {words.skip}
      </a>
      <header className="site-header">
        <Link className="brand" href="~/">
          <Logo />
          Ambit
        </Link>
        <nav aria-label={words.views}>
          <ul>
            {VIEWS.filter((each) => !named || SHOWN.includes(each)).map((each) => (
              <li key={each}>
                <Link href={each} aria-current={each === location ? 'page' : undefined}>
                  {words.nav[each]}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        {email !== null && (
          <Link
            className="account-link small"
            href="~/account"
            aria-current={place === '/account' ? 'page' : undefined}
          >
            {words.account}
          </Link>
        )}
        <LanguageSwitch />
      </header>
      <main id="content" ref={main} tabIndex={-1}>
        {children}
      </main>
      <footer className="site-footer">
        <p>{words.local}</p>
        <p>
          <a href="/graphql">{words.ask}</a>
        </p>
      </footer>
    </>
  );
}
