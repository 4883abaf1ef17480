import { noCredits } from '../blank';
import type { Language } from '../language';
import { appeals } from './appeals';
import { bylines } from './bylines';
import { clutter } from './clutter';
import { dates } from './dates';

/** Czech. */
export const language: Language = {
  code: 'cs',
  clutter,
  appeals,
  dates,
  bylines,
  credits: noCredits,
  said: 'řekl',
  quotations: null,
};
