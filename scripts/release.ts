import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { build, DIST } from './build/index.ts';
import { npmCi, rebuild, type Sums, sumsIn } from './release/rebuild.ts';
import { sourceArchive } from './release/source.ts';
import { agreedVersion, versions } from './release/version.ts';
import { orStop, stop } from './stop.ts';

const USAGE = 'usage: npm run release -- [--verify] [--allow-dirty]';

/** What goes to the stores, and nothing else. */
const OUT = join(DIST, 'release');

const { values: asked } = orStop(USAGE, () =>
  parseArgs({
    options: {
      verify: { type: 'boolean', default: false },
      'allow-dirty': { type: 'boolean', default: false },
    },
  }),
);

const version = orStop(USAGE, () => agreedVersion(versions()));
const source = orStop(USAGE, () => sourceArchive(asked['allow-dirty']));
// What is wrong with a source stands on the screen already.
const built = await build().catch(() => process.exit(1));

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
for (const { browser, zip } of built) {
  copyFileSync(zip, join(OUT, basename(zip)));
  // Edge's store takes what Chrome's takes.
  if (browser === 'chrome') copyFileSync(zip, join(OUT, `pullquote-edge-${version}.zip`));
}
writeFileSync(join(OUT, `pullquote-source-${version}.zip`), source);
const sums = sumsIn(OUT);
const lines = Object.entries(sums).map(([name, sum]) => `${sum}  ${name}`);
writeFileSync(join(OUT, 'SHA256SUMS'), `${lines.join('\n')}\n`);
console.log(`Pullquote ${version}, in ${relative('.', OUT)}\n${lines.join('\n')}`);
if (asked.verify) verify();

/** Builds from the source archive in two folders, twice in each, with packages installed anew. */
function verify(): void {
  for (const name of ['one', 'another']) {
    const parent = mkdtempSync(join(tmpdir(), `pullquote-${name}-`));
    try {
      for (const rebuilt of rebuild(source, join(parent, 'pullquote'), npmCi, 2)) compare(rebuilt);
    } finally {
      rmSync(parent, { recursive: true, force: true });
    }
  }
  console.log('The source archive gives the same zips, in two folders, twice in each.');
}

function compare(rebuilt: Sums): void {
  for (const [name, sum] of Object.entries(rebuilt)) {
    if (sums[name] !== sum) stop(`${name} is ${sum} when it is built from the source archive.`);
  }
}
