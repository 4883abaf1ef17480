import { expect, test } from 'vitest';
import { creditAt } from '../../../src/compose/handlers/credit';

test.each([
  ['Boats at noon. Photo: Ada Brine', '', 'Photo: Ada Brine'],
  ['Boats at noon (Image by Ada Brine)', '', '(Image by Ada Brine)'],
  ['Boote am Mittag. Foto: dpa', '', 'Foto: dpa'],
  ['© Ada Brine', '', '© Ada Brine'],
  ['Boats at noon Ada Brine', 'Ada Brine', 'Ada Brine'],
  ['Boats at noon, the photo of the year', '', ''],
  ['Ada Brine at noon', 'Ada Brine', ''],
])('%s (set apart: %s) has the credit ⟨%s⟩', (caption, apart, credit) => {
  expect(caption.slice(creditAt(caption, apart)).trim()).toBe(credit);
});
