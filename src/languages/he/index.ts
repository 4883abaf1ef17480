import { noAppeals } from '../appeals';
import { noClutter, noCredits } from '../blank';
import type { Language } from '../language';
import { bylines } from './bylines';
import { dates } from './dates';
import { quotations } from './quotations';

/** Hebrew. */
export const language: Language = {
  code: 'he',
  clutter: noClutter,
  appeals: noAppeals,
  dates,
  bylines,
  credits: noCredits,
  said: 'אמר אמרה',
  quotations,
};
