import type { Language } from '../language';
import { appeals } from './appeals';
import { bylines } from './bylines';
import { clutter } from './clutter';
import { credits } from './credits';
import { dates } from './dates';
import { quotations } from './quotations';

/** English. */
export const language: Language = {
  code: 'en',
  clutter,
  appeals,
  dates,
  bylines,
  credits,
  said: 'said says told added wrote according tweeted asked replied announced explained',
  quotations,
};
