import { native } from '../../html/live';
import { first, type Meta } from './meta';
import { NAMES } from './names';

/** The page's language as BCP 47, from where it says so most plainly. */
export function language(page: Document, meta: Meta, linked: string | null): string | null {
  const html: Element | null = native(page, 'documentElement');
  const said: readonly (string | null | undefined)[] = [
    html?.getAttribute('lang'),
    html?.getAttribute('xml:lang'),
    native(page, 'body')?.getAttribute('lang') ?? null,
    linked,
    first(meta, NAMES.languages),
  ];
  for (const tag of said) {
    const known = tag ? bcp47(tag) : null;
    if (known) return known;
  }
  return null;
}

function bcp47(tag: string): string | null {
  const one = (tag.split(/[,;]/)[0] ?? '').trim().replaceAll('_', '-');
  try {
    const canonical = Intl.getCanonicalLocales(one)[0] ?? null;
    return canonical && /^[a-z]{2,3}(?:-|$)/.test(canonical) && !/^(?:und|mul|zxx)\b/.test(canonical)
      ? canonical
      : null;
  } catch {
    return null;
  }
}

/** The direction that the page sets for itself. */
export function direction(page: Document): 'ltr' | 'rtl' | null {
  for (const element of [native(page, 'body'), native(page, 'documentElement')]) {
    const dir = element?.getAttribute('dir')?.toLowerCase();
    if (dir === 'ltr' || dir === 'rtl') return dir;
  }
  return null;
}
