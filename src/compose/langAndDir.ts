import type { LangAndDir } from '../model';

/** The language and direction of an article. */
interface ArticleLanguage {
  readonly lang: string | null;
  readonly dir: 'ltr' | 'rtl';
}

/** Language and direction inside an element that stands in `outer`: what its attributes say, else the outer ones. */
export function langAndDirIn(element: Element, outer: LangAndDir, article: ArticleLanguage): LangAndDir {
  const lang = element.getAttribute('lang') || null;
  const dir = directionOf(element);
  if (!lang && !dir) return outer;
  const langHere = lang ? (isSame(lang, article.lang) ? undefined : lang) : outer.lang;
  const dirHere = dir ? (dir === article.dir ? undefined : dir) : outer.dir;
  return { ...(langHere ? { lang: langHere } : {}), ...(dirHere ? { dir: dirHere } : {}) };
}

function directionOf(element: Element): 'ltr' | 'rtl' | null {
  const dir = element.getAttribute('dir')?.toLowerCase();
  return dir === 'ltr' || dir === 'rtl' ? dir : null;
}

function isSame(tag: string, other: string | null): boolean {
  return tag.replaceAll('_', '-').toLowerCase() === other?.toLowerCase();
}
