import type { DoubtShares } from './doubts.ts';
import { ENGINE_NAMES, type PerEngine, perEngine } from './names.ts';
import type { ClutterScore, Extracted } from './scorers.ts';
import { median, p95 } from './times.ts';

/** All that a table tells; a set that was not read is null. */
export interface Findings {
  readonly extracted: PerEngine<Extracted> | null;
  readonly clutter: PerEngine<ClutterScore> | null;
  readonly seeds: PerEngine<ClutterScore> | null;
  readonly doubts: DoubtShares | null;
  /** Milliseconds of each page, and of a second reading of it. */
  readonly ms: PerEngine<readonly number[]>;
  readonly again: PerEngine<readonly number[]>;
  /** How many pages each engine threw on. */
  readonly errors: PerEngine<number>;
}

type Row = readonly [label: string, pages: number | string, cells: PerEngine<string>];

/** The one table of a run, as Markdown. */
export function table({ extracted, clutter, seeds, doubts, ms, again, errors }: Findings): string {
  const rows: Row[] = [
    ...(extracted ? qualityRows(extracted) : []),
    ...(clutter ? clutterRows(clutter) : []),
    ...(seeds ? [counted('seed pages perfect', seeds, 'perfect')] : []),
    ...speedRows('ms a page', ms),
    ...speedRows('ms a page, again', again),
    ['pages that throw', ms.pullquote.length + errors.pullquote, perEngine(name => String(errors[name]))],
    ...(doubts ? doubtRows(doubts) : []),
  ];
  const cells = rows.map(([label, pages, figures]) => [
    label,
    String(pages),
    ...ENGINE_NAMES.map(name => figures[name]),
  ]);
  const lines = [['', 'pages', 'Readability', 'Defuddle', 'Pullquote'], ...cells];
  const widths = lines.reduce<number[]>(
    (most, line) => line.map((cell, column) => Math.max(3, most[column] ?? 0, cell.length)),
    [],
  );
  const [head, ...body] = lines.map(
    line => `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`,
  );
  return [head, `|${widths.map(width => '-'.repeat(width + 2)).join('|')}|`, ...body].join('\n');
}

/** wcxb articles come first of its page types, all of its types last. */
function qualityRows(extracted: PerEngine<Extracted>): Row[] {
  const { scores } = extracted.pullquote;
  const types = Object.keys(scores)
    .filter(key => key.startsWith('wcxb/') && key !== 'wcxb/article')
    .sort();
  return ['aeb', 'wcxb/article', ...types, 'wcxb', 'traf'].flatMap((key): Row[] => {
    const pages = scores[key]?.n;
    if (pages === undefined) return [];
    const label = key === 'wcxb' ? 'wcxb all types' : key.replace('/', ' ');
    return [[`${label} F1`, pages, perEngine(name => extracted[name].scores[key]?.F1?.toFixed(3) ?? '–')]];
  });
}

function clutterRows(clutter: PerEngine<ClutterScore>): Row[] {
  return [
    shared('clutter: paragraphs lost', clutter, 'lost'),
    shared('clutter: left', clutter, 'left'),
    counted('clutter: glued prompts left', clutter, 'glued'),
    counted('clutter: pages perfect', clutter, 'perfect'),
  ];
}

type Count = 'lost' | 'left' | 'glued' | 'perfect';

function shared(label: string, scores: PerEngine<ClutterScore>, count: Count): Row {
  return [label, scores.pullquote.perfect[1], perEngine(name => percent(scores[name][count]))];
}

function counted(label: string, scores: PerEngine<ClutterScore>, count: Count): Row {
  const [, pages] = scores.pullquote.perfect;
  return [label, pages, perEngine(name => scores[name][count].join(' of '))];
}

function speedRows(title: string, ms: PerEngine<readonly number[]>): Row[] {
  const pages = ms.pullquote.length;
  const rows = (label: string, of: (times: readonly number[]) => number): Row[] => [
    [`${title}, ${label}`, pages, perEngine(name => of(ms[name]).toFixed(1))],
    [
      `… times Readability, ${label}`,
      pages,
      perEngine(name => (of(ms.readability) > 0 ? (of(ms[name]) / of(ms.readability)).toFixed(2) : '–')),
    ],
  ];
  return [...rows('median', median), ...rows('p95', p95)];
}

function doubtRows({ poor, good }: DoubtShares): Row[] {
  const row = (label: string, count: readonly [number, number]): Row => [
    label,
    count[1],
    { readability: '', defuddle: '', pullquote: percent(count) },
  ];
  return [row('doubted, of F1 < 0.5', poor), row('doubted, of F1 > 0.95', good)];
}

function percent([part, whole]: readonly [number, number]): string {
  return whole > 0 ? `${((100 * part) / whole).toFixed(1)} %` : '–';
}
