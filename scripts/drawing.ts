/** Draws the rooms of `src` into docs/architecture.md, as the imports are. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './build/root.ts';
import { withDrawing } from './house/drawing.ts';

const path = join(ROOT, 'docs/architecture.md');
writeFileSync(path, withDrawing(readFileSync(path, 'utf8')));
