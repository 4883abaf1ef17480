import { relative } from 'node:path';
import { build, watch } from './build/index.ts';

if (process.argv.includes('--watch')) {
  await watch();
} else {
  // What is wrong with a source stands on the screen already.
  const built = await build().catch(() => process.exit(1));
  for (const { folder, zip } of built) console.log(`${relative('.', folder)}  ${relative('.', zip)}`);
}
