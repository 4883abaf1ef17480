import { noCredits } from '../blank';
import type { Language } from '../language';
import { appeals } from './appeals';
import { bylines } from './bylines';
import { clutter } from './clutter';
import { dates } from './dates';

/** Arabic. */
export const language: Language = {
  code: 'ar',
  clutter,
  appeals,
  dates,
  bylines,
  credits: noCredits,
  said: '',
  quotations: null,
};
