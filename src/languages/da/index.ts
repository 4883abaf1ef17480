import { noAppeals } from '../appeals';
import { noClutter } from '../blank';
import type { Language } from '../language';
import { bylines } from './bylines';
import { credits } from './credits';
import { dates } from './dates';

/** Danish. */
export const language: Language = {
  code: 'da',
  clutter: noClutter,
  appeals: noAppeals,
  dates,
  bylines,
  credits,
  said: '',
  quotations: null,
};
