import { noCredits } from '../blank';
import type { Language } from '../language';
import { bylines } from './bylines';
import { clutter } from './clutter';
import { dates } from './dates';

/** Swedish. */
export const language: Language = {
  code: 'sv',
  clutter,
  dates,
  bylines,
  credits: noCredits,
  said: 'sade',
  quotations: null,
};
