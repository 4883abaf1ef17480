import type { Expectation, WantedQuote } from './expectation.ts';
import { fold, type Seen } from './seen.ts';
import { short } from './short.ts';

/** What may stand between two authors' names. */
const BETWEEN = '(?:,|;|&|\\band\\b|\\bund\\b|\\bet\\b|\\by\\b|\\s)+';

/** A check that a fact of the reading is exactly this. */
export function exactly(field: 'title' | 'site' | 'lang') {
  return (wanted: string | null, { reading }: Seen): string[] =>
    reading[field] === wanted ? [] : [`is ${short(reading[field])}, not ${short(wanted)}`];
}

/** What is wrong with the byline: it is not this one, or not these names. */
export function byline(wanted: Expectation['byline'], { reading }: Seen): string[] {
  const there = reading.byline;
  const right = Array.isArray(wanted)
    ? there !== null && new RegExp(`^${wanted.map(escaped).join(BETWEEN)}$`).test(there)
    : there === wanted;
  return right ? [] : [`is ${short(there)}, not ${short(wanted)}`];
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** What is wrong with the date: it does not begin like this, or there is one where none is wanted. */
export function published(wanted: string | null, { reading }: Seen): string[] {
  const there = reading.published;
  const right = wanted === null ? there === null : there?.startsWith(wanted);
  return right ? [] : [`is ${short(there)}, not ${short(wanted)}`];
}

/** Quotations that are not found, or that somebody else is said to have said. */
export function quotes(wanted: readonly WantedQuote[], { reading }: Seen): string[] {
  return wanted.flatMap(({ text, speaker, optional }) => {
    const same = reading.quotes.filter(quote => fold(quote.text) === fold(text));
    if (same.length === 0)
      return optional
        ? []
        : [
            `${short(text)} is not found among ${short(
              reading.quotes.map(quote => quote.text),
              160,
            )}`,
          ];
    const names = [speaker].flat().map(lower);
    if (speaker === undefined || same.some(quote => names.includes(lower(quote.speaker)))) return [];
    return [`${short(text)} is said by ${short(same[0]?.speaker ?? null)}, not ${short(speaker)}`];
  });
}

function lower(name: string | null | undefined): string | null {
  return name == null ? null : fold(name).toLowerCase();
}

/** Those of some texts that stand in a quotation. */
export function quotesNot(wanted: readonly string[], { reading }: Seen): string[] {
  return wanted
    .filter(one => reading.quotes.some(({ text }) => fold(text).includes(fold(one))))
    .map(one => `${short(one)} is quoted`);
}

/** A quotation where there is to be none. */
export function noQuotes(_: true, { reading }: Seen): string[] {
  return reading.quotes.slice(0, 1).map(({ text }) => `${short(text)} is quoted`);
}

/** Those of some reasons for which something is left out. */
export function removedReasonNot(wanted: readonly string[], { reading }: Seen): string[] {
  return reading.removals
    .filter(({ reason }) => wanted.includes(reason))
    .map(({ reason, text }) => `${short(text)} is left out as ${reason}`);
}

/** A doubt where there is to be none, or none where there is to be one. */
export function doubt(wanted: boolean, { reading }: Seen): string[] {
  return reading.doubts.length > 0 === wanted ? [] : [`doubts are ${short(reading.doubts)}`];
}
