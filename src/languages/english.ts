import { language } from './en';
import type { Language } from './language';

/** English, which is always there. */
export const english: Language = language;
