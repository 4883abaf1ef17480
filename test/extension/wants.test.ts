import { describe, expect, test } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { isPageScript, wantedLanguages } from '../../extension/messaging/wants';

describe('a message that asks for the words of languages', () => {
  test('names languages that there are', () => {
    expect(wantedLanguages({ wants: 'languages', codes: ['de', 'fr'] })).toEqual(['de', 'fr']);
  });

  test.each([
    [null],
    ['languages'],
    [['de']],
    [{}],
    [{ wants: 'languages' }],
    [{ wants: 'tabs', codes: ['de'] }],
    [{ wants: 'languages', codes: [] }],
    [{ wants: 'languages', codes: 'de' }],
    [{ wants: 'languages', codes: { 0: 'de', length: 1 } }],
    [{ wants: 'languages', codes: ['de', '../content'] }],
    [{ wants: 'languages', codes: ['de', 1] }],
    [{ wants: 'languages', codes: ['en'] }],
    [{ wants: 'languages', codes: ['constructor'] }],
  ])('is none: %j', message => {
    expect(wantedLanguages(message)).toBeNull();
  });
});

describe('who may ask', () => {
  const tab = { id: 7, index: 0, highlighted: true, active: true, pinned: false, incognito: false };

  test('a script of ours in the document of a tab', () => {
    expect(isPageScript({ id: 'ours', tab, frameId: 0 }, 'ours')).toBe(true);
  });

  test.each<[string, Runtime.MessageSender]>([
    ['another extension', { id: 'theirs', tab, frameId: 0 }],
    ['nobody who says who they are', { tab, frameId: 0 }],
    ['a page of an extension outside of tabs', { id: 'ours', frameId: 0 }],
    ['a frame in a page', { id: 'ours', tab, frameId: 3 }],
  ])('not %s', (_, sender) => {
    expect(isPageScript(sender, 'ours')).toBe(false);
  });
});
