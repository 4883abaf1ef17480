import type { Language } from '../language';
import { bylines } from './bylines';
import { clutter } from './clutter';
import { credits } from './credits';
import { dates } from './dates';
import { quotations } from './quotations';

/** Dutch. */
export const language: Language = {
  code: 'nl',
  clutter,
  dates,
  bylines,
  credits,
  said: 'zei',
  quotations,
};
