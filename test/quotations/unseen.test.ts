import { describe, expect, test } from 'vitest';
import { attribute } from '../../src/quotations';
import { article } from '../compose/compose';

function quotesOf(body: string) {
  const read = article(body, { metadata: { lang: 'en' } });
  const block = read.blocks[0];
  const letters = block?.type === 'paragraph' ? block.text.text : '';
  return attribute(read, null).map(({ text, speaker, places }) => ({
    text,
    speaker: speaker?.name,
    places: places.map(({ start, end }) => letters.slice(start, end)),
  }));
}

describe('signs that nobody sees', () => {
  test('cut no name and stand in no quotation; its place takes them in', () => {
    expect(
      quotesOf(
        '<p>“W\u200be k\u200be\u200de\xadp the li\ufeffght on for all,” sa\u200bid An\u200bna Ber\xadg.</p>',
      ),
    ).toEqual([
      {
        text: 'We keep the light on for all,',
        speaker: 'Anna Berg',
        places: ['W\u200be k\u200be\u200de\xadp the li\ufeffght on for all,'],
      },
    ]);
  });

  test('turn nobody’s name around, nor what stands beside a quotation', () => {
    expect(quotesOf('<p>“\u202eThe words stand here as they are,” said Anna \u202eBerg\u202c.</p>')).toEqual([
      {
        text: 'The words stand here as they are,',
        speaker: 'Anna Berg',
        places: ['The words stand here as they are,'],
      },
    ]);
  });

  test('a joiner that shapes letters stays', () => {
    expect(
      quotesOf('<p>“We are a family 👩\u200d👧 of two, all in all,” said Anna Berg.</p>')[0]?.text,
    ).toContain('👩\u200d👧');
  });
});
