import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Boundary } from '../../src/views/Boundary';
import { WordsContext } from '../../src/views/words';
import { undoAll } from '../dom/undoAll';
import { t, words } from '../i18n/messages';
import { BrokenView } from './BrokenView';
import type { Actions, Surface } from './controller';
import { keepFocus } from './keepFocus';
import { openOverlay } from './overlay';
import { type Dismissible, ReaderView } from './ReaderView';
import { whenExtensionIsGone, whenPageIsGone } from './whenGone';

/** Puts the reader over the page, as `Environment.openSurface` has it. */
export function openSurface(actions: Actions): Surface {
  const view: Dismissible = { dismiss: () => false };
  const back = () => {
    if (!isExtensionThere() || !view.dismiss()) actions.close(true);
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
  const undo: (() => void)[] = [];
  const close = (restoreScroll: boolean) => {
    undoAll(undo);
    overlay.close(restoreScroll);
  };
  const toTop = () => {
    actions.close(true);
    scrollTo({ top: 0, left: 0, behavior: 'instant' });
  };
  try {
    dialog.lang = words.locale;
    dialog.dir = browser.i18n.getMessage('@@bidi_dir');
    dialog.ariaLabel = t('reader');
    undo.push(whenPageIsGone(() => actions.close(false)));
    undo.push(whenExtensionIsGone(isExtensionThere, () => actions.close(true)));
    undo.push(() => render(null, dialog));
  } catch (error) {
    close(true);
    throw error;
  }
  const broken = (again: () => void) => {
    view.dismiss = () => false;
    return <BrokenView onAgain={again} onClose={() => actions.close(true)} />;
  };
  return {
    draw: (content, key) =>
      render(
        <WordsContext.Provider value={words}>
          <Boundary key={key} otherwise={broken}>
            <ReaderView
              {...content}
              handle={view}
              onLook={overlay.tint}
              onClose={() => actions.close(true)}
              onAgain={actions.readAgain}
              onOriginal={toTop}
            />
          </Boundary>
        </WordsContext.Provider>,
        dialog,
      ),
    close,
  };
}

/** Whether the extension that this script came from still runs. */
function isExtensionThere(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
