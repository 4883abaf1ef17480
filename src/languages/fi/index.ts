import { noBylines, noClutter, noCredits } from '../blank';
import type { Language } from '../language';
import { dates } from './dates';

/** Finnish. */
export const language: Language = {
  code: 'fi',
  clutter: noClutter,
  dates,
  bylines: noBylines,
  credits: noCredits,
  said: '',
  quotations: null,
};
