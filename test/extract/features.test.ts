import { expect, describe as group, it } from 'vitest';
import { flowOf } from '../../src/blocks';
import { headlineOf } from '../../src/blocks/headline';
import { describe, FEATURES } from '../../src/extract/classifier/features';
import { LIKELY } from '../../src/extract/classifier/model';
import { excludedIn } from '../../src/extract/notes/noted';
import { readability } from '../../src/extract/readability';
import { keptBlocks } from '../../src/extract/readability/kept';
import { applyRules } from '../../src/extract/rules';
import { candidateOf, pageWith, snapshotOf } from './rules/page';

const NAMES = FEATURES;

/** The features of the blocks of a page, by name. */
function features(html: string) {
  const snapshot = snapshotOf(html, { titles: ['The ferry that left by herself'] });
  const flow = flowOf(snapshot.document.body, snapshot.hidden);
  const excluded = excludedIn(applyRules(candidateOf(snapshot), flow), flow);
  const headline = headlineOf(snapshot, flow);
  const kept = keptBlocks(flow, readability(snapshot).texts);
  const rows = describe({ snapshot, flow, headline, excluded, kept }, NAMES);
  expect(rows).toHaveLength(flow.blocks.length * NAMES.length);
  return flow.blocks.map(block => ({
    block,
    of: (name: string) => {
      expect(NAMES).toContain(name);
      return rows[block.index * NAMES.length + NAMES.indexOf(name)];
    },
  }));
}

group('the features of a block', () => {
  it('stand in the columns that have their names', () => {
    for (const { block, of } of features(pageWith('<ul><li><a href="/a">A link</a></li></ul>', 'tail'))) {
      expect(of('words')).toBeCloseTo(Math.log1p(block.words));
      expect(of('share of links')).toBeCloseTo(block.linked / block.text.length);
      expect(of('a paragraph')).toBe(block.prose ? 1 : 0);
      expect(of('heading level')).toBe(block.level);
      expect(of('in a list')).toBe(block.holder.localName === 'li' ? 1 : 0);
      expect(of('behind the headline')).toBe(block.level === 1 ? 0 : 1);
      expect(of('with most paragraphs')).toBe(
        block.holder.localName === 'li' ? of('with most paragraphs') : 1,
      );
      expect(of('said twice')).toBe(0);
    }
  });

  it('tell of boxes that look alike', () => {
    const card = (at: number) =>
      `<div class="card nr-${at}"><h3><a href="/${at}">Ferry ${at}</a></h3><p>She sails at ${at}.</p></div>`;
    const rows = features(pageWith(`<div>${[1, 2, 3].map(card).join('')}</div>`, 'tail'));
    const places = rows
      .filter(({ block }) => block.text.startsWith('She sails'))
      .map(({ of }) => {
        expect(of('boxes alike')).toBeCloseTo(Math.log1p(3));
        expect(of('words of boxes alike')).toBeCloseTo(Math.log1p(6));
        expect(of('words of its own box')).toBeCloseTo(Math.log1p(6));
        expect(of('links of boxes alike')).toBeCloseTo(7 / 22);
        return of('place among boxes alike');
      });
    expect(places).toEqual([0, Math.fround(1 / 3), Math.fround(2 / 3)]);
    const story = rows.find(({ block }) => block.prose);
    expect(story?.of('boxes alike')).toBe(0);
  });

  it('are all there that the weights name', () => {
    expect(LIKELY.features.filter(name => !NAMES.includes(name))).toEqual([]);
  });
});
