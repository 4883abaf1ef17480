import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { attribute } from '../src/attribute';
import type { Article, Quote } from '../src/model';

interface Input {
  readonly id: string;
  readonly text: string;
  readonly lang?: string;
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
const [path] = positionals;
if (!path || !values.out) {
  console.error('usage: npm run --silent quotes -- IN.jsonl --out OUT.jsonl');
  process.exit(2);
}

let failed = 0;
const results = readFileSync(path, 'utf8')
  .split(/\r?\n/)
  .flatMap((line, index) => (line.trim() === '' ? [] : [read(line, index + 1)]));
writeFileSync(values.out, results.map(result => `${JSON.stringify(result)}\n`).join(''));
if (failed > 0) {
  console.error(`${failed} of ${results.length} lines could not be read; see their "error" in ${values.out}`);
  process.exitCode = 1;
}

/** One line of the output: the quotations of one text, or why there are none. */
function read(line: string, number: number): object {
  let id: string | null = null;
  try {
    const input = parse(JSON.parse(line));
    id = input.id;
    const { article, starts } = compose(input);
    const quotes = attribute(article, null).flatMap(quote => entries(quote, starts, input.text));
    return { id, quotes };
  } catch (error) {
    failed += 1;
    return { id, line: number, error: error instanceof Error ? error.message : String(error), quotes: [] };
  }
}

function parse(value: unknown): Input {
  if (typeof value !== 'object' || value === null) throw new TypeError('a line must be a JSON object');
  const { id, text, lang } = value as Record<string, unknown>;
  if (typeof id !== 'string') throw new TypeError('"id" must be a string');
  if (typeof text !== 'string') throw new TypeError('"text" must be a string');
  if (lang !== undefined && lang !== null && typeof lang !== 'string')
    throw new TypeError('"lang" must be a string');
  return { id, text, ...(lang ? { lang } : {}) };
}

/** A text as an article of paragraphs; `starts` tells where in the text each paragraph begins, by id. */
function compose({ text, lang }: Input): { article: Article; starts: number[] } {
  const starts: number[] = [];
  const blocks: Article['blocks'][number][] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    if (line.trim() === '') continue;
    blocks.push({ type: 'paragraph', text: { id: starts.length, text: line, marks: [] } });
    starts.push(index);
  }
  const unknown = { canonical: null, title: null, dek: null, byline: null, published: null, modified: null };
  const article = { url: 'https://example.com/', ...unknown, site: null, lead: null, dir: 'ltr' as const };
  return { article: { ...article, lang: lang ?? null, blocks }, starts };
}

/** A piece of a split quotation is an entry of its own. */
function entries(quote: Quote, starts: readonly number[], text: string): object[] {
  const at = ({ block, start }: { block: number; start: number }) => (starts[block] ?? 0) + start;
  const mention = quote.speaker?.mention ?? null;
  const speakerText = mention?.text ?? null;
  const speakerStart = mention ? at(mention.place) : null;
  return quote.places.map(place => {
    const start = at(place);
    const end = start + place.end - place.start;
    return {
      start,
      end,
      quote: text.slice(start, end),
      speaker: quote.speaker?.name ?? null,
      role: quote.speaker?.role ?? null,
      speakerText,
      speakerStart,
      speaker_text: speakerText,
      speaker_start: speakerStart,
      cue: quote.cue?.text ?? null,
      kind: quote.kind,
      confidence: quote.confidence,
      pattern: quote.pattern,
      negated: quote.negated,
    };
  });
}
