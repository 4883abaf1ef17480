// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { usePictures } from '../../../extension/popup/usePictures';

// The browser is not there to store anything.
vi.mock('../../../extension/settings/storage', () => ({
  loadSettings: async () => ({ popupPictures: true }),
  storeSettings: async () => true,
}));

function Switch() {
  const [pictures, change] = usePictures();
  return <button type="button" aria-pressed={pictures} onClick={() => change(!pictures)} />;
}

test('what was chosen holds for the next reading in the same popup', async () => {
  const pressed = () => document.body.querySelector('button')?.getAttribute('aria-pressed');
  await act(() => render(<Switch key="one" />, document.body));
  await vi.waitFor(() => expect(pressed()).toBe('true'));
  await act(() => document.body.querySelector('button')?.click());
  expect(pressed()).toBe('false');
  await act(() => render(<Switch key="two" />, document.body));
  expect(pressed()).toBe('false');
});
