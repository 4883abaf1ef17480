import { noCredits } from '../blank';
import type { Language } from '../language';
import { appeals } from './appeals';
import { bylines } from './bylines';
import { clutter } from './clutter';
import { dates } from './dates';
import { quotations } from './quotations';

/** Arabic. */
export const language: Language = {
  code: 'ar',
  clutter,
  appeals,
  dates,
  bylines,
  credits: noCredits,
  said: '',
  quotations,
};
