import { noClutter } from '../blank';
import type { Language } from '../language';
import { appeals } from './appeals';
import { bylines } from './bylines';
import { credits } from './credits';
import { dates } from './dates';
import { quotations } from './quotations';

/** Norwegian, Bokmål and Nynorsk. */
export const language: Language = {
  code: 'no',
  clutter: noClutter,
  appeals,
  dates,
  bylines,
  credits,
  said: 'sier sa',
  quotations,
};
