import type { Language } from '../language';
import { appeals } from './appeals';
import { bylines } from './bylines';
import { clutter } from './clutter';
import { credits } from './credits';
import { dates } from './dates';

/** Romanian. */
export const language: Language = {
  code: 'ro',
  clutter,
  appeals,
  dates,
  bylines,
  credits,
  said: 'spus declarat afirmat',
  quotations: null,
};
