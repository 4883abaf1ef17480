import { noAppeals } from '../appeals';
import { noCredits } from '../blank';
import type { Language } from '../language';
import { bylines } from './bylines';
import { clutter } from './clutter';
import { dates } from './dates';

/** Arabic. */
export const language: Language = {
  code: 'ar',
  clutter,
  appeals: noAppeals,
  dates,
  bylines,
  credits: noCredits,
  said: '',
  quotations: null,
};
