import { expect, test } from 'vitest';
import {
  isBlurred,
  isLesserCopy,
  isPlaceholder,
  pictureKey,
  statedWidth,
} from '../../src/html/pictureAddress';

const at = (path: string) => `https://cdn.example/${path}`;

test.each([
  ['harbour-300x200.jpg', 'harbour.jpg?w=900'],
  ['max/60/1*pier.png?q=20', 'max/3788/1*pier.png'],
  ['thumb/a/ab/Harbour.jpg/220px-Harbour.jpg', 'a/ab/Harbour.jpg'],
  ['s320/a.jpg', 's1600/a.jpg'],
  ['harbour-640.jpg', 'harbour-1280.jpg'],
  ['_next/image?url=%2Fp%2Fa.jpg&w=64&q=75', 'p/a.jpg'],
  ['fetch/w_60,c_limit/https%3A%2F%2Fstore.example%2Fp%2Fa.jpg', '_next/image?url=%2Fp%2Fa.jpg&w=1200'],
  ['sheet.php?id=2&w=100', 'sheet.php?w=900&id=2'],
  ['photo.jpg?sig=abc&width=10', 'photo.jpg?sig=def&width=900'],
])('one picture in two sizes: %s, %s', (one, other) => {
  expect(pictureKey(at(one))).toBe(pictureKey(at(other)));
});

test.each([
  ['sheet.php?id=1', 'sheet.php?id=2'],
  ['proxy?url=https%3A%2F%2Fa.example%2Fa.jpg', 'proxy?url=https%3A%2F%2Fa.example%2Fb.jpg'],
  ['12/image.jpg', '13/image.jpg'],
  ['harbour-101.jpg', 'harbour-102.jpg'],
  ['harbour-2019.jpg', 'harbour-2020.jpg'],
  ['a/original.png', 'b/original.png'],
])('two pictures: %s, %s', (one, other) => {
  expect(pictureKey(at(one))).not.toBe(pictureKey(at(other)));
});

test.each([
  ['max/60/a.png', 60],
  ['a.jpg?width=320&q=5', 320],
  ['w_1456,c_limit/a.jpg', 1456],
  ['a-300x200.jpg', 300],
  ['a-640.jpg', 640],
  ['a-2019.jpg', null],
  ['2024/05/a.jpg', null],
])('how wide %s is', (path, width) => {
  expect(statedWidth(at(path))).toBe(width);
});

test('what only holds the place of a picture', () => {
  expect(isPlaceholder('data:image/gif;base64,R0')).toBe(true);
  expect(isPlaceholder('/img/blank.gif')).toBe(true);
  expect(isPlaceholder('/img/harbour.jpg')).toBe(false);
  expect(isBlurred(at('e_blur:300/a.jpg'))).toBe(true);
  expect(isBlurred(at('tinytown/a.jpg'))).toBe(false);
});

test('the lesser of two copies', () => {
  expect(isLesserCopy(at('max/60/1*pier.png'), at('max/3788/1*pier.png'))).toBe(true);
  expect(isLesserCopy(at('max/3788/1*pier.png'), at('max/60/1*pier.png'))).toBe(false);
  expect(isLesserCopy(at('harbour-300x200.jpg'), at('harbour.jpg'))).toBe(false);
  expect(isLesserCopy(at('a-60x40.jpg'), at('bridge.jpg'))).toBe(false);
});

test('an address of endless parts takes no time', () => {
  const long = at(`${'a_b,'.repeat(50_000)}/${'w_'.repeat(50_000)}.jpg?${'x=1&'.repeat(20_000)}`);
  const start = performance.now();
  pictureKey(long);
  statedWidth(long);
  isBlurred(long);
  expect(performance.now() - start).toBeLessThan(500);
});
