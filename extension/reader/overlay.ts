import { wear } from './adoptStyles';
import { HOST, IN_PRINT } from './importantStyles';
import { shield } from './isolateEvents';
import { keepOnTop } from './keepOnTop';
import { rememberPlace } from './scrollPosition';
import { STYLES } from './styles';
import { scrollbarTint } from './tintScrollbar';

/** A place of ours over the page: a modal dialog in a closed shadow root. */
export interface Stage {
  readonly root: ShadowRoot;
  readonly dialog: HTMLDialogElement;
  /** Gives the page's scrollbar the colour of the paper as it is now. */
  tint(): void;
  /** Takes it all away: the page is as it was, and with `back` where it was. */
  close(back: boolean): void;
}

export interface StageEvents {
  /** A key; true where it was dealt with. */
  key(event: KeyboardEvent): boolean;
  /** The person wants out, by another way than a key (the back gesture of a phone). */
  back(): void;
  /** The page or the browser took the stage away for good. */
  lost(): void;
}

const XHTML = 'http://www.w3.org/1999/xhtml';

/**
 * Opens the stage. The host stands beside `<body>`, so that nobody who rebuilds the body takes it away. A modal
 * dialog is above all that the page stacks up, makes it inert (neither focus nor find-in-page go there), and is
 * the only thing that stays usable above a modal dialog of the page's own.
 */
export function openStage(on: StageEvents): Stage {
  const goBack = rememberPlace();
  const host = document.createElementNS(XHTML, 'pullquote-reader');
  const root = host.attachShadow({ mode: 'closed' });
  const dialog = document.createElement('dialog');
  dialog.className = 'pullquote reader';
  root.append(dialog);
  const undo = [wear(root, HOST + STYLES), wear(document, IN_PRINT), shield(host, root, on.key)];
  document.documentElement.append(host);
  dialog.showModal();
  undo.push(keepOnTop(host, dialog, on.lost));
  const scrollbar = scrollbarTint();
  undo.push(() => scrollbar.tint(null));
  dialog.addEventListener('cancel', event => {
    event.preventDefault();
    on.back();
  });
  return {
    root,
    dialog,
    tint: () => scrollbar.tint(getComputedStyle(dialog).backgroundColor),
    close: back => {
      for (const each of undo) each();
      if (dialog.open) dialog.close();
      host.remove();
      if (back) goBack();
    },
  };
}
