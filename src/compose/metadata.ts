import { webUrl } from '../html/url';
import type { Article, Cleaned, Metadata, Shown } from '../model';
import { kindAt, LETTER } from '../text/letters';
import { isSame } from '../text/sites';
import { titleKey } from '../text/title';

const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|iw|ks|ku-arab|nqo|ps|sd|ug|ur|yi)(?:-|$)/i;

/** An article without its blocks, and the address that its links are relative to. */
export type ArticleMetadata = Omit<Article, 'blocks' | 'lead'> & { readonly base: string };

/** What is known of an article beyond its text. */
export function articleMetadata(cleaned: Cleaned): ArticleMetadata {
  const { candidate, shown } = cleaned;
  const { snapshot, root } = candidate;
  const { metadata, document, url } = snapshot;
  const lang = languageTag(root.closest('[lang]')?.getAttribute('lang')) ?? metadata.lang;
  return {
    url,
    canonical: webUrl(metadata.canonical, url),
    title: candidate.title ?? metadata.titles[0] ?? null,
    dek: metadata.dek,
    byline: bylineOf(metadata, shown),
    published: dateOf(metadata.published, shown.published),
    modified: dateOf(metadata.modified, shown.modified),
    site: metadata.site,
    via: metadata.via,
    lang,
    dir: directionOf(root) ?? metadata.dir ?? (lang ? directionIn(lang) : directionFrom(root)),
    base: webUrl(document.querySelector('base[href]')?.getAttribute('href'), url) ?? url,
  };
}

/** What the page says of its authors; what it shows where that is more, or where it names but itself. */
function bylineOf({ byline, bylineGuessed, site }: Metadata, { byline: shown }: Shown): string | null {
  if (bylineGuessed) return shown;
  if (!byline || !shown) return shown ?? byline;
  if (site && isSame(byline, site)) return shown;
  const said = new Set(byline.split(', ').map(titleKey));
  const all = shown.split(', ').map(titleKey);
  const more = all.filter(name => !said.has(name));
  // A single word beside the names may be a role, a place or letters in place of a picture.
  const areNames = more.length > 0 && more.every(name => name.includes(' '));
  return areNames && all.length - more.length === said.size ? shown : byline;
}

/** The date that the page says; with the time of day where it shows that for the same day. */
function dateOf(said: string | null, shown: string | null): string | null {
  return said && shown?.startsWith(said) ? shown : (said ?? shown);
}

/** A `lang` attribute as BCP 47, however it is written (`de_at`); null when it names no language. */
function languageTag(value: string | null | undefined): string | null {
  try {
    return Intl.getCanonicalLocales(value?.trim().replaceAll('_', '-') || [])[0] ?? null;
  } catch {
    return null;
  }
}

function directionOf(root: Element): 'ltr' | 'rtl' | null {
  const dir = root.closest('[dir]')?.getAttribute('dir')?.toLowerCase();
  return dir === 'ltr' || dir === 'rtl' ? dir : null;
}

function directionIn(lang: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr';
}

/** By the letters that a text is written in. */
function directionFrom(root: Element): 'ltr' | 'rtl' {
  const text = (root.textContent ?? '').slice(0, 4000);
  const leftward = text.match(/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g)?.length ?? 0;
  let letters = 0;
  if (leftward > 0) for (let at = 0; at < text.length; at += 1) if (kindAt(text, at) & LETTER) letters += 1;
  return leftward * 2 > letters ? 'rtl' : 'ltr';
}
