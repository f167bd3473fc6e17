import type { Lang } from '../domain.ts';

/** What the HTTP border says to people. */
export interface Sentences {
  readonly internal: string;
  readonly needsToken: string;
  readonly wrongToken: string;
  readonly wrongKey: string;
  readonly foreignOrigin: string;
  readonly foreignHost: string;
  readonly notFound: string;
  readonly bodyTooLarge: (kilobytes: number) => string;
  readonly bodyUnreadable: string;
  readonly bodyEncoding: string;
  readonly bodyNotUtf8: string;
  readonly addressNotUtf8: string;
  readonly notListed: string;
  readonly pagesNotBuilt: string;
}

export const SENTENCES: Readonly<Record<Lang, Sentences>> = {
  en: {
    internal: 'Something went wrong on our side.',
    needsToken:
      'This needs the token. Open the link printed at the start, or send the header "Authorization: Bearer" with it.',
    wrongToken: 'This token is not the right one. Open the link that Ambit printed at its latest start.',
    wrongKey: 'This API key is not valid. It was revoked, has ended, or was not copied whole.',
    foreignOrigin: 'Another website asked for this in your name, so it was refused.',
    foreignHost: 'Ambit answers on this machine only: open it as localhost or 127.0.0.1.',
    notFound: 'There is nothing at this address.',
    bodyTooLarge: (kilobytes) => `The request is larger than ${kilobytes} KB. Send less at once.`,
    bodyUnreadable: 'The body of the request is no readable JSON object.',
    bodyEncoding: 'The body must be JSON in UTF-8, plain or compressed with gzip, deflate or br.',
    bodyNotUtf8: 'The body is not valid UTF-8. Encode it anew; nothing of it was taken.',
    addressNotUtf8: 'The address holds escapes (%…) that are no UTF-8. Encode it anew.',
    notListed: 'This Ambit runs the operations of its page only.',
    pagesNotBuilt: 'The pages are not built yet. Run "npm run build" and reload.',
  },
  fr: {
    internal: 'Une erreur est survenue de notre côté.',
    needsToken:
      'Il faut le jeton. Ouvrez le lien affiché au démarrage, ou envoyez-le dans l’en-tête « Authorization: Bearer ».',
    wrongToken: 'Ce jeton n’est pas le bon. Ouvrez le lien affiché par Ambit à son dernier démarrage.',
    wrongKey: 'Cette clé d’API n’est pas valable : révoquée, arrivée à terme ou mal copiée.',
    foreignOrigin: 'Un autre site a fait cette demande en votre nom ; elle a été refusée.',
    foreignHost: 'Ambit ne répond que sur cette machine : ouvrez-le par localhost ou 127.0.0.1.',
    notFound: 'Il n’y a rien à cette adresse.',
    bodyTooLarge: (kilobytes) => `La requête dépasse ${kilobytes} Ko. Envoyez-en moins à la fois.`,
    bodyUnreadable: 'Le corps de la requête n’est pas un objet JSON lisible.',
    bodyEncoding: 'Le corps doit être du JSON en UTF-8, tel quel ou compressé par gzip, deflate ou br.',
    bodyNotUtf8: 'Le corps n’est pas de l’UTF-8 valable. Encodez-le à nouveau ; rien n’en a été pris.',
    addressNotUtf8: 'L’adresse contient des séquences (%…) qui ne sont pas de l’UTF-8. Encodez-la à nouveau.',
    notListed: 'Cet Ambit n’exécute que les opérations de sa page.',
    pagesNotBuilt: 'Les pages ne sont pas encore construites. Lancez « npm run build » et rechargez.',
  },
};
