import type { Article, Quote } from '../model';
import { closeDirections } from '../text/directions';
import { dated } from './article/dated';
import { hostOf } from './article/hostOf';
import { CONFIDENCES, type Words } from './words';

/** A quotation for the clipboard, with its speaker and where it stands. */
export function quoteCopy(quote: Quote, article: Article, words: Words): string {
  return `${attributed(quote, article, words)}\n\n${source(article, words)}`;
}

/** Quotations for the clipboard: where they stand, then each with its speaker. */
export function quotesCopy(quotes: readonly Quote[], article: Article, words: Words): string {
  return [source(article, words), ...quotes.map(quote => attributed(quote, article, words))].join('\n\n');
}

/** Title, site, day and address, as far as they are known. */
export function source(article: Article, words: Words): string {
  const day = article.published && dated(article.published, words.locale)?.day;
  const via = article.via && article.via !== article.byline ? words.say('via', article.via) : null;
  const facts = [article.byline, via, article.site ?? hostOf(article.url), day].filter(Boolean).join(' · ');
  return [article.title, facts, article.canonical ?? article.url]
    .flatMap(part => (part ? [closeDirections(part)] : []))
    .join('\n');
}

/** The words in marks, and below them who said them. What is not certain says so: a copy outlives its context. */
function attributed(quote: Quote, article: Article, words: Words): string {
  const [opening, closing] = marksOf(article.lang);
  const said = `${opening}${closeDirections(quote.text.trim())}${closing}`;
  const who = byWhom(quote, words);
  const notes = [
    quote.speaker && quote.confidence !== 'certain'
      ? words.say(CONFIDENCES[quote.confidence]).toLowerCase()
      : '',
    quote.negated ? words.say('negated') : '',
  ].filter(Boolean);
  const line = [who && `— ${who}`, notes.length > 0 && `(${notes.join('; ')})`].filter(Boolean).join(' ');
  return line ? `${said}\n${line}` : said;
}

function byWhom({ speaker, kind }: Quote, words: Words): string | null {
  if (speaker)
    return [speaker.name, speaker.role].flatMap(part => (part ? [closeDirections(part)] : [])).join(', ');
  return kind === 'selection' ? null : words.say('nobody');
}

/** Quotation marks by language, as CLDR has them (delimiters/quotationStart, quotationEnd). */
const MARKS: readonly (readonly [RegExp, readonly [string, string]])[] = [
  [/^(de|cs|sk|sl|bg|et|lt|is)\b/, ['„', '“']],
  [/^(pl|ro|hu|hr|sr)\b/, ['„', '”']],
  [/^fr\b(?!-CH)/, ['« ', ' »']],
  [/^(it|es|pt-PT|ru|uk|el|no|nb|nn|ca|fr-CH)\b/, ['«', '»']],
  [/^(sv|fi)\b/, ['”', '”']],
  [/^(ja|zh-(Hant|TW|HK))\b/, ['「', '」']],
];

function marksOf(lang: string | null): readonly [string, string] {
  return MARKS.find(([pattern]) => pattern.test(lang ?? ''))?.[1] ?? ['“', '”'];
}
