import type { Rule } from '../model';
import { adverts } from './adverts';
import { author } from './author';
import { comments } from './comments';
import { controls } from './controls';
import { cookies } from './cookies';
import { credit } from './credit';
import { disclosure } from './disclosure';
import { legal } from './legal';
import { markup } from './markup';
import { navigation } from './navigation';
import { newsletter } from './newsletter';
import { paywall } from './paywall';
import { promo } from './promo';
import { related } from './related';
import { share } from './share';

/** Every family of clutter, by the name of its file. */
export const families: Readonly<Record<string, readonly Rule[]>> = {
  adverts,
  paywall,
  newsletter,
  comments,
  author,
  share,
  promo,
  related,
  credit,
  disclosure,
  legal,
  cookies,
  navigation,
  controls,
  markup,
};

/** All rules; the first that fits a block names it. */
export const rules: readonly Rule[] = Object.values(families).flat();
