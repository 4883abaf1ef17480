import { expect, test } from 'vitest';
import { body, page, snapped } from './page';

test('readings are no part of the text, and what is hidden is none', () => {
  const html = '<ruby>魚<rp>(</rp><rt>さか な</rt><rp>)</rp></ruby><ruby>本<rt hidden>ほん</rt></ruby>';
  expect(body(snapped(html))).toBe(
    '<ruby>魚<rt data-reading="さか な"></rt></ruby><ruby>本<rt hidden=""></rt></ruby>',
  );
});

test('what is selected in a reading is selected where it stands', () => {
  const live = page('<p><ruby>魚<rt>さかな</rt></ruby></p>');
  const [base, reading] = [live.querySelector('ruby')?.firstChild, live.querySelector('rt')?.firstChild];
  if (base && reading) live.getSelection()?.setBaseAndExtent(base, 0, reading, 2);
  const end = snapped(live, { selection: true }).selection?.end;
  expect(end).toMatchObject({ node: { localName: 'rt' }, offset: 0 });
});
