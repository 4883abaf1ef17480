import { adoptStyles } from '../dom/adoptStyles';
import { undoAll } from '../dom/undoAll';
import { HOST_STYLES, PRINT_STYLES } from './importantStyles';
import { isolateEvents } from './isolateEvents';
import { keepOnTop } from './keepOnTop';
import { rememberScrollPosition } from './scrollPosition';
import { showAtOwnSize } from './showAtOwnSize';
import { STYLES } from './styles';
import { scrollbarTint } from './tintScrollbar';

/** A place of ours over the page: a modal dialog in a closed shadow root. */
export interface Overlay {
  readonly dialog: HTMLDialogElement;
  /** Gives the page's scrollbar the colour of the paper as it is now. */
  tint(): void;
  /** Takes it all away: the page is as it was, and with `restoreScroll` where it was. */
  close(restoreScroll: boolean): void;
}

export interface OverlayEvents {
  /** A key; true where it was dealt with. */
  key(event: KeyboardEvent): boolean;
  /** The person wants out, by another way than a key (the back gesture of a phone). */
  back(): void;
  /** The page or the browser took the overlay away for good. */
  lost(): void;
}

const XHTML = 'http://www.w3.org/1999/xhtml';

/**
 * Opens the overlay. The host stands beside `<body>`, so that nobody who rebuilds the body takes it away. A modal
 * dialog is above all that the page stacks up, makes it inert (neither focus nor find-in-page go there), and is
 * the only thing that stays usable above a modal dialog of the page's own.
 * Throws where the page does not let it open, or nothing of it would be seen; the page is as it was then.
 */
export function openOverlay(on: OverlayEvents): Overlay {
  const undo: (() => void)[] = [];
  const goBack = rememberScrollPosition();
  const close = (restoreScroll: boolean) => {
    undoAll(undo);
    if (restoreScroll) goBack();
  };
  try {
    // By namespace: in an XML document that is not XHTML, `createElement` makes elements that can nothing.
    const host = document.createElementNS(XHTML, 'div');
    const dialog = document.createElementNS(XHTML, 'dialog');
    if (!(dialog instanceof HTMLDialogElement)) throw new Error('This document has no dialogs.');
    const root = host.attachShadow({ mode: 'closed' });
    dialog.className = 'pullquote reader';
    root.append(dialog);
    undo.push(adoptStyles(root, HOST_STYLES + STYLES));
    undo.push(adoptStyles(document, PRINT_STYLES));
    undo.push(isolateEvents(host, root, on.key));
    undo.push(() => host.remove());
    document.documentElement.append(host);
    undo.push(() => dialog.open && dialog.close());
    dialog.showModal();
    const ownSize = showAtOwnSize(dialog);
    undo.push(ownSize.undo);
    if (!ownSize.mend()) throw new Error('Nothing of ours is drawn in this document.');
    undo.push(keepOnTop(host, dialog, ownSize.mend, on.lost));
    const scrollbar = scrollbarTint();
    undo.push(() => scrollbar.tint(null));
    dialog.addEventListener('cancel', event => {
      event.preventDefault();
      on.back();
    });
    return {
      dialog,
      tint: () => scrollbar.tint(getComputedStyle(dialog).backgroundColor),
      close,
    };
  } catch (error) {
    close(true);
    throw error;
  }
}
