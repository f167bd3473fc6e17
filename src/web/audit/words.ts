import { bilingual } from '../shared/i18n/use-words.ts';
import { auditWordsEn } from './words.en.ts';
import { auditWordsFr } from './words.fr.ts';

export const auditWords = bilingual(auditWordsEn, auditWordsFr);
