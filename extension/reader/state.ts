import type { ReaderOptions } from '../messaging/receivers';
import type { Trouble } from '../messaging/trouble';
import type { Settings } from '../settings/settings';
import type { ReadingResult } from './requestReading';

/** What the open reader shows. */
export interface Content {
  readonly settings: Settings;
  /** Null while the page is read. */
  readonly result: ReadingResult | null;
  readonly options: ReaderOptions;
}

/**
 * Where the reader is. Each request for a reading has a number, higher than all before; what comes for a request that is
 * not the state's own any more is dropped. So the last of overlapping calls wins, and none outlives a closing.
 */
export type ReaderState =
  /** Nothing of ours is in the page. */
  | { readonly is: 'closed' }
  /** Settings, and the selection where it was asked for, are read. Nothing of ours is in the page yet. */
  | { readonly is: 'opening'; readonly request: number }
  /** The reader lies over the page. `content` is what came for the request `view`; `request` may be a later one. */
  | { readonly is: 'open'; readonly request: number; readonly view: number; readonly content: Content }
  /** The page is made what it was; `why` is there where the reader failed. */
  | { readonly is: 'closing'; readonly restoreScroll: boolean; readonly why: Trouble | null }
  /** The reader could not be shown. Nothing of ours is in the page. */
  | { readonly is: 'failed'; readonly why: Trouble };

export type ReaderEvent =
  | { readonly type: 'requested'; readonly request: number }
  /** There is something to show for a request. */
  | { readonly type: 'ready'; readonly request: number; readonly content: Content }
  /** The page has been read for a request. */
  | { readonly type: 'read'; readonly request: number; readonly result: ReadingResult }
  | { readonly type: 'options'; readonly options: ReaderOptions }
  | { readonly type: 'close'; readonly restoreScroll: boolean }
  | { readonly type: 'failure'; readonly why: Trouble }
  /** The page is what it was. */
  | { readonly type: 'restored' };

/** Whether a request is the one that the state waits for. */
export function isCurrent(state: ReaderState, request: number): boolean {
  return (state.is === 'opening' || state.is === 'open') && state.request === request;
}

/** The state after an event; the same object where the event changes nothing. */
export function nextState(state: ReaderState, event: ReaderEvent): ReaderState {
  switch (event.type) {
    case 'requested':
      if (state.is === 'closing') return state;
      return state.is === 'open'
        ? { ...state, request: event.request }
        : { is: 'opening', request: event.request };
    case 'ready': {
      const { request, content } = event;
      return isCurrent(state, request) ? { is: 'open', request, view: request, content } : state;
    }
    case 'read':
      if (state.is !== 'open' || state.request !== event.request) return state;
      return { ...state, content: { ...state.content, result: event.result } };
    case 'options':
      return state.is === 'open'
        ? { ...state, content: { ...state.content, options: event.options } }
        : state;
    case 'close':
      if (state.is === 'open') return { is: 'closing', restoreScroll: event.restoreScroll, why: null };
      return state.is === 'opening' || state.is === 'failed' ? { is: 'closed' } : state;
    case 'failure':
      return state.is === 'open' ? { is: 'closing', restoreScroll: true, why: event.why } : state;
    case 'restored':
      if (state.is !== 'closing') return state;
      return state.why === null ? { is: 'closed' } : { is: 'failed', why: state.why };
  }
}
