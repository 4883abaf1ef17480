// @vitest-environment jsdom
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Boundary } from '../../src/views/Boundary';

let breaks = true;

/** Throws while it is drawn, or after, or when something changes. */
function Frail({ when }: { readonly when: 'drawn' | 'after' | 'changed' }) {
  const [changed, change] = useState(false);
  if (breaks && (when === 'drawn' || changed)) throw new Error('no drawing');
  useEffect(() => {
    if (breaks && when === 'after') throw new Error('no effect');
    if (when === 'changed') change(true);
  }, [when]);
  return <p>drawn</p>;
}

beforeEach(() => {
  breaks = true;
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  act(() => render(null, document.body));
  vi.restoreAllMocks();
});

test.each(['drawn', 'after', 'changed'] as const)(
  'what throws when %s is replaced, and drawn anew when asked',
  when => {
    const draw = () =>
      render(
        <main>
          <Boundary otherwise={again => <button type="button" onClick={again} />}>
            <Frail when={when} />
          </Boundary>
        </main>,
        document.body,
      );
    act(draw);
    expect(document.body.innerHTML).toBe('<main><button type="button"></button></main>');
    breaks = false;
    act(() => document.querySelector('button')?.click());
    expect(document.body.innerHTML).toBe('<main><p>drawn</p></main>');
  },
);
