import { credits } from '../credits';

/** No beginning of a credit is without one of these. */
const CREDIT_SIGN = /[:：/©|]|by|courtesy|\(c\)/i;

/**
 * The offset at which the credit begins in a caption: at `apart`, what the page sets apart as one, where that stands at
 * the end, or at words such as "Photo:". The length of the text when it has no credit.
 */
export function creditAt(text: string, apart: string): number {
  if (apart !== '' && text.endsWith(apart)) return text.length - apart.length;
  const found = CREDIT_SIGN.test(text) ? credits().picture.exec(text) : null;
  return found ? found.index : text.length;
}
