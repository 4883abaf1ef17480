import type { Language } from '../language';
import { bylines } from './bylines';
import { clutter } from './clutter';
import { credits } from './credits';
import { dates } from './dates';
import { quotations } from './quotations';

/** German. */
export const language: Language = {
  code: 'de',
  clutter,
  dates,
  bylines,
  credits,
  said: 'sagte',
  quotations,
};
