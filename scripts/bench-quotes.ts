import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { detect } from './detect';
import { LABELLED_DATA } from './labelledData';
import { compromise } from './quotes/compromise';
import { plain } from './quotes/plain';
import { languageOf, quotesOf } from './quotes/texts';

/** The labelled sets, in the order of the table. */
const SETS = [
  'polnear',
  'polnear_single',
  'polnear_wsj',
  'polnear_glued',
  'german_wikinews',
  'stress',
  'seeds',
  'news_english',
  'news_languages',
  'passages',
] as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    worst: { type: 'string', default: '0' },
    /** compromise takes about a minute. */
    quick: { type: 'boolean', default: false },
    /** Takes no text's language from the set: each is detected. */
    detect: { type: 'boolean', default: false },
  },
});
const PROGRAMS = {
  pullquote: quotesOf,
  ...(values.quick ? {} : { compromise }),
  'plain expression': plain,
};
const data = resolve(positionals[0] ?? join(LABELLED_DATA, 'bench/quotes'));
const scorer = join(data, 'score.py');
if (!existsSync(scorer)) {
  console.error(`No labelled quotations in ${data}: name their folder, or set PULLQUOTE_DATA.`);
  process.exit(2);
}

const out = mkdtempSync(join(tmpdir(), 'pullquote-'));
try {
  console.log(
    `${'set'.padEnd(18)}${'program'.padEnd(18)}exact F1  speaker  joint F1  certain right (share)  likely right (share)  ms`,
  );
  for (const set of SETS.filter(name => existsSync(join(data, `${name}.jsonl`)))) await compare(set);
} finally {
  rmSync(out, { recursive: true });
}

async function compare(set: string): Promise<void> {
  const gold = join(data, `${set}.jsonl`);
  const labelled = readFileSync(gold, 'utf8').split('\n').filter(Boolean).map(read);
  const texts = values.detect ? await Promise.all(labelled.map(detected)) : labelled;
  for (const [name, program] of Object.entries(PROGRAMS)) {
    const start = performance.now();
    const found = texts.map(text => ({ id: text.id, quotes: program(text) }));
    const ms = Math.round(performance.now() - start);
    const path = join(out, `${set}.jsonl`);
    writeFileSync(path, found.map(line => `${JSON.stringify(line)}\n`).join(''));
    const score = scoreOf(gold, path);
    const own = name === 'pullquote';
    const certain = own ? calledSo('certain', gold, found) : '';
    const likely = own ? calledSo('likely', gold, found) : '';
    const figures = [score.exact.F1, score.speaker_last_acc ?? 0, score.joint.F1].map(n =>
      n.toFixed(1).padStart(8),
    );
    console.log(
      `${set.padEnd(18)}${name.padEnd(18)}${figures.join('  ')}  ${certain.padStart(21)}  ${likely.padStart(20)}  ${ms}`,
    );
    if (own && Number(values.worst) > 0) {
      const errors = run([scorer, gold, path, '--utf16', '--errors', values.worst]);
      console.log(errors.split('\n').slice(6).join('\n'));
    }
  }
}

interface Text {
  readonly id: string;
  readonly text: string;
  readonly lang?: string;
}

function read(line: string): Text {
  const { id, text, lang } = JSON.parse(line) as Text;
  return { id, text, ...(lang ? { lang } : {}) };
}

/** A text in the language that is detected in it, whatever it says. */
async function detected({ id, text }: Text): Promise<Text> {
  const lang = await languageOf(text, detect);
  return { id, text, ...(lang ? { lang } : {}) };
}

interface Score {
  readonly exact: { readonly F1: number };
  readonly joint: { readonly F1: number };
  readonly speaker_last_acc: number | null;
  readonly speaker_n: number;
}

function scoreOf(gold: string, path: string): Score {
  return JSON.parse(run([scorer, gold, path, '--utf16', '--json'])) as Score;
}

/** How often a speaker called certain, or likely, is the right one, and how much of all that is. */
function calledSo(
  confidence: 'certain' | 'likely',
  gold: string,
  found: readonly { id: string; quotes: readonly object[] }[],
): string {
  const all = scoreOf(gold, write('all', found));
  const called = found.map(({ id, quotes }) => ({
    id,
    quotes: quotes.filter(quote => 'confidence' in quote && quote.confidence === confidence),
  }));
  const some = scoreOf(gold, write(confidence, called));
  const share = Math.round((100 * some.speaker_n) / Math.max(1, all.speaker_n));
  return `${some.speaker_last_acc ?? '-'} (${share} %)`;
}

function write(name: string, lines: readonly object[]): string {
  const path = join(out, `${name}.jsonl`);
  writeFileSync(path, lines.map(line => `${JSON.stringify(line)}\n`).join(''));
  return path;
}

function run(args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('python3', [...args], { encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`the scorer failed: ${stderr}`);
  return stdout;
}
