import type { Language } from '../language';
import { appeals } from './appeals';
import { bylines } from './bylines';
import { clutter } from './clutter';
import { credits } from './credits';
import { dates } from './dates';
import { quotations } from './quotations';

/** German. */
export const language: Language = {
  code: 'de',
  clutter,
  appeals,
  dates,
  bylines,
  credits,
  said: 'sagte',
  quotations,
};
