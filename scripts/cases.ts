import { casesIn } from './cases/cases.ts';
import { runCases } from './cases/run.ts';
import { orStop, stop } from './stop.ts';

const USAGE = `usage: npm run --silent cases -- DIR...

Reads small pages (NAME/page.html), and says which of them show what NAME/expect.json beside them asks for
(scripts/cases/expectation.ts lists its fields).`;

const folders = process.argv.slice(2);
if (folders.length === 0 || folders.some(folder => folder.startsWith('-'))) stop(USAGE);
const results = await runCases(
  orStop(USAGE, () => folders.flatMap(casesIn)),
  2,
);
for (const { name, failures } of results) for (const failure of failures) console.log(`${name}: ${failure}`);
const held = results.filter(({ failures }) => failures.length === 0).length;
console.log(`${held} of ${results.length} cases hold`);
if (held < results.length) process.exitCode = 1;
