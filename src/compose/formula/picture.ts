import { foldSpace } from '../../html/space';
import { bare } from './source';

/** Classes of pictures of formulas. */
const CLASS =
  /(?:^|[\s_-])(?:latex|tex|math(?:ml|jax)?|equation|formula|eeimg|mwe-math-fallback[\w-]*)(?:$|[\s_-])/i;

/** Addresses that draw the formula which they say. */
const ADDRESS = /latex\.php\?|codecogs\.com\/|\/math\/render\/|[?&](?:latex|tex|formula)=/i;

/** What no other alternative text has: signs of TeX, or of a formula between short names. */
const FORMULA = /\\[a-z]|[\^_={}+*/<>|]|^[\p{L}\d]{1,3}(?:\(\w\))?$/iu;

/** The TeX of a picture that shows a formula; null for any other picture. */
export function texOfPicture(image: Element): string | null {
  const alt = foldSpace(image.getAttribute('alt') ?? '');
  const source = image.getAttribute('src') ?? '';
  const tex = bare(alt);
  if (tex !== alt && tex !== '') return tex;
  if (ADDRESS.test(source)) return tex || texIn(source);
  const isNamed = CLASS.test(image.className) || /^\{\\displaystyle/.test(alt);
  return isNamed && FORMULA.test(alt) ? tex : null;
}

/** The TeX that an address asks for. */
function texIn(address: string): string | null {
  const query =
    /[?&](?:latex|tex|formula|chl)=([^&#]*)/i.exec(address)?.[1] ?? /\.latex\?([^#]*)/.exec(address)?.[1];
  if (!query) return null;
  try {
    return decodeURIComponent(query.replaceAll('+', ' ')).trim() || null;
  } catch {
    return null;
  }
}

/** Whether a picture shows a formula that stands beside it as MathML (MediaWiki). */
export function isBesideFormula(image: Element): boolean {
  return /mwe-math-fallback/.test(image.className) && image.parentElement?.querySelector('math') != null;
}
