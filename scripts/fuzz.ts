import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './build/root.ts';
import { Examiner } from './fuzz/examiner.ts';
import { mutate } from './fuzz/mutate.ts';
import { OWN_PAGES, pagesIn } from './fuzz/pages.ts';
import { byCause, causeOf, type Finding, fuzz } from './fuzz/run.ts';
import { shrink } from './fuzz/shrink.ts';
import { orStop, stop } from './stop.ts';

const USAGE =
  'usage: npm run fuzz -- --minutes N [--seed S] [--pages FOLDER]... [--tabs N]\n       npm run fuzz -- --replay FILE...';

/** Where what was found is kept. */
const OUT = join(ROOT, 'out', 'fuzz');
/** Milliseconds that the making small of a finding may take, and for how many causes it is done. */
const SHRINKING = 30_000;
const CAUSES = 8;

const { minutes, seed, folders, tabs, replayed } = asked();
mkdirSync(OUT, { recursive: true });
const { examiners, close } = await Examiner.open(replayed.length > 0 ? 1 : tabs);
try {
  if (replayed.length > 0) await replay(replayed);
  else await search();
} finally {
  await close();
}

async function search(): Promise<void> {
  const pages = orStop(USAGE, () => pagesIn([OWN_PAGES, ...folders]));
  const start = Date.now();
  const end = start + minutes * 60_000;
  const { readings, read, findings, noise } = await fuzz(
    examiners,
    one => mutate(pages, one),
    seed,
    () => Date.now() >= end,
    keep,
  );
  const seconds = (Date.now() - start) / 1000;
  const causes = byCause(findings);
  await makeSmall([...causes.values()].flatMap(([first]) => first ?? []).slice(0, CAUSES));
  console.log(`seed ${seed}, ${pages.length} pages, ${seconds.toFixed(0)} s`);
  console.log(
    `${readings} readings (${(readings / seconds).toFixed(1)} a second), ${read} articles, ${noise.length} slow for other reasons`,
  );
  for (const [cause, all] of causes)
    console.log(`${all.length} times ${cause}\n  first: ${all[0]?.seed ?? ''}`);
  console.log(`${findings.length} findings of ${causes.size} causes`);
  if (findings.length > 0) process.exitCode = 1;
}

/** Writes a finding down at once: a run may be ended before its time. */
function keep({ seed: one, fault, mutated }: Finding): void {
  const path = join(OUT, `${one.replace(/\W+/g, '-')}.html`);
  writeFileSync(path, mutated.bytes);
  writeFileSync(`${path}.txt`, `${fault.kind}: ${fault.message}\n\n${mutated.done.join('\n')}\n`);
  console.error(
    `${one}  ${fault.kind}: ${fault.message.split('\n')[0]?.slice(0, 120)}  ${relative('.', path)}`,
  );
}

async function makeSmall(findings: readonly Finding[]): Promise<void> {
  const [examiner] = examiners;
  if (!examiner) return;
  for (const { seed: one, fault, mutated } of findings) {
    const fails = async (bytes: Buffer) =>
      (await examiner.examine(bytes)).faults.some(other => causeOf(other) === causeOf(fault));
    const path = join(OUT, `${one.replace(/\W+/g, '-')}.small.html`);
    const end = Date.now() + SHRINKING;
    writeFileSync(path, await shrink(mutated.bytes, fails, () => Date.now() >= end));
    console.error(`${one}  made small: ${relative('.', path)}`);
  }
}

async function replay(paths: readonly string[]): Promise<void> {
  const [examiner] = examiners;
  for (const path of paths) {
    const bytes = readFileSync(path);
    const report = await examiner?.examine(bytes);
    if (report?.faults.some(({ kind }) => kind === 'hang') && !(await examiner?.isQuickWithoutUs(bytes)))
      console.log(`${path}  is slow in the browser itself`);
    for (const { kind, message } of report?.faults ?? []) console.log(`${path}  ${kind}: ${message}`);
    if (report && report.faults.length > 0) process.exitCode = 1;
    else console.log(`${path}  ${report?.isRead ? 'read' : 'said why not'}, ${report?.ms.toFixed(0)} ms`);
  }
}

function asked() {
  const { values, positionals } = orStop(USAGE, () =>
    parseArgs({
      allowPositionals: true,
      options: {
        minutes: { type: 'string', default: '1' },
        seed: { type: 'string', default: '1' },
        pages: { type: 'string', multiple: true, default: [] },
        tabs: { type: 'string', default: '2' },
        replay: { type: 'boolean', default: false },
      },
    }),
  );
  const [minutes, tabs] = [Number(values.minutes), Number(values.tabs)];
  if (!(minutes > 0) || !Number.isInteger(tabs) || tabs < 1) stop(USAGE);
  if (values.replay === (positionals.length === 0)) stop(USAGE);
  return { minutes, tabs, seed: values.seed, folders: values.pages, replayed: positionals };
}
