import { noBylines, noClutter, noCredits } from '../blank';
import type { Language } from '../language';
import { dates } from './dates';

/** Danish. */
export const language: Language = {
  code: 'da',
  clutter: noClutter,
  dates,
  bylines: noBylines,
  credits: noCredits,
  said: '',
  quotations: null,
};
