import { render } from 'preact';
import { WordsContext } from '../../src/views/words';
import type { ReaderApi, ReaderOptions } from '../page';
import { loadSettings } from '../settings';
import type { Result } from '../trouble';
import { words } from '../words';
import { ReaderView, type Way } from './ReaderView';
import { type Read, readPage } from './readPage';
import { openStage, type Stage } from './stage';

interface Opened {
  readonly stage: Stage;
  /** What the view does when somebody wants back: true where it had something of its own to close. */
  readonly way: Way;
}

const DONE: Result = { ok: true };

let opened: Opened | null = null;
/** Counts the openings: what belongs to an earlier one must not draw into the next. */
let openings = 0;

async function open(options: ReaderOptions = {}): Promise<Result> {
  const settings = await loadSettings();
  // What is selected in the page is read before the stage takes the focus.
  const early = options.selection ? readPage({ selection: true }) : null;
  opened ??= enter();
  const { stage, way } = opened;
  const opening = ++openings;
  const draw = (read: Read | null) => {
    render(
      <WordsContext.Provider value={words}>
        <ReaderView
          key={opening}
          {...{ settings, read, options, way, onLook: stage.tint, onClose: leave, onOriginal: toTop }}
        />
      </WordsContext.Provider>,
      stage.dialog,
    );
  };
  draw(early);
  if (early) return DONE;
  await painted();
  if (opened?.stage === stage && opening === openings) draw(readPage({}));
  return DONE;
}

function enter(): Opened {
  const way: Way = { back: () => false };
  const back = () => {
    if (!way.back()) leave();
  };
  const stage = openStage({
    key: event => {
      if (event.key !== 'Escape' || event.isComposing) return false;
      back();
      return true;
    },
    back,
    lost: leave,
  });
  return { stage, way };
}

function leave(): void {
  if (!opened) return;
  const { stage } = opened;
  opened = null;
  render(null, stage.dialog);
  stage.close();
}

function toTop(): void {
  leave();
  scrollTo({ top: 0, left: 0, behavior: 'instant' });
}

/** The busy state has been seen, or the tab is in the background and nobody looks. */
function painted(): Promise<void> {
  return new Promise(resolve => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });
}

async function close(): Promise<Result> {
  leave();
  return DONE;
}

const api: ReaderApi = { open, close, toggle: () => (opened ? close() : open()) };

globalThis.pullquoteReader ??= api;
