import { noBylines, noClutter } from '../blank';
import type { Language } from '../language';
import { credits } from './credits';
import { dates } from './dates';

/** Danish. */
export const language: Language = {
  code: 'da',
  clutter: noClutter,
  dates,
  bylines: noBylines,
  credits,
  said: '',
  quotations: null,
};
