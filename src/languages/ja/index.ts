import type { Language } from '../language';
import { appeals } from './appeals';
import { bylines } from './bylines';
import { clutter } from './clutter';
import { credits } from './credits';
import { dates } from './dates';
import { quotations } from './quotations';

/** Japanese. */
export const language: Language = {
  code: 'ja',
  clutter,
  appeals,
  dates,
  bylines,
  credits,
  said: '',
  quotations,
};
