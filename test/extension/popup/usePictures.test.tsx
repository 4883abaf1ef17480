// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { usePictures } from '../../../extension/popup/usePictures';

const stored = vi.hoisted((): unknown[] => []);

// The browser is not there to store anything.
vi.mock('../../../extension/settings/storage', () => ({
  loadSettings: async () => ({ popupPictures: true }),
  storeSettings: async (settings: unknown) => stored.push(settings) > 0,
}));

function Switch() {
  const [pictures, change] = usePictures();
  return <button type="button" aria-pressed={pictures ?? undefined} onClick={() => change(!pictures)} />;
}

test('what is not known yet cannot be changed', async () => {
  render(<Switch key="none" />, document.body);
  document.body.querySelector('button')?.click();
  await vi.waitFor(() =>
    expect(document.body.querySelector('button')?.getAttribute('aria-pressed')).toBe('true'),
  );
  expect(stored).toEqual([]);
});

test('what was chosen holds for the next reading in the same popup', async () => {
  const pressed = () => document.body.querySelector('button')?.getAttribute('aria-pressed');
  await act(() => render(<Switch key="one" />, document.body));
  await vi.waitFor(() => expect(pressed()).toBe('true'));
  await act(() => document.body.querySelector('button')?.click());
  expect(pressed()).toBe('false');
  expect(stored).toEqual([{ popupPictures: false }]);
  await act(() => render(<Switch key="two" />, document.body));
  await vi.waitFor(() => expect(pressed()).toBe('false'));
});
