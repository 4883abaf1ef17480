import { noClutter } from '../blank';
import type { Language } from '../language';
import { appeals } from './appeals';
import { bylines } from './bylines';
import { credits } from './credits';
import { dates } from './dates';
import { quotations } from './quotations';

/** Danish. */
export const language: Language = {
  code: 'da',
  clutter: noClutter,
  appeals,
  dates,
  bylines,
  credits,
  said: '',
  quotations,
};
