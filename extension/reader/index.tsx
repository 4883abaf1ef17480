import { render } from 'preact';
import browser from 'webextension-polyfill';
import type { Ask, Part } from '../../src/model';
import { WordsContext } from '../../src/views/words';
import { t, words } from '../i18n/messages';
import type { ReaderApi, ReaderOptions } from '../messaging/receivers';
import type { Result } from '../messaging/result';
import type { Settings } from '../settings/settings';
import { loadSettings } from '../settings/storage';
import { keepFocus } from './keepFocus';
import { type Overlay, openOverlay } from './overlay';
import { type Dismissible, ReaderView } from './ReaderView';
import { type ReadingResult, requestReading } from './requestReading';

interface Opened {
  readonly overlay: Overlay;
  /** What the view does when somebody wants back: true where it had something of its own to close. */
  readonly way: Dismissible;
  settings: Settings;
  /** Null while the page is read. */
  read: ReadingResult | null;
  /** Counts the readings: each is a view of its own. */
  times: number;
}

const DONE: Result = { ok: true };

let opened: Opened | null = null;

async function open(options: ReaderOptions = {}): Promise<Result> {
  const settings = await loadSettings();
  const kept = options.reading === undefined ? null : globalThis.pullquote?.recall(options.reading);
  if (opened && !options.selection && !kept) {
    draw(opened, options);
    return DONE;
  }
  // What is selected in the page is read before the overlay takes the focus.
  const read = kept ?? (options.selection ? await requestReading({ selection: true }) : null);
  opened ??= enter(settings);
  const mine = opened;
  mine.settings = settings;
  mine.read = read;
  mine.times += 1;
  draw(mine, options);
  if (!read) await readSoon(mine, options);
  return DONE;
}

/** Reads the page when the busy state has been seen. */
async function readSoon(mine: Opened, options: ReaderOptions, ask: Ask = {}): Promise<void> {
  const { times } = mine;
  await painted();
  if (opened !== mine || mine.times !== times) return;
  const read = await requestReading(ask);
  // Closed since, or asked for anew.
  if (opened !== mine || mine.times !== times) return;
  mine.read = read;
  draw(mine, options);
}

async function again(part?: Part): Promise<void> {
  const settings = await loadSettings();
  if (!opened) return;
  Object.assign(opened, { settings, read: null, times: opened.times + 1 });
  draw(opened, {});
  await readSoon(opened, {}, part ? { part } : {});
}

function draw({ overlay, way, settings, read, times }: Opened, options: ReaderOptions): void {
  const ways = {
    handle: way,
    onLook: overlay.tint,
    onClose: () => leave(),
    onAgain: (part?: Part) => void again(part),
    onOriginal: toTop,
  };
  render(
    <WordsContext.Provider value={words}>
      <ReaderView key={times} settings={settings} result={read} options={options} {...ways} />
    </WordsContext.Provider>,
    overlay.dialog,
  );
}

function enter(settings: Settings): Opened {
  const way: Dismissible = { dismiss: () => false };
  const back = () => {
    if (!way.dismiss()) leave();
  };
  const overlay = openOverlay({
    key: event => {
      keepFocus(overlay.dialog.querySelector<HTMLElement>('.page'));
      if (event.key !== 'Escape' || event.isComposing) return false;
      back();
      return true;
    },
    back,
    lost: () => leave(),
  });
  const { dialog } = overlay;
  dialog.lang = words.locale;
  dialog.dir = browser.i18n.getMessage('@@bidi_dir');
  dialog.ariaLabel = t('reader');
  // The person goes back or forth in a page that is one program: what lies behind is another article now.
  addEventListener('popstate', leaveThere);
  return { overlay, way, settings, read: null, times: 0 };
}

/** Closes the reader; the page stands where it stood, unless it has gone elsewhere. */
function leave(back = true): void {
  if (!opened) return;
  const { overlay } = opened;
  opened = null;
  removeEventListener('popstate', leaveThere);
  render(null, overlay.dialog);
  overlay.close(back);
}

function leaveThere(): void {
  leave(false);
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
