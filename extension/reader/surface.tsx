import { render } from 'preact';
import browser from 'webextension-polyfill';
import { WordsContext } from '../../src/views/words';
import { t, words } from '../i18n/messages';
import type { Actions, Surface } from './controller';
import { keepFocus } from './keepFocus';
import { openOverlay } from './overlay';
import { type Dismissible, ReaderView } from './ReaderView';

/** Puts the reader over the page, as `Environment.openSurface` has it. */
export function openSurface(actions: Actions): Surface {
  const view: Dismissible = { dismiss: () => false };
  const back = () => {
    if (!view.dismiss()) actions.close(true);
  };
  const overlay = openOverlay({
    key: event => {
      keepFocus(overlay.dialog.querySelector<HTMLElement>('.page'));
      if (event.key !== 'Escape' || event.isComposing) return false;
      back();
      return true;
    },
    back,
    lost: () => actions.close(true),
  });
  const { dialog } = overlay;
  dialog.lang = words.locale;
  dialog.dir = browser.i18n.getMessage('@@bidi_dir');
  dialog.ariaLabel = t('reader');
  // The person goes back or forth in a page that is one program: what lies behind is another article now.
  const gone = () => actions.close(false);
  addEventListener('popstate', gone);
  const toTop = () => {
    actions.close(true);
    scrollTo({ top: 0, left: 0, behavior: 'instant' });
  };
  return {
    draw: (content, key) =>
      render(
        <WordsContext.Provider value={words}>
          <ReaderView
            key={key}
            {...content}
            handle={view}
            onLook={overlay.tint}
            onClose={() => actions.close(true)}
            onAgain={actions.readAgain}
            onOriginal={toTop}
          />
        </WordsContext.Provider>,
        dialog,
      ),
    close: restoreScroll => {
      removeEventListener('popstate', gone);
      try {
        render(null, dialog);
      } finally {
        overlay.close(restoreScroll);
      }
    },
  };
}
