import * as block from './blockChecks.ts';
import type { Assertions, Expectation } from './expectation.ts';
import * as fact from './factChecks.ts';
import type { Seen } from './seen.ts';
import * as text from './textChecks.ts';

type Check = (expected: Assertions, seen: Seen) => string[];

/** A check of what an expectation wants, if it wants it. */
function check<Wanted>(
  wantedOf: (expected: Assertions) => Wanted | undefined,
  wrongOf: (wanted: Wanted, seen: Seen) => string[],
): Check {
  return (expected, seen) => {
    const wanted = wantedOf(expected);
    return wanted === undefined ? [] : wrongOf(wanted, seen);
  };
}

/** For each field, what of it does not hold. */
const CHECKS: { readonly [Field in keyof Required<Assertions>]: Check } = {
  keeps: check(({ keeps }) => keeps, text.keeps),
  drops: check(({ drops }) => drops, text.drops),
  order: check(({ order }) => order, text.order),
  once: check(({ once }) => once, text.once),
  lines: check(({ lines }) => lines, text.lines),
  together: check(({ together }) => together, text.together),
  formulas: check(({ formulas }) => formulas, text.formulas),
  headings: check(({ headings }) => headings, block.headings),
  notHeadings: check(({ notHeadings }) => notHeadings, block.notHeadings),
  code: check(({ code }) => code, block.code),
  lists: check(({ lists }) => lists, block.lists),
  tables: check(({ tables }) => tables, block.tables),
  images: check(({ images }) => images, block.images),
  imagesNot: check(({ imagesNot }) => imagesNot, block.imagesNot),
  captions: check(({ captions }) => captions, block.captions),
  embeds: check(({ embeds }) => embeds, block.embeds),
  title: check(({ title }) => title, fact.exactly('title')),
  byline: check(({ byline }) => byline, fact.byline),
  site: check(({ site }) => site, fact.exactly('site')),
  lang: check(({ lang }) => lang, fact.exactly('lang')),
  published: check(({ published }) => published, fact.published),
  quotes: check(({ quotes }) => quotes, fact.quotes),
  quotesNot: check(({ quotesNot }) => quotesNot, fact.quotesNot),
  noQuotes: check(({ noQuotes }) => noQuotes, fact.noQuotes),
  removedReasonNot: check(({ removedReasonNot }) => removedReasonNot, fact.removedReasonNot),
  doubt: check(({ doubt }) => doubt, fact.doubt),
};

/** What of an expectation does not hold of a reading, in words, each with its field; empty where all holds. */
export function failures({ anyOf, ...expected }: Expectation, seen: Seen): string[] {
  const found = failuresOf(expected, seen);
  if (!anyOf) return found;
  const ways = anyOf.map(way => failuresOf(way, seen));
  return ways.some(way => way.length === 0)
    ? found
    : [...found, `anyOf: ${ways.map(way => way[0]).join('; or ')}`];
}

function failuresOf(expected: Assertions, seen: Seen): string[] {
  return Object.entries(CHECKS).flatMap(([field, wrongOf]) =>
    wrongOf(expected, seen).map(failure => `${field}: ${failure}`),
  );
}
