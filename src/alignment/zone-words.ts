import { counted, formatPercent, typeset } from '../audit/typography.ts';
import type { Lang } from '../domain.ts';
import type { ExpertsThere } from './experts-there.ts';

/** Where those who fit a zone are to be found, in a sentence that says how much of the friends' environment is known. */
export function expertsSentence(row: ExpertsThere, lang: Lang): string {
  return typeset(SAY[lang](row, formatPercent(row.friendsKnown, lang)), lang);
}

const SAY: Readonly<Record<Lang, (row: ExpertsThere, share: string) => string>> = {
  en: ({ experts, here, amongFriends }, share) => {
    switch (experts) {
      case 'HERE':
        return `${counted(here, 'contact fits', 'contacts fit', 'en')}; it may take more of them, or stronger ties.`;
      case 'AMONG_FRIENDS':
        return `No contact fits, but ${counted(amongFriends, 'contact of a contact does', 'contacts of contacts do', 'en')}, as far as is known (you know whom ${share} of your contacts know).`;
      case 'DOUBLE_ABSENCE':
        return `A double absence: nobody fits among your contacts, nor among theirs (you know whom ${share} of them know).`;
      case 'FRIENDS_UNKNOWN':
        return `No contact fits, and whom your contacts know is not known (of ${share} of them only): ask the closest of them.`;
      default:
        return 'Nobody who fits is known, but too little is known of your contacts to tell.';
    }
  },
  fr: ({ experts, here, amongFriends }, share) => {
    switch (experts) {
      case 'HERE':
        return `${counted(here, 'contact convient', 'contacts conviennent', 'fr')} ; il en faut peut-être davantage, ou des liens plus forts.`;
      case 'AMONG_FRIENDS':
        return `Aucun contact ne convient, mais ${counted(amongFriends, 'contact d’un contact', 'contacts de contacts', 'fr')}, oui, d’après ce qu’on sait (on sait qui connaissent ${share} de vos contacts).`;
      case 'DOUBLE_ABSENCE':
        return `Une double absence : personne ne convient parmi vos contacts, ni parmi les leurs (on sait qui connaissent ${share} d’entre eux).`;
      case 'FRIENDS_UNKNOWN':
        return `Aucun contact ne convient, et on ne sait pas qui vos contacts connaissent (seulement pour ${share} d’entre eux) : demandez aux plus proches.`;
      default:
        return 'On ne connaît personne qui convienne, mais on sait trop peu de vos contacts pour le dire.';
    }
  },
};
