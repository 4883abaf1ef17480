import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Actions, createReader, type Environment } from '../../../extension/reader/controller';
import type { ReadingResult } from '../../../extension/reader/requestReading';
import type { Content } from '../../../extension/reader/state';
import { DEFAULTS } from '../../../extension/settings/settings';
import type { Ask } from '../../../src/model';

const NOTHING: ReadingResult = { ok: false, why: 'no-article' };
const RECALLED: ReadingResult = { ok: false, why: 'no-selection' };
const OK = { ok: true };

/** A page that does what the test says: it answers when told to, and writes down what is done to it. */
function bench(change: Partial<Environment> = {}) {
  const log: string[] = [];
  const asked: Ask[] = [];
  const answers: ((result: ReadingResult) => void)[] = [];
  const drawn: { content: Content; view: number }[] = [];
  const on: { actions: Actions | null } = { actions: null };
  const reader = createReader({
    loadSettings: async () => DEFAULTS,
    requestReading: ask => {
      asked.push(ask);
      return new Promise(resolve => answers.push(resolve));
    },
    recallReading: id => (id === 5 ? RECALLED : null),
    painted: async () => undefined,
    openSurface: actions => {
      on.actions = actions;
      log.push('opened');
      return {
        draw: (content, view) => drawn.push({ content, view }),
        close: restoreScroll => log.push(restoreScroll ? 'closed' : 'closed elsewhere'),
      };
    },
    ...change,
  });
  /** Answers one of the readings, in the order they are asked for in, once it has been asked for. */
  const answer = async (number = 0) => {
    await vi.waitFor(() => expect(answers.length).toBeGreaterThan(number));
    answers[number]?.(NOTHING);
  };
  const shown = () => drawn.at(-1);
  return { reader, log, asked, answer, drawn, shown, on };
}

afterEach(() => vi.restoreAllMocks());

describe('the reader', () => {
  test('shows the text before all of it has been read', async () => {
    const text: ReadingResult = { ok: false, why: 'empty-page' };
    const { reader, drawn } = bench({
      requestReading: async (_, onText) => {
        onText?.(text);
        return NOTHING;
      },
    });
    await reader.open();
    expect(drawn.map(({ content }) => content.result)).toEqual([null, text, NOTHING]);
  });

  test('opens busy, then shows what was read, in one view', async () => {
    const { reader, log, asked, answer, drawn } = bench();
    const opened = reader.open({ panel: 'quotes' });
    await answer();
    expect(await opened).toEqual(OK);
    expect(log).toEqual(['opened']);
    expect(asked).toEqual([{}]);
    expect(drawn.map(({ content, view }) => [content.result, view])).toEqual([
      [null, 1],
      [NOTHING, 1],
    ]);
  });

  test('shows a reading that is remembered, and reads nothing', async () => {
    const { reader, asked, shown } = bench();
    expect(await reader.open({ reading: 5 })).toEqual(OK);
    expect(shown()?.content.result).toBe(RECALLED);
    expect(asked).toEqual([]);
  });

  test('reads anew where the reading is not remembered any more', async () => {
    const { reader, answer, shown } = bench();
    const opened = reader.open({ reading: 6 });
    await answer();
    await opened;
    expect(shown()?.content.result).toBe(NOTHING);
  });

  test('reads the selection before it appears', async () => {
    const { reader, log, asked, answer, drawn } = bench();
    const opened = reader.open({ selection: true });
    await vi.waitFor(() => expect(asked).toEqual([{ selection: true }]));
    expect(log).toEqual([]);
    await answer();
    await opened;
    expect(drawn.map(({ content }) => content.result)).toEqual([NOTHING]);
  });

  test('closes where it is open, and leaves the page as it was', async () => {
    const { reader, log } = bench();
    await reader.open({ reading: 5 });
    expect(await reader.close()).toEqual(OK);
    expect(await reader.close()).toEqual(OK);
    expect(log).toEqual(['opened', 'closed']);
    await reader.open({ reading: 5 });
    expect(log).toEqual(['opened', 'closed', 'opened']);
  });

  test('closes without scrolling where the page has gone elsewhere', async () => {
    const { reader, log, on } = bench();
    await reader.open({ reading: 5 });
    on.actions?.close(false);
    expect(log).toEqual(['opened', 'closed elsewhere']);
  });

  test('reads nothing anew once it is closed', async () => {
    const { reader, log, asked, on } = bench();
    await reader.open({ reading: 5 });
    await reader.close();
    on.actions?.readAgain();
    expect(await reader.open({ reading: 5 })).toEqual(OK);
    expect(asked).toEqual([]);
    expect(log).toEqual(['opened', 'closed', 'opened']);
  });

  test('reads another part in a view of its own, and drops the reading under way', async () => {
    const { reader, asked, answer, drawn, shown, on } = bench();
    const opened = reader.open();
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    on.actions?.readAgain('page');
    await vi.waitFor(() => expect(asked).toEqual([{}, { part: 'page' }]));
    await answer(0);
    await opened;
    expect(shown()).toMatchObject({ view: 2, content: { result: null } });
    await answer(1);
    await vi.waitFor(() => expect(shown()?.content.result).toBe(NOTHING));
    expect(drawn.map(({ view }) => view)).toEqual([1, 2, 2]);
  });
});

describe('calls that overlap', () => {
  test('open, open: the reader opens once, as the later call wants it', async () => {
    const { reader, log, asked, answer, shown } = bench();
    const both = [reader.open(), reader.open({ panel: 'quotes' })];
    await answer();
    expect(await Promise.all(both)).toEqual([OK, OK]);
    expect(log).toEqual(['opened']);
    expect(asked).toHaveLength(1);
    expect(shown()?.content).toMatchObject({ options: { panel: 'quotes' }, result: NOTHING });
  });

  test('open while it is open and busy: other options, and the reading goes on', async () => {
    const { reader, asked, answer, shown } = bench();
    const opened = reader.open();
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    expect(await reader.open({ panel: 'quotes' })).toEqual(OK);
    await answer();
    await opened;
    expect(asked).toHaveLength(1);
    expect(shown()).toMatchObject({ view: 1, content: { options: { panel: 'quotes' }, result: NOTHING } });
  });

  test('open with a selection while it is open: the old reading stays until the new one is there', async () => {
    const { reader, log, answer, drawn } = bench();
    await reader.open({ reading: 5 });
    const opened = reader.open({ selection: true });
    await answer();
    await opened;
    expect(drawn.map(({ content, view }) => [content.result, view])).toEqual([
      [RECALLED, 1],
      [NOTHING, 2],
    ]);
    expect(log).toEqual(['opened']);
  });

  test.each(['close', 'toggle'] as const)('open, %s: nothing ever appears', async end => {
    const { reader, log, drawn, asked } = bench();
    const both = [reader.open(), reader[end]()];
    expect(await Promise.all(both)).toEqual([OK, OK]);
    expect([...log, ...drawn, ...asked]).toEqual([]);
  });

  test('toggle, toggle, toggle: open in the end', async () => {
    const { reader, log, answer } = bench();
    const all = [reader.toggle(), reader.toggle(), reader.toggle()];
    await answer();
    expect(await Promise.all(all)).toEqual([OK, OK, OK]);
    expect(log).toEqual(['opened']);
  });

  test('close while the page is read: what was read is dropped', async () => {
    const { reader, log, asked, answer, drawn } = bench();
    const opened = reader.open();
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    await reader.close();
    await answer();
    expect(await opened).toEqual(OK);
    expect(drawn).toHaveLength(1);
    expect(log).toEqual(['opened', 'closed']);
  });
});

describe('a reader that cannot be shown', () => {
  test('has failed, says so, and opens again when asked again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    let allowed = false;
    const drawn: number[] = [];
    const { reader } = bench({
      openSurface: () => {
        if (!allowed) throw new Error('no dialog here');
        return { draw: (_, view) => drawn.push(view), close: () => undefined };
      },
    });
    expect(await reader.open({ reading: 5 })).toEqual({ ok: false, why: 'broken' });
    allowed = true;
    expect(await reader.open({ reading: 5 })).toEqual(OK);
    expect(drawn).toEqual([2]);
  });

  test('takes away what it had put over the page', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const log: string[] = [];
    const { reader } = bench({
      openSurface: () => ({
        draw: () => {
          throw new Error('no view here');
        },
        close: () => log.push('closed'),
      }),
    });
    expect(await reader.open({ reading: 5 })).toEqual({ ok: false, why: 'broken' });
    expect(log).toEqual(['closed']);
    expect(await reader.close()).toEqual(OK);
  });
});
