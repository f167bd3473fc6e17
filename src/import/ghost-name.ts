import { normalizeText } from '../taxonomy/normalize.ts';

/** What platforms call somebody whose account is closed, in the languages that exports come in. */
const GHOSTS: ReadonlySet<string> = new Set(
  [
    'Facebook user',
    'Utilisateur de Facebook',
    'Utilisateur Facebook',
    'Facebook-Nutzer',
    'Facebook-Nutzerin',
    'Usuario de Facebook',
    'Utente di Facebook',
    'Utente Facebook',
    'Usuário do Facebook',
    'Utilizador do Facebook',
    'Facebook-gebruiker',
    'LinkedIn Member',
    'Membre de LinkedIn',
    'LinkedIn-Mitglied',
    'Miembro de LinkedIn',
  ].map(normalizeText),
);

/** Whether a name is what a platform writes in the place of one: nobody is called so, and everybody who left is. */
export function isGhostName(name: string): boolean {
  return GHOSTS.has(normalizeText(name));
}
