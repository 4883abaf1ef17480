import { build, watch } from './build/index.ts';

if (process.argv.includes('--watch')) {
  await watch();
} else {
  for (const { folder, archive } of await build()) console.log(`${folder}  ${archive}`);
}
