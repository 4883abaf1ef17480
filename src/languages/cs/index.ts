import { noBylines, noCredits } from '../blank';
import type { Language } from '../language';
import { clutter } from './clutter';
import { dates } from './dates';

/** Czech. */
export const language: Language = {
  code: 'cs',
  clutter,
  dates,
  bylines: noBylines,
  credits: noCredits,
  said: 'řekl',
  quotations: null,
};
