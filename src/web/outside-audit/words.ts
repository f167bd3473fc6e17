import { bilingual } from '../shared/i18n/use-words.ts';
import { outsideAuditWordsEn } from './words.en.ts';
import { outsideAuditWordsFr } from './words.fr.ts';

export const outsideAuditWords = bilingual(outsideAuditWordsEn, outsideAuditWordsFr);
