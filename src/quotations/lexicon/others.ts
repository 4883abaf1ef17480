import { loaded } from '../../languages/loaded';
import type { Packed } from '../../languages/quotations';
import { pack } from './pack';

/** Every language but English, packed. The extension takes them to a page only where the page is not in English. */
export const others: readonly Packed[] = loaded().flatMap(({ code, quotations }) =>
  code !== 'en' && quotations ? [pack(quotations)] : [],
);
