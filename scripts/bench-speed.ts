import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build/index.ts';
import { clickTables } from './speed/clickTables.ts';
import { engineTables } from './speed/engine.ts';
import { growthTable } from './speed/growth.ts';
import { buildMinimal } from './speed/minimal.ts';

const USAGE = 'usage: npm run --silent bench:speed -- [clicks] [growth] [engine]';

const folder = mkdtempSync(join(tmpdir(), 'pullquote-speed-'));
const wanted = process.argv.slice(2);
const parts = { clicks: clickTables, growth: growthTable, engine: engineTables };
const unknown = wanted.find(each => !(each in parts));

try {
  if (unknown !== undefined) throw new Error(`${unknown}? ${USAGE}`);
  const [chrome] = await build(join(folder, 'dist'));
  const minimal = mkdtempSync(join(folder, 'minimal-'));
  await buildMinimal(minimal);
  for (const [name, tables] of Object.entries(parts)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    console.log(`${await tables([chrome?.folder ?? '', minimal])}\n`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
