import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** One page as `score.py` sees it; which figures it has depends on its set. */
export interface PageScore {
  readonly id: string;
  readonly type: string;
  readonly p?: number | null;
  readonly r?: number | null;
  readonly f1?: number;
  readonly tp?: number;
  readonly fp?: number;
  readonly nw?: number;
}

/** F1 by set (`aeb`, `wcxb`, `traf`) and page type (`wcxb/article`), and each page's own figures by set. */
export interface Extracted {
  readonly scores: Readonly<Record<string, { readonly n: number; readonly F1: number | null }>>;
  readonly pages: Readonly<Record<string, readonly PageScore[]>>;
}

/** What `score_clutter.py` counts over all pages: two numbers are a part and its whole. */
export interface ClutterScore {
  readonly lost: readonly [number, number];
  readonly left: readonly [number, number];
  readonly glued: readonly [number, number];
  readonly perfect: readonly [number, number];
  /** The pages with most lost and left, a line each. */
  readonly worst: readonly string[];
}

/** Where a scorer is: with the data, or with the data that is used unless told. Null where neither has it. */
export function scorerIn(places: readonly string[], name: string): string | null {
  return (
    places
      .flatMap(data => [join(data, name), join(data, 'bench', name), join(data, '..', name)])
      .find(path => existsSync(path)) ?? null
  );
}

/** Scores texts with the sets' own scorer. Throws where it fails. */
export function scoreExtracted(scorer: string, texts: string, truth: string): Extracted {
  const perPage = `${truth}.pages.json`;
  const printed = python([scorer, texts, truth, '--by-type', '--json', '--per-page', perPage]);
  const pages = parsed(readFileSync(perPage, 'utf8')) as Extracted['pages'];
  rmSync(perPage);
  return { scores: (parsed(printed) as Pick<Extracted, 'scores'>).scores, pages };
}

/** A group of news pages: a set, or a language of one (`fundus/de`). */
export interface NewsScore {
  readonly pages: number;
  readonly F1: number;
  /** Paragraphs lost, of how many. */
  readonly lost: number;
  readonly paragraphs: number;
}

/** Scores texts of news pages, by set and language. Throws where the scorer fails. */
export function scoreNews(scorer: string, texts: string, truth: string): Readonly<Record<string, NewsScore>> {
  return parsed(python([scorer, truth, texts, '--json'])) as Record<string, NewsScore>;
}

/** Scores texts of pages with known clutter. Throws where the scorer fails or prints something unknown. */
export function scoreClutter(scorer: string, texts: string, truth: string, worst: number): ClutterScore {
  const lines = python([scorer, truth, texts, '--worst', String(worst)]).split('\n');
  const at = lines.findIndex(line => line.startsWith('all: '));
  const counts = [...(lines[at] ?? '').matchAll(/(\d+)\/(\d+)/g)].map(
    ([, part, all]) => [Number(part), Number(all)] as const,
  );
  const [lost, left, glued, perfect] = counts;
  if (!lost || !left || !glued || !perfect) throw new Error(`${scorer} prints something unknown`);
  return { lost, left, glued, perfect, worst: lines.slice(at + 1).filter(Boolean) };
}

/** Python writes a mean over nothing as NaN, which is no JSON. */
function parsed(json: string): unknown {
  return JSON.parse(json.replace(/: NaN(?=[,}])/g, ': null'));
}

function python(args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync('python3', [...args], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`the scorer failed: ${error?.message ?? stderr}`);
  return stdout;
}
