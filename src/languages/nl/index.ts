import type { Language } from '../language';
import { appeals } from './appeals';
import { bylines } from './bylines';
import { clutter } from './clutter';
import { credits } from './credits';
import { dates } from './dates';
import { quotations } from './quotations';

/** Dutch. */
export const language: Language = {
  code: 'nl',
  clutter,
  appeals,
  dates,
  bylines,
  credits,
  said: 'zei',
  quotations,
};
