import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from './build/index.ts';
import { ROOT } from './build/root.ts';
import { serveDemo } from './demo/serve.ts';
import { serveFile } from './start/file.ts';
import { report } from './start/report.ts';
import { show } from './start/show.ts';

const USAGE = `npm start                  shows the extension on a demo page
npm start -- URL-or-file   shows it on that page
npm start -- --headless    shows nothing: prints what the popup shows and saves pictures of it`;

const options = process.argv.slice(2).filter(word => word.startsWith('-'));
const [target, ...more] = process.argv.slice(2).filter(word => !word.startsWith('-'));
if (more.length > 0 || options.some(option => option !== '--headless')) {
  console.error(USAGE);
  process.exit(options.includes('--help') ? 0 : 2);
}

const built = await build().catch(() => process.exit(1));
const extension = built.find(({ browser }) => browser === 'chrome')?.folder ?? '';
const site = target && existsSync(target) ? await serveFile(resolve(target)) : await serveDemo();
const url = !target || existsSync(target) ? site.url : address(target);
const seen = hasDisplay() && !options.includes('--headless') && (await show(extension, url));
if (!seen) {
  await report(extension, url, join(ROOT, 'out', 'start')).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });
}
await site.close();

function address(word: string): string {
  if (/^(https?|about|chrome):/.test(word) && URL.canParse(word)) return word;
  const file = /[\\]|^[./~]|\.(x?html?|mhtml|gz|pdf)$/i.test(word);
  if (!file && /^[\w-]+(\.[\w-]+)+(\/|$)/.test(word)) return `https://${word}`;
  console.error(`${word}: there is no such file, and it is no address.\n\n${USAGE}`);
  process.exit(2);
}

/** Whether a person may be looking. A display that turns out not to be there is found out later. */
function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}
