import { noAppeals } from '../appeals';
import type { Language } from '../language';
import { bylines } from './bylines';
import { clutter } from './clutter';
import { credits } from './credits';
import { dates } from './dates';

/** Swedish. */
export const language: Language = {
  code: 'sv',
  clutter,
  appeals: noAppeals,
  dates,
  bylines,
  credits,
  said: 'sade',
  quotations: null,
};
