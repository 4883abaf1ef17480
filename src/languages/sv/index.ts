import type { Language } from '../language';
import { appeals } from './appeals';
import { bylines } from './bylines';
import { clutter } from './clutter';
import { credits } from './credits';
import { dates } from './dates';
import { quotations } from './quotations';

/** Swedish. */
export const language: Language = {
  code: 'sv',
  clutter,
  appeals,
  dates,
  bylines,
  credits,
  said: 'sade',
  quotations,
};
