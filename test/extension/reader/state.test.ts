import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Content, nextState, type ReaderEvent, type ReaderState } from '../../../extension/reader/state';
import { DEFAULTS } from '../../../extension/settings/settings';

const content: Content = { settings: DEFAULTS, result: null, options: {} };
const missing = { ok: false, why: 'no-article' } as const;

const STATES: Record<ReaderState['is'], ReaderState> = {
  closed: { is: 'closed' },
  opening: { is: 'opening', request: 1 },
  open: { is: 'open', request: 1, view: 1, content },
  closing: { is: 'closing', restoreScroll: true, why: null },
  failed: { is: 'failed', why: 'broken' },
};

const EVENTS: Record<ReaderEvent['type'], ReaderEvent> = {
  requested: { type: 'requested', request: 2 },
  ready: { type: 'ready', request: 1, content },
  read: { type: 'read', request: 1, result: missing },
  options: { type: 'options', options: { panel: 'quotes' } },
  close: { type: 'close', restoreScroll: false },
  failure: { type: 'failure', why: 'broken' },
  restored: { type: 'restored' },
};

/** Which state each event leads to, by the state before; where none is named it stays. */
const LEADS: Record<ReaderState['is'], Partial<Record<ReaderEvent['type'], ReaderState['is']>>> = {
  closed: { requested: 'opening' },
  opening: { ready: 'open', close: 'closed' },
  open: { close: 'closing', failure: 'closing' },
  closing: { restored: 'closed' },
  failed: { requested: 'opening', close: 'closed' },
};

describe.each(Object.values(STATES))('the reader that is $is', state => {
  test.each(Object.values(EVENTS))('after “$type”', event => {
    expect(nextState(state, event).is).toBe(LEADS[state.is][event.type] ?? state.is);
  });

  test('drops what comes for a request that is not its own', () => {
    for (const event of [EVENTS.ready, EVENTS.read]) {
      expect(nextState(state, { ...event, request: 7 } as ReaderEvent)).toBe(state);
    }
  });
});

describe('the open reader', () => {
  test('shows the old content until that of the last request is there', () => {
    const asked = nextState(STATES.open, EVENTS.requested);
    expect(asked).toEqual({ is: 'open', request: 2, view: 1, content });
    expect(nextState(asked, EVENTS.read)).toBe(asked);
    const other = { ...content, result: missing };
    expect(nextState(asked, { type: 'ready', request: 2, content: other })).toEqual({
      is: 'open',
      request: 2,
      view: 2,
      content: other,
    });
  });

  test('takes the reading, and other options, without another view', () => {
    const read = nextState(nextState(STATES.open, EVENTS.read), EVENTS.options);
    expect(read).toEqual({
      is: 'open',
      request: 1,
      view: 1,
      content: { ...content, result: missing, options: { panel: 'quotes' } },
    });
  });

  test('closes with a reason where it failed, and has failed once the page is what it was', () => {
    const closing = nextState(STATES.open, EVENTS.failure);
    expect(closing).toEqual({ is: 'closing', restoreScroll: true, why: 'broken' });
    expect(nextState(closing, EVENTS.restored)).toEqual(STATES.failed);
  });
});

test('whatever happens, the reader leaves the page only by way of “closing”', () => {
  const event = fc.constantFrom(...Object.values(EVENTS), { ...EVENTS.ready, request: 2 } as ReaderEvent);
  fc.assert(
    fc.property(fc.array(event, { maxLength: 30 }), events => {
      let state: ReaderState = STATES.closed;
      for (const each of events) {
        const before = state;
        state = nextState(before, each);
        if (before.is === 'open') expect(['open', 'closing']).toContain(state.is);
        if (before.is === 'closing') expect(['closing', 'closed', 'failed']).toContain(state.is);
        if (state.is === 'open') expect(['open', 'opening']).toContain(before.is);
      }
    }),
  );
});
