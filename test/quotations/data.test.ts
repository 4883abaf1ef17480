import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { attribute } from '../../src/quotations';
import { describeData } from '../data';
import { articleOf } from './article';
import { obeys } from './obeys';

describeData(
  'every letter shown as quoted stands at its place in the labelled texts',
  'bench/quotes',
  '.jsonl',
  paths => {
    it.each(paths.map(path => [basename(path), path]))('%s', (_, path) => {
      let quotes = 0;
      for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
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
