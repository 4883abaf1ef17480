import type { Ask, Part } from '../../src/model';
import type { ReaderApi, ReaderOptions } from '../messaging/receivers';
import type { Result } from '../messaging/result';
import type { Settings } from '../settings/settings';
import type { ReadingResult } from './requestReading';
import { type Content, isCurrent, nextState, type ReaderEvent, type ReaderState } from './state';

/** What the person does in the reader, and what becomes of it. */
export interface Actions {
  /** Closes the reader. The page is scrolled back to where it was, unless it has gone elsewhere. */
  close(restoreScroll: boolean): void;
  /** Reads the page anew, or another part of it. */
  readAgain(part?: Part): void;
}

/** The reader as it lies over the page. */
export interface Surface {
  /** Shows a content; another `view` than before starts with panels and scroll positions of its own. */
  draw(content: Content, view: number): void;
  /** Leaves the page as it was, and with `restoreScroll` where it was. */
  close(restoreScroll: boolean): void;
}

/** What the reader needs of the browser. None of the promises rejects. */
export interface Environment {
  loadSettings(): Promise<Settings>;
  /** Reads the page; `onText` gets its text before the quotations are found. */
  requestReading(ask: Ask, onText?: (result: ReadingResult) => void): Promise<ReadingResult>;
  /** The last reading where it has the id and still holds; else null. */
  recallReading(id: number): ReadingResult | null;
  /** Resolves when what was drawn has been seen. */
  painted(): Promise<void>;
  /** Puts the reader over the page. Throws where the page does not allow it, and leaves the page as it was. */
  openSurface(actions: Actions): Surface;
}

/**
 * The reader of a page, with nothing but its states: see `state.ts`. Calls may overlap: a later `open` goes before an
 * earlier one, `close` ends an opening too, and `toggle` closes what is open or opening. A call that was overtaken
 * answers as if it had worked.
 */
export function createReader(environment: Environment): ReaderApi {
  let state: ReaderState = { is: 'closed' };
  let surface: Surface | null = null;
  let requests = 0;

  function dispatch(event: ReaderEvent): void {
    const before = state;
    state = nextState(before, event);
    if (state === before) return;
    if (state.is === 'closing') restore(state.restoreScroll);
    if (state.is !== 'open') return;
    const { content, view } = state;
    if (before.is !== 'open' || before.content !== content) show(content, view);
  }

  function show(content: Content, view: number): void {
    try {
      surface ??= environment.openSurface(actions);
      surface.draw(content, view);
    } catch (error) {
      console.error('Pullquote:', error);
      dispatch({ type: 'failure', why: 'broken' });
    }
  }

  function restore(restoreScroll: boolean): void {
    const leaving = surface;
    surface = null;
    try {
      leaving?.close(restoreScroll);
    } catch (error) {
      console.error('Pullquote:', error);
    }
    dispatch({ type: 'restored' });
  }

  function request(): number {
    requests += 1;
    dispatch({ type: 'requested', request: requests });
    return requests;
  }

  /** Reads the page when it has been seen that it is read. */
  async function read(request: number, ask: Ask): Promise<void> {
    if (!isCurrent(state, request)) return;
    await environment.painted();
    if (!isCurrent(state, request)) return;
    const show = (result: ReadingResult) => dispatch({ type: 'read', request, result });
    show(await environment.requestReading(ask, show));
  }

  async function readAgain(part?: Part): Promise<void> {
    if (state.is !== 'open') return;
    const mine = request();
    const settings = await environment.loadSettings();
    dispatch({ type: 'ready', request: mine, content: { settings, result: null, options: {} } });
    await read(mine, part ? { part } : {});
  }

  async function open(options: ReaderOptions = {}): Promise<Result> {
    const recalled = options.reading === undefined ? null : environment.recallReading(options.reading);
    if (state.is === 'open' && !options.selection && !recalled) {
      dispatch({ type: 'options', options });
      return answer();
    }
    const mine = request();
    const settings = await environment.loadSettings();
    if (!isCurrent(state, mine)) return answer();
    // What is selected in the page is read before the reader takes the focus.
    const result =
      recalled ?? (options.selection ? await environment.requestReading({ selection: true }) : null);
    dispatch({ type: 'ready', request: mine, content: { settings, result, options } });
    if (!result) await read(mine, {});
    return answer();
  }

  async function close(): Promise<Result> {
    actions.close(true);
    return answer();
  }

  const answer = (): Result => (state.is === 'failed' ? { ok: false, why: state.why } : { ok: true });
  const actions: Actions = {
    close: restoreScroll => dispatch({ type: 'close', restoreScroll }),
    readAgain: part => void readAgain(part),
  };
  return {
    open,
    close,
    toggle: () => (state.is === 'open' || state.is === 'opening' ? close() : open()),
  };
}
