import { noBylines, noClutter } from '../blank';
import type { Language } from '../language';
import { credits } from './credits';
import { dates } from './dates';

/** Finnish. */
export const language: Language = {
  code: 'fi',
  clutter: noClutter,
  dates,
  bylines: noBylines,
  credits,
  said: '',
  quotations: null,
};
