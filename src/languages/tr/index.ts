import { noCredits } from '../blank';
import type { Language } from '../language';
import { appeals } from './appeals';
import { bylines } from './bylines';
import { clutter } from './clutter';
import { dates } from './dates';

/** Turkish. */
export const language: Language = {
  code: 'tr',
  clutter,
  appeals,
  dates,
  bylines,
  credits: noCredits,
  said: 'dedi',
  quotations: null,
};
