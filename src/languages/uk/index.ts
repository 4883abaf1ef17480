import type { Language } from '../language';
import { bylines } from './bylines';
import { clutter } from './clutter';
import { credits } from './credits';
import { dates } from './dates';
import { quotations } from './quotations';

/** Ukrainian. */
export const language: Language = {
  code: 'uk',
  clutter,
  dates,
  bylines,
  credits,
  said: 'сказав',
  quotations,
};
