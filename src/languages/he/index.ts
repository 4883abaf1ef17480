import { noAppeals } from '../appeals';
import { noBylines, noClutter, noCredits } from '../blank';
import type { Language } from '../language';
import { dates } from './dates';
import { quotations } from './quotations';

/** Hebrew. */
export const language: Language = {
  code: 'he',
  clutter: noClutter,
  appeals: noAppeals,
  dates,
  bylines: noBylines,
  credits: noCredits,
  said: 'אמר אמרה',
  quotations,
};
