import type { Article, Place, Quote, Reading } from '../../src/model';
import { lines } from '../../src/text/lines';

/** Something that must not be, with where or what it is. */
export interface Fault {
  readonly kind:
    | 'exception'
    | 'hang'
    | 'crash'
    | 'letters lost'
    | 'page changed'
    | 'no plain data'
    | 'too deep'
    | 'mark outside its text'
    | 'quotation outside the text';
  readonly message: string;
}

/** How deep the data of a reading may be nested, so that whatever hands it on or draws it can. */
export const DEEPEST = 300;

/** The number of the headline where a quotation stands in it. */
const HEADLINE = -1;

/** What is wrong with a reading as data, whatever the page was. */
export function faultsOf(reading: Reading): Fault[] {
  const faults = dataFaults(reading);
  // What is too deep is for no recursion of ours either.
  if (faults.length > 0) return faults;
  return [...markFaults(reading.article), ...quoteFaults(reading)];
}

function dataFaults(reading: Reading): Fault[] {
  const faults: Fault[] = [];
  let level: readonly (readonly [string, unknown])[] = [['reading', reading]];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return [...faults, { kind: 'too deep', message: `more than ${DEEPEST} levels` }];
    const next: (readonly [string, unknown])[] = [];
    for (const [name, value] of level) {
      if (!isPlain(value)) faults.push({ kind: 'no plain data', message: `${name} is ${String(value)}` });
      if (typeof value !== 'object' || value === null) continue;
      for (const entry of Object.entries(value)) next.push(entry);
    }
    level = next;
  }
  return faults;
}

/** Whether JSON gives a value back as it was, what is in it aside. */
function isPlain(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object') return false;
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}

function markFaults(article: Article): Fault[] {
  return lines(article).flatMap(({ rich }) =>
    rich.marks
      .filter(({ start, end }) => !(0 <= start && start < end && end <= rich.text.length))
      .map(
        ({ type, start, end }): Fault => ({
          kind: 'mark outside its text',
          message: `${type} ${start}–${end} of ${rich.text.length} letters`,
        }),
      ),
  );
}

function quoteFaults({ article, quotes, selection }: Reading): Fault[] {
  const texts = new Map(lines(article).map(({ rich }) => [rich.id, rich.text.length]));
  texts.set(HEADLINE, article.title?.length ?? 0);
  const places = [...quotes.flatMap(placesOf), ...(selection?.places ?? [])];
  return places
    .filter(place => !isInside(place, texts))
    .map(({ block, start, end }) => ({
      kind: 'quotation outside the text',
      message: `${start}–${end} of text ${block}, which has ${texts.get(block) ?? 'no'} letters`,
    }));
}

function isInside({ block, start, end }: Place, texts: ReadonlyMap<number, number>): boolean {
  return 0 <= start && start < end && end <= (texts.get(block) ?? -1);
}

/** Every place in a quotation, whatever its parts are called. */
function placesOf(quote: Quote): Place[] {
  const places: Place[] = [];
  const open: unknown[] = [quote];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    if (isPlace(value)) places.push(value);
    open.push(...Object.values(value).filter(part => part !== null));
  }
  return places;
}

function isPlace(value: object): value is Place {
  return ['block', 'start', 'end'].every(name => typeof Reflect.get(value, name) === 'number');
}
