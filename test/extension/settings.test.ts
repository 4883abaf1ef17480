import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  DEFAULTS,
  FONTS,
  SIZE,
  SPACINGS,
  THEMES,
  validSettings,
  WIDTHS,
} from '../../extension/settings/settings';

describe('settings out of the storage', () => {
  test('are the defaults where nothing is stored', () => {
    for (const nothing of [undefined, null, '', 3, []]) expect(validSettings(nothing)).toEqual(DEFAULTS);
  });

  test('keep what is right and mend what is wrong, one by one', () => {
    expect(validSettings({ theme: 'sepia', size: '120', width: 'huge', font: 'sans', more: 1 })).toEqual({
      ...DEFAULTS,
      theme: 'sepia',
      font: 'sans',
    });
  });

  test('keep the size on its steps and within its bounds', () => {
    expect([99, 104, 1, 1000, Number.NaN].map(size => validSettings({ size }).size)).toEqual([
      100, 100, 70, 200, 100,
    ]);
  });

  test('are always settings, and the same when read again', () => {
    fc.assert(
      fc.property(fc.anything(), fc.double(), (stored, size) => {
        for (const settings of [validSettings(stored), validSettings({ size })]) {
          expect(THEMES).toContain(settings.theme);
          expect(WIDTHS).toContain(settings.width);
          expect(FONTS).toContain(settings.font);
          expect(SPACINGS).toContain(settings.spacing);
          expect(settings.size % SIZE.step).toBe(0);
          expect(validSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
        }
      }),
    );
  });
});
