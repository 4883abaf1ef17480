import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closeDirections } from '../../src/text/directions';

test('an override that is left open ends with its line', () => {
  expect(closeDirections('\u202enet')).toBe('\u202enet\u202c');
  expect(closeDirections('a \u2066b\nc')).toBe('a \u2066b\u2069\nc');
  expect(closeDirections('a \u2066\u202eb')).toBe('a \u2066\u202eb\u202c\u2069');
});

test('an end that nothing has opened is left out', () => {
  expect(closeDirections('a\u202c b\u2069 c')).toBe('a b c');
  expect(closeDirections('\u202ea\u2066b\u202cc\u2069')).toBe('\u202ea\u2066bc\u2069\u202c');
});

test('what is whole stays as it is', () => {
  for (const text of ['', 'plain', 'the \u202eyas\u202c and \u2067more\u2069', '\u2066\u202ea\u202c\u2069'])
    expect(closeDirections(text)).toBe(text);
});

test('whatever is put in, all that is open is closeDirections, and no letter is lost', () => {
  const signs = fc.constantFrom('a', 'ב', '\n', ...'\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069');
  fc.assert(
    fc.property(fc.string({ unit: signs, maxLength: 40 }), text => {
      const whole = closeDirections(text);
      expect(closeDirections(whole)).toBe(whole);
      expect(whole.replace(/[^aב\n]/g, '')).toBe(text.replace(/[^aב\n]/g, ''));
      for (const line of whole.split('\n')) {
        const count = (signs: RegExp) => line.match(signs)?.length ?? 0;
        expect(count(/[\u202a\u202b\u202d\u202e]/g)).toBe(count(/\u202c/g));
        expect(count(/[\u2066-\u2068]/g)).toBe(count(/\u2069/g));
      }
    }),
  );
});
