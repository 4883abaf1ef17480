import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/quotations';
import { articleOf } from './article';
import { obeys } from './obeys';

const shared = process.env['PULLQUOTE_DATA'] ?? join(import.meta.dirname, '../../../shared');
const folder = join(shared, 'bench/quotes');
const sets = existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.jsonl')) : [];

describe.skipIf(sets.length === 0)(
  'every letter shown as quoted stands at its place in the labelled texts',
  () => {
    it.each(sets)('%s', set => {
      let quotes = 0;
      for (const line of readFileSync(join(folder, set), 'utf8').split('\n').filter(Boolean)) {
        const { text, lang } = JSON.parse(line) as { readonly text: string; readonly lang?: string };
        const article = articleOf(text, lang ?? 'en');
        const found = attribute(article, null);
        obeys(article, found);
        quotes += found.length;
      }
      expect(quotes).toBeGreaterThan(0);
    });
  },
);
